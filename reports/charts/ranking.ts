import type { PairedDifference, VerdictWord } from '../../sim/experiment/estimate.ts';
import type { ChartSpec, Figure } from '../page.ts';
import { quoted, quotedFirst, strategyName } from '../words/name.ts';
import { verdictLook } from '../words/verdict-look.ts';
import { writeEstimate } from '../words/write-estimate.ts';
import { INK } from './palette.ts';
import { verdictScale } from './verdict-scale.ts';

export interface RankedRow {
  readonly rank: number;
  readonly strategy: string;
  readonly netValue: PairedDifference;
}

/** Strategies of one scenario by net value, the best on top, each with its interval and verdict. */
export function rankingFigure(id: string, rows: readonly RankedRow[]): Figure {
  const count = (word: VerdictWord): number => rows.filter(({ netValue }) => netValue.verdict === word).length;
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const change = ({ netValue }: RankedRow): string => writeEstimate(netValue, { isDifference: true }).value;
  return {
    id,
    title: `${quotedFirst(first.strategy)} brings most (${change(first)}), ${quoted(last.strategy)} least (${change(last)}); ${count('better')} of ${rows.length} surely pay`,
    alt:
      `Forest plot of ${rows.length} strategies, the highest net value on top: a dot at the paired difference from today in EUR a year, a bar for its 95 % interval, ` +
      `a line at zero. From the top: ${rows
        .slice(0, 5)
        .map((row) => `${strategyName(row.strategy)} ${change(row)}`)
        .join(', ')}; at the bottom: ${rows
        .slice(-3)
        .map((row) => `${strategyName(row.strategy)} ${change(row)}`)
        .join(', ')}.`,
    spec: rankingSpec(rows),
    table: {
      columns: [
        'Rank',
        'Strategy',
        { title: 'Net value', align: 'right' },
        { title: 'Interval', align: 'right' },
        'Verdict',
      ],
      rows: rows.map(({ rank, strategy, netValue }) => {
        const { value, interval } = writeEstimate(netValue, { isDifference: true });
        return [rank, strategyName(strategy), value, interval, verdictLook(netValue.verdict).word];
      }),
    },
    note: 'Every strategy met the same customers as today. Verdicts allow for the number of strategies.',
  };
}

export function rankingSpec(rows: readonly RankedRow[]): ChartSpec {
  const values = rows.map(({ strategy, netValue: { value, low, high, verdict } }) => ({
    strategy: strategyName(strategy),
    value,
    low,
    high,
    verdict,
  }));
  const { color, shape } = verdictScale(rows.map(({ netValue }) => netValue.verdict));
  const y = { field: 'strategy', type: 'nominal', sort: null, title: null };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    title: 'net value against today, EUR a year',
    axis: { format: '~s', tickCount: 7 },
  });
  return {
    width: 430,
    height: { step: 15 },
    data: { values },
    layer: [
      { mark: { type: 'rule', color: INK }, encoding: { x: { datum: 0, type: 'quantitative' } } },
      { mark: { type: 'rule', strokeWidth: 2 }, encoding: { x: x('low'), x2: { field: 'high' }, y, color } },
      { mark: { type: 'point', filled: true, size: 45, opacity: 1 }, encoding: { x: x('value'), y, color, shape } },
    ],
  };
}
