import { baselineFirst } from '../../reports/lookup.ts';
import { scaleOf } from '../../reports/words/quantity.ts';
import { type Look, verdictLook } from '../../reports/words/verdict-look.ts';
import { lastDigitOf, type WritingOptions, writeEstimate } from '../../reports/words/write-estimate.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Estimate } from '../../sim/experiment/estimate.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { left, right, widest } from './columns.ts';
import { intervalBar, scaleAround } from './interval-bar.ts';
import type { Style } from './style.ts';
import { toned } from './toned.ts';

/** One strategy in the block of one measure, written out. */
interface Row {
  readonly name: string;
  readonly value: string;
  readonly difference: string;
  readonly interval: string;
  readonly bar: (width: number) => string;
  /** Missing for the baseline. */
  readonly look?: Look;
}

interface Block {
  readonly title: string;
  readonly rows: readonly Row[];
}

const GAP = '  ';
const NARROWEST_BAR = 9;
const WIDEST_BAR = 25;
const NARROWEST_NAME = 10;

/**
 * Measure by measure: the value of each strategy, its paired difference from the baseline with interval and bar, and the
 * verdict. The bars of one measure share a scale; each column is as wide as its widest entry, the bar takes the rest.
 */
export function comparisonTable(comparison: Comparison, measures: readonly Measure[], style: Style): string {
  const blocks = measures.map((measure) => blockOf(comparison, measure));
  const rows = blocks.flatMap((block) => block.rows);
  const widths = widthsOf(rows, style.width, comparison.comparisons.length > 0);
  const lines = blocks.flatMap((block) => [
    style.colors.bold(block.title),
    ...block.rows.map((row) => lineOf(row, widths, style)),
    '',
  ]);
  return lines.join('\n').trimEnd();
}

function blockOf(comparison: Comparison, measure: Measure): Block {
  const estimates = baselineFirst(comparison).map(({ name, measures }) => ({ name, estimate: measures[measure.id]! }));
  const differences = comparison.comparisons.map(({ measures }) => measures[measure.id]!);
  // One unit for the whole block, told once in its title; values with the digits of their differences.
  const magnitude = Math.max(...estimates.map(({ estimate }) => Math.abs(estimate.value) || 0));
  const known = differences.filter(({ value }) => Number.isFinite(value) && value !== 0);
  const finest = Math.min(...known.map((difference) => lastDigitOf(difference, magnitude, true)));
  const bars = scaleAround(differences);
  const rows = estimates.map(({ name, estimate }): Row => {
    const { value, interval } = bare(estimate, { magnitude, finest });
    const difference = comparison.comparisons.find(({ strategy }) => strategy === name)?.measures[measure.id];
    if (difference === undefined) return { name, value, interval: inBrackets(interval), difference: '', bar: () => '' };
    const change = bare(difference, { magnitude, isDifference: true });
    const bar = (width: number): string => intervalBar(difference.value, difference, bars, width);
    return {
      name,
      value,
      difference: change.value,
      interval: change.interval,
      bar,
      look: verdictLook(difference.verdict),
    };
  });
  const unit = scaleOf(measure.unit, magnitude).suffix.trim();
  const wish = measure.goal === 'none' ? '' : `, ${measure.goal} is better`;
  return { title: `${measure.title}${unit === '' ? '' : `, ${unit}`}${wish}`, rows };
}

/** Tells the interval of a value from those of differences. */
function inBrackets(interval: string): string {
  return interval === '' ? '' : `(${interval})`;
}

/** Value and interval without their unit. */
function bare(
  estimate: Estimate,
  options: Required<Pick<WritingOptions, 'magnitude'>> & WritingOptions,
): { value: string; interval: string } {
  const { suffix } = scaleOf(estimate.unit, options.magnitude, options.isDifference);
  const { value, interval } = writeEstimate(estimate, options);
  return { value: value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value, interval };
}

interface Widths {
  readonly name: number;
  readonly value: number;
  readonly difference: number;
  readonly interval: number;
  readonly bar: number;
}

function widthsOf(rows: readonly Row[], total: number, hasDifferences: boolean): Widths {
  const value = widest(rows.map((row) => row.value));
  const difference = widest(rows.map((row) => row.difference));
  // The baseline has no bar: its interval may reach into that column.
  const interval = widest(rows.map((row) => (row.look === undefined ? '' : row.interval)));
  const verdict = widest(rows.map((row) => (row.look === undefined ? '' : `${row.look.symbol} ${row.look.word}`)));
  const wanted = widest(
    rows.map((row) => row.name),
    NARROWEST_NAME,
  );
  const left = total - (value + difference + interval + verdict + 6 * GAP.length);
  const name = Math.max(NARROWEST_NAME, Math.min(wanted, left - NARROWEST_BAR));
  const bar = hasDifferences ? Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, left - name)) : 0;
  return { name, value, difference, interval, bar };
}

function lineOf(row: Row, widths: Widths, style: Style): string {
  const { colors } = style;
  const figures = [
    left(row.name, widths.name),
    right(row.value, widths.value),
    right(row.difference, widths.difference),
    colors.dim(row.interval.padEnd(widths.interval)),
  ];
  const bar = row.bar(widths.bar);
  const verdict = row.look === undefined ? '' : toned(`${row.look.symbol} ${row.look.word}`, row.look, style);
  const cells = row.look === undefined ? figures : [...figures, toned(bar, row.look, style), verdict];
  return `${GAP}${cells.join(GAP)}`.trimEnd();
}
