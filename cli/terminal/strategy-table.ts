import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { StrategyResult } from '../../sim/experiment/strategy-result.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { left, right, widest } from './columns.ts';
import type { Style } from './style.ts';

const GAP = '  ';

/** The figures of one strategy, one a line: what, how much, and its interval. */
export function strategyTable(strategy: StrategyResult, measures: readonly Measure[], style: Style): string {
  const rows = measures.map((measure) => {
    const estimate = strategy.measures[measure.id]!;
    return { title: measure.title, id: measure.id, ...writeEstimate(estimate) };
  });
  const value = widest(rows.map((row) => row.value));
  const interval = widest(rows.map((row) => row.interval));
  const room = style.width - value - interval - 3 * GAP.length;
  const title = Math.min(room, widest(rows.map((row) => row.title)));
  return rows
    .map((row) =>
      `${GAP}${left(row.title, title)}${GAP}${right(row.value, value)}${GAP}${style.colors.dim(row.interval)}`.trimEnd(),
    )
    .join('\n');
}
