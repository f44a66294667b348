import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { differenceOf, measureOf } from '../lookup.ts';

/** By what "does it pay?" is answered, the most complete one first. */
const MONEY = ['netValue', 'costPerResolution', 'costPerContact', 'cost'] as const;

/** Laboratory models may have no money at all: then by service, in this order. */
const SERVICE = ['serviceLevel.', 'wait.', 'abandonment.'] as const;

export interface DecisiveMeasure {
  readonly measure: Measure;
  /** True when it is money, so that one may say "pays". */
  readonly isMoney: boolean;
}

/** The one measure by which strategies are called better or worse as a whole; undefined when there is none. */
export function decisiveMeasure(comparison: Comparison): DecisiveMeasure | undefined {
  const isDecided = (id: string) =>
    comparison.comparisons.some((strategy) => {
      const difference = differenceOf(strategy, id);
      return difference !== undefined && difference.verdict !== 'no goal';
    });
  for (const id of MONEY) {
    const measure = measureOf(comparison, id);
    if (measure !== undefined && isDecided(id)) return { measure, isMoney: true };
  }
  for (const start of SERVICE) {
    const measure = comparison.measures.find(({ id }) => id.startsWith(start) && isDecided(id));
    if (measure !== undefined) return { measure, isMoney: false };
  }
  return undefined;
}
