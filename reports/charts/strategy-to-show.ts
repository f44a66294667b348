import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { StrategyResult } from '../../sim/experiment/strategy-result.ts';
import { baselineOf, differenceOf } from '../lookup.ts';
import { decisiveMeasure } from '../words/decisive-measure.ts';
import { verdictOf } from '../words/verdict.ts';

/**
 * The strategy that stands beside the baseline where a chart has room for one only: the one to choose, or, when that is
 * the baseline, the one that comes nearest to being better. Undefined when there is only the baseline.
 */
export function strategyToShow(comparison: Comparison): StrategyResult | undefined {
  const baseline = baselineOf(comparison);
  const { choice } = verdictOf(comparison);
  const name = choice === baseline.name ? mostPromising(comparison) : choice;
  return comparison.strategies.find((strategy) => strategy.name === name);
}

function mostPromising(comparison: Comparison): string | undefined {
  const decisive = decisiveMeasure(comparison);
  const belief = (strategy: Comparison['comparisons'][number]) =>
    (decisive && differenceOf(strategy, decisive.measure.id)?.pBetter) ?? 0;
  return [...comparison.comparisons].sort((a, b) => belief(b) - belief(a))[0]?.strategy;
}
