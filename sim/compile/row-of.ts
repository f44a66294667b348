/**
 * Row of a named thing in its list.
 * @throws RangeError naming what was looked for
 */
export function rowOf(list: readonly { readonly name: string }[], name: string, what: string): number {
  const row = list.findIndex((one) => one.name === name);
  if (row < 0) throw new RangeError(`unknown ${what} "${name}"`);
  return row;
}
