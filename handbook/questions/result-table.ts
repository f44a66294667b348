import { baselineOf, differenceOf, estimateOf, measureOf } from '../../reports/lookup.ts';
import { verdictLook } from '../../reports/words/verdict-look.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { markdownTable } from '../markdown-table.ts';

/** Today's figures, and below them how far each strategy is from today, with its interval and its verdict. */
export function resultTable(comparison: Comparison, ids: readonly string[]): string {
  const measures = ids.map((id) => measureNamed(comparison, id));
  const today = baselineOf(comparison);
  const figures = measures.map(({ id }) => {
    const estimate = estimateOf(today, id);
    return estimate === undefined ? '–' : writeEstimate(estimate, { magnitude: magnitudeOf(comparison, id) }).value;
  });
  const rows = comparison.comparisons.map((strategy) => [
    `\`${strategy.strategy}\``,
    ...measures.map((measure) => differenceText(comparison, strategy.strategy, measure)),
  ]);
  return markdownTable(['', ...measures.map(({ title }) => title)], [[`\`${today.name}\``, ...figures], ...rows]);
}

/** "✓ −3.1 points (−3.9 to −2.4)"; all differences of a measure share one unit. */
export function differenceText(comparison: Comparison, strategy: string, measure: Measure): string {
  const found = comparison.comparisons.find((one) => one.strategy === strategy);
  const difference = found && differenceOf(found, measure.id);
  if (difference === undefined) return levelText(comparison, strategy, measure.id);
  if (difference.low === 0 && difference.high === 0) return `${verdictLook(difference.verdict).symbol} 0`;
  const magnitude = magnitudeOf(comparison, measure.id);
  const { value, interval } = writeEstimate(difference, { magnitude, isDifference: true });
  return `${verdictLook(difference.verdict).symbol} ${value}${interval === '' ? '' : ` (${interval})`}`;
}

/** A figure by itself, of a strategy that has what today's service has not: "of those reached", where nobody is called. */
export function levelText({ strategies }: Comparison, strategy: string, id: string): string {
  const found = strategies.find(({ name }) => name === strategy);
  const estimate = found && estimateOf(found, id);
  if (estimate === undefined) return '–';
  const { value, interval } = writeEstimate(estimate);
  return interval === '' ? value : `${value} (${interval})`;
}

/** The largest difference, so that a column keeps one unit: seconds or minutes, not both. */
function magnitudeOf({ comparisons }: Comparison, id: string): number {
  return Math.max(0, ...comparisons.flatMap((one) => Math.abs(differenceOf(one, id)?.value ?? 0)));
}

/** @throws Error when the scenario has no such measure */
export function measureNamed(comparison: Comparison, id: string): Measure {
  const measure = measureOf(comparison, id);
  if (measure === undefined) throw new Error(`${comparison.scenario.name} has no measure ${id}`);
  return measure;
}
