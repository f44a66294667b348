import { isTree } from './tree.ts';

/** A value on one line, as it could stand in a file: `80 %`, `{lognormal: {mean: 210 s, cv: 0.9}}`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (!isTree(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, entry]) => `${key}: ${flowText(entry)}`)
    .join(', ')}}`;
}
