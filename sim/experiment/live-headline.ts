import type { Layout } from '../measures/layout.ts';
import type { Measure } from '../measures/measure.ts';
import { decisiveMeasures } from './decisive-measures.ts';
import { intervalLevel } from './interval-level.ts';
import { pairedDifference } from './paired-difference.ts';
import { ratioEstimate } from './ratio-estimate.ts';
import { type ReplicationTable, sampleOf } from './replication-table.ts';

/** The figure to watch while a comparison runs, and how exactly it is known by now. */
export interface LiveHeadline {
  readonly measure: Measure;
  /** Difference of the last strategy from the baseline, or the value itself when there is only one strategy. */
  readonly value: number;
  readonly halfWidth: number;
}

/** Undefined while there are fewer than two replications of every strategy. */
export function liveHeadline(layout: Layout, table: ReplicationTable, confidence: number): LiveHeadline | undefined {
  const measure = decisiveMeasures(layout.measures)[0];
  if (measure === undefined || table.replications < 2) return undefined;
  const at = 2 * layout.measures.indexOf(measure);
  const level = intervalLevel(confidence, table.replications);
  const last = table.strategies.length - 1;
  if (last === 0) {
    const { value, high } = ratioEstimate(sampleOf(table, 0, at), '', level);
    return { measure, value, halfWidth: high - value };
  }
  const mean = pairedDifference(sampleOf(table, last, at), sampleOf(table, 0, at));
  return { measure, value: mean.value, halfWidth: level.factor * mean.standardError };
}
