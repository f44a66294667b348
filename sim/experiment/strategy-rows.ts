import type { Model } from '../model/model.ts';

/**
 * Rows of all strategies, the baseline first: the others are compared with it.
 * @param chosen row of the baseline; without it, what the model says
 */
export function baselineFirst({ strategies, comparison }: Model, chosen?: number): number[] {
  const rows = strategies.map((_, row) => row);
  const named = strategies.findIndex(({ name }) => name === comparison.baseline);
  const baseline = chosen ?? Math.max(0, named);
  return [baseline, ...rows.filter((row) => row !== baseline)];
}
