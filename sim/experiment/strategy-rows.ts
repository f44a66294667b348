import type { Model } from '../model/model.ts';

/** Rows of all strategies, the baseline first: the others are compared with it. */
export function baselineFirst({ strategies, comparison }: Model): number[] {
  const rows = strategies.map((_, row) => row);
  const named = strategies.findIndex(({ name }) => name === comparison.baseline);
  const baseline = Math.max(0, named);
  return [baseline, ...rows.filter((row) => row !== baseline)];
}
