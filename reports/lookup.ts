import type { Comparison } from '../sim/experiment/comparison.ts';
import type { Estimate, PairedDifference } from '../sim/experiment/estimate.ts';
import type { StrategyDifference, StrategyResult } from '../sim/experiment/strategy-result.ts';
import type { Measure, Series } from '../sim/measures/measure.ts';

/** The strategy that the others are compared with: the service as it is today. */
export function baselineOf(comparison: Comparison): StrategyResult {
  const name = comparison.comparisons[0]?.baseline;
  return comparison.strategies.find((strategy) => strategy.name === name) ?? comparison.strategies[0]!;
}

/** The baseline first, then the others in the order of the comparison. */
export function baselineFirst(comparison: Comparison): StrategyResult[] {
  const baseline = baselineOf(comparison);
  return [baseline, ...comparison.strategies.filter((strategy) => strategy !== baseline)];
}

export function measureOf(comparison: Comparison, id: string): Measure | undefined {
  return comparison.measures.find((measure) => measure.id === id);
}

export function seriesOf(comparison: Comparison, id: string): Series | undefined {
  return comparison.seriesList.find((series) => series.id === id);
}

/** What a series says of a strategy, bin by bin; NaN where nothing was observed. Empty when there is no such series. */
export function valuesOf(strategy: StrategyResult, seriesId: string): number[] {
  return (strategy.series[seriesId] ?? []).map((estimate) => finite(estimate.value));
}

/** The paired difference of a strategy, unless nothing was observed. */
export function differenceOf(difference: StrategyDifference, measureId: string): PairedDifference | undefined {
  const found = difference.measures[measureId];
  return found !== undefined && Number.isFinite(found.value) ? found : undefined;
}

/** An estimate of a strategy, unless nothing was observed. */
export function estimateOf(strategy: StrategyResult, measureId: string): Estimate | undefined {
  const found = strategy.measures[measureId];
  return found !== undefined && Number.isFinite(found.value) ? found : undefined;
}

/**
 * Channels that have a series of a kind, the busiest first: `channelsWith(comparison, 'serviceLevelByWeek')`. How busy
 * is told by the baseline's `offeredByWeek`, where there is one.
 */
export function channelsWith(comparison: Comparison, kind: string, ending = ''): string[] {
  const baseline = baselineOf(comparison);
  const offered = (channel: string) =>
    valuesOf(baseline, `offeredByWeek.${channel}`).reduce(
      (sum, value) => sum + (Number.isFinite(value) ? value : 0),
      0,
    );
  return comparison.seriesList
    .map((series) => series.id)
    .filter((id) => id.startsWith(`${kind}.`) && id.endsWith(ending))
    .map((id) => id.slice(kind.length + 1, id.length - ending.length))
    .sort((a, b) => offered(b) - offered(a));
}

/** Channels on which customers wait and may leave, the busiest first. */
export function liveChannels(comparison: Comparison): string[] {
  const named = comparison.measures.map(({ id }) => /^abandonment\.([^.]+)$/.exec(id)?.[1]);
  const live = named.filter((name) => name !== undefined);
  const busiest = channelsWith(comparison, 'offeredByWeek').filter((name) => live.includes(name));
  return [...busiest, ...live.filter((name) => !busiest.includes(name))];
}

/** A result that was read back from JSON has null where there was no number. */
export function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}
