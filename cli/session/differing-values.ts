/** Where two JSON values differ, as "path: one, other" lines; empty when they are the same to the bit. */
export function differingValues(one: unknown, other: unknown, path = ''): string[] {
  if (isTree(one) && isTree(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differingValues(one[key], other[key], path === '' ? key : `${path}.${key}`));
  }
  return Object.is(one, other) ? [] : [`${path}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
