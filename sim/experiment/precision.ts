import type { Layout } from '../measures/layout.ts';
import { decisiveMeasures } from './decisive-measures.ts';
import { intervalLevel } from './interval-level.ts';
import { ratioEstimate } from './ratio-estimate.ts';
import { type ReplicationTable, sampleOf } from './replication-table.ts';

/** Replications that are added before precision is looked at again; the same for any number of workers. */
export const ROUND = 16;

/** When to stop: not after so many replications, but when the answer is exact enough. */
export interface PrecisionGoal {
  /** Half-width of the interval of every decisive measure, as a share of its value: 0.01. */
  readonly relative: number;
  /** Replications of each strategy after which it stops anyway. */
  readonly maximum: number;
}

/**
 * The widest interval among the decisive measures of all strategies: its half-width as a share of the value.
 * What was never observed is left out; Infinity while there are fewer than two replications.
 */
export function relativePrecision(layout: Layout, table: ReplicationTable, confidence: number): number {
  if (table.replications < 2) return Infinity;
  const level = intervalLevel(confidence, table.replications);
  let widest = 0;
  for (const measure of decisiveMeasures(layout.measures)) {
    const at = 2 * layout.measures.indexOf(measure);
    table.strategies.forEach((_, position) => {
      // As a bare number, so that the interval of a share near 0 or 1 is not cut.
      const { value, high } = ratioEstimate(sampleOf(table, position, at), '', level);
      const share = high === value ? 0 : (high - value) / Math.abs(value);
      if (!Number.isNaN(share)) widest = Math.max(widest, share);
    });
  }
  return widest;
}

/** About how many replications in all will reach the goal: intervals shrink with the square root of their number. */
export function replicationsFor(goal: PrecisionGoal, replications: number, precision: number): number {
  if (precision === Infinity) return Math.min(goal.maximum, Math.max(replications, ROUND));
  const ratio = precision / goal.relative;
  const needed = Math.ceil(replications * ratio * ratio);
  return Math.min(goal.maximum, Math.max(replications, needed));
}
