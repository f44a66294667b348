import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { PairedDifference, VerdictWord } from '../../sim/experiment/estimate.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { headlineMeasures } from '../headline-ids.ts';
import { baselineOf, differenceOf } from '../lookup.ts';
import type { ChartSpec, Figure, Table } from '../page.ts';
import { changeInFull, changeInShort } from '../words/change.ts';
import { decisiveMeasure } from '../words/decisive-measure.ts';
import { counted, listed, measureName, quoted, quotedFirst, sentence, strategyName } from '../words/name.ts';
import { scaleOf } from '../words/quantity.ts';
import { verdictLook } from '../words/verdict-look.ts';
import { writeEstimate } from '../words/write-estimate.ts';
import { FAINT } from './palette.ts';
import { panelsOf } from './panels.ts';
import { verdictScale } from './verdict-scale.ts';

/** A difference in the row of a strategy, in the panel of a measure. */
export interface DifferenceRow {
  readonly measure: Measure;
  readonly strategy: string;
  readonly difference: PairedDifference;
}

/** Chart 1: how far each strategy is from the baseline, one panel a measure, with the zero line. */
export function pairedDifferences(
  comparison: Comparison,
  measures: readonly Measure[] = headlineMeasures(comparison),
): Figure | null {
  const rows = measures
    .filter((measure) => isMoved(comparison, measure))
    .flatMap((measure) =>
      comparison.comparisons.flatMap((strategy): DifferenceRow[] => {
        const difference = differenceOf(strategy, measure.id);
        return difference === undefined ? [] : [{ measure, strategy: strategy.strategy, difference }];
      }),
    );
  if (rows.length === 0) return null;
  return {
    id: 'paired-differences',
    title: finding(comparison, rows),
    alt: description(comparison, rows),
    spec: pairedDifferencesSpec(rows),
    table: tableOf(rows),
    note: 'Each strategy met the same customers as the baseline. Dots are differences from the baseline, bars their intervals; every panel has its own scale.',
  };
}

/** A measure that no strategy touches would be a panel of zeros. */
function isMoved(comparison: Comparison, { id }: Measure): boolean {
  return comparison.comparisons.some((strategy) => {
    const difference = differenceOf(strategy, id);
    return difference !== undefined && !(difference.low === 0 && difference.high === 0);
  });
}

export function pairedDifferencesSpec(rows: readonly DifferenceRow[]): ChartSpec {
  const values = rows.map(({ measure, strategy, difference: d }) => {
    const { factor } = scaleOf(d.unit, largestOf(rows, measure), true);
    const [value, low, high] = [d.value * factor, d.low * factor, d.high * factor];
    return { panel: panelOf(measure, rows), strategy: strategyName(strategy), verdict: d.verdict, value, low, high };
  });
  const { color, shape } = verdictScale(rows.map(({ difference }) => difference.verdict));
  const y = { field: 'strategy', type: 'nominal', sort: null, title: null };
  const labelExpr = "abs(datum.value) >= 1000 ? format(datum.value, '~s') : format(datum.value, ',')";
  const x = {
    field: 'value',
    type: 'quantitative',
    title: null,
    // Without room at the ends, zero lines and labels would stand on the edge of their panels.
    scale: { padding: 14, nice: false },
    axis: { tickCount: 4, labelExpr, labelOverlap: true, labelFlush: 4 },
  };
  return {
    data: { values },
    ...panelsOf(values.map(({ panel }) => panel)),
    spec: {
      width: 255,
      height: { step: 18 },
      layer: [
        { mark: { type: 'rule', color: FAINT }, encoding: { x: { datum: 0, type: 'quantitative' } } },
        {
          mark: { type: 'rule', strokeWidth: 2 },
          encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y, color },
        },
        { mark: { type: 'point', filled: true, size: 55, opacity: 1 }, encoding: { x, y, color, shape } },
      ],
    },
  };
}

function panelOf(measure: Measure, rows: readonly DifferenceRow[]): string {
  const unit = scaleOf(measure.unit, largestOf(rows, measure), true).suffix.trim();
  return `${sentence(measureName(measure))}${unit === '' ? '' : `, ${unit}`}`;
}

/** All rows of a panel share one unit: seconds or minutes, not both. */
function largestOf(rows: readonly DifferenceRow[], { id }: Measure): number {
  return Math.max(
    ...rows.filter(({ measure }) => measure.id === id).map(({ difference }) => Math.abs(difference.value)),
  );
}

function finding(comparison: Comparison, rows: readonly DifferenceRow[]): string {
  const decisive = decisiveMeasure(comparison);
  const gain = ({ difference, measure }: DifferenceRow) =>
    measure.goal === 'lower' ? -difference.value : difference.value;
  const winners = rows.filter((row) => row.measure === decisive?.measure && row.difference.verdict === 'better');
  const best = winners.sort((a, b) => gain(b) - gain(a))[0];
  const start = best
    ? `${quotedFirst(best.strategy)} ${changeInShort(best.measure, best.difference)}${winners.length > 1 ? ', the most' : ''}`
    : `No strategy is better${decisive ? ` on ${measureName(decisive.measure)}` : ''}`;
  const count = (word: VerdictWord) => rows.filter(({ difference }) => difference.verdict === word).length;
  const words = (['better', 'worse', 'not decided yet'] as const).filter((word) => count(word) > 0);
  const tally = listed(words.map((word) => `${count(word)} ${word}`));
  return `${start}${tally === '' ? '' : `; of ${counted(rows.length, 'difference')}, ${tally}`}`;
}

function description(comparison: Comparison, rows: readonly DifferenceRow[]): string {
  const baseline = quoted(baselineOf(comparison).name);
  const panels = new Set(rows.map(({ measure }) => measure.id)).size;
  const first = rows.filter(({ measure }) => measure === rows[0]!.measure);
  const figures = first.map(
    ({ strategy, measure, difference }) => `${quoted(strategy)}: ${changeInFull(measure, difference)}`,
  );
  return (
    `Forest plot with ${counted(panels, 'panel')}, one a measure. Each row is a strategy: a dot at its paired difference ` +
    `from ${baseline}, a bar for the interval, and a line at zero. ${figures.join('; ')}.`
  );
}

function tableOf(rows: readonly DifferenceRow[]): Table {
  return {
    columns: [
      'Measure',
      'Strategy',
      { title: 'Difference', align: 'right' },
      { title: 'Interval', align: 'right' },
      { title: 'Chance that it is better', align: 'right' },
      'Verdict',
    ],
    rows: rows.map(({ measure, strategy, difference }) => {
      const { value, interval } = writeEstimate(difference, {
        magnitude: largestOf(rows, measure),
        isDifference: true,
      });
      const look = verdictLook(difference.verdict);
      const belief = difference.verdict === 'no goal' ? '–' : `${Math.round(difference.pBetter * 100)}\u00a0%`;
      return [measure.title, strategyName(strategy), value, interval, belief, `${look.symbol} ${look.word}`];
    }),
  };
}
