import type { Goal } from '../measures/measure.ts';
import type { Interval, VerdictWord } from './estimate.ts';
import type { MinimumRelevant } from './minimum-relevant.ts';

/**
 * The words for a difference, by fixed rules (see {@link VerdictWord}).
 * @param value strategy minus baseline; NaN when either was not observed
 * @param interval the one the decision is made by: adjusted when several strategies are compared
 */
export function verdict(value: number, interval: Interval, goal: Goal, minimum: MinimumRelevant): VerdictWord {
  if (goal === 'none') return 'no goal';
  if (interval.low >= -minimum.toDismiss && interval.high <= minimum.toDismiss) return 'no difference that matters';
  const excludesZero = interval.low > 0 || interval.high < 0;
  if (excludesZero && Math.abs(value) >= minimum.toClaim) return value > 0 === (goal === 'higher') ? 'better' : 'worse';
  return 'not decided yet';
}
