import type { Layout } from '../measures/layout.ts';
import type { Model } from '../model/model.ts';
import type { PairedDifference } from './estimate.ts';
import { judgePairs } from './judge-differences.ts';
import { minimumRelevant } from './minimum-relevant.ts';
import { type ReplicationTable, sampleOf } from './replication-table.ts';
import type { StrategyResult } from './strategy-result.ts';

/** What one lever adds where it stands: a rung against the one below. */
export interface LadderStep {
  readonly rung: string;
  readonly below: string;
  readonly measures: Readonly<Record<string, PairedDifference>>;
}

/** The steps of the model's ladder from the bottom up; none where it is not one, or where rungs were not run. */
export function ladderSteps(
  model: Model,
  layout: Layout,
  table: ReplicationTable,
  strategies: readonly StrategyResult[],
  confidence: number,
): LadderStep[] {
  const rungs = model.comparison.ladder ?? [];
  const places = rungs.map((name) => strategies.findIndex((strategy) => strategy.name === name));
  if (rungs.length < 2 || places.includes(-1)) return [];
  const steps = rungs
    .slice(1)
    .map((rung, i) => ({ rung, below: rungs[i] as string, at: places[i + 1]!, from: places[i]! }));
  const measures = steps.map(() => ({}) as Record<string, PairedDifference>);
  layout.measures.forEach((measure, m) => {
    const pairs = steps.map(({ at, from }) => [sampleOf(table, at, 2 * m), sampleOf(table, from, 2 * m)] as const);
    // What matters is told by the bottom of the ladder, so that every step is measured with the same rule.
    const minimum = minimumRelevant(model, measure, strategies[places[0]!]!.measures[measure.id]!.value);
    judgePairs(measure, pairs, { confidence, minimum }).forEach((difference, i) => {
      measures[i]![measure.id] = difference;
    });
  });
  return steps.map(({ rung, below }, i) => ({ rung, below, measures: measures[i]! }));
}
