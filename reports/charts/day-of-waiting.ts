import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { StrategyResult } from '../../sim/experiment/strategy-result.ts';
import { baselineOf, valuesOf } from '../lookup.ts';
import type { ChartSpec, Figure, Table } from '../page.ts';
import { duration } from '../words/duration.ts';
import { quoted, sentence, strategyName } from '../words/name.ts';
import { anchorOf } from './anchor-of.ts';
import { clockOf, halfHourX } from './half-hour-axis.ts';
import { SERIES } from './palette.ts';
import { strategyToShow } from './strategy-to-show.ts';

const LEVELS = ['p05', 'p25', 'p50', 'p75', 'p95'] as const;
type Level = (typeof LEVELS)[number];
type Kind = 'queue' | 'wait';

/** The spread over working days of one half-hour. */
interface FanCell extends Readonly<Record<Level, number>> {
  readonly strategy: string;
  readonly kind: Kind;
  readonly halfHour: number;
}

/** Chart 3: how queue and wait run over a working day, as fans, with the baseline and with the strategy to show. */
export function dayOfWaiting(comparison: Comparison, channel: string): Figure | null {
  const baseline = baselineOf(comparison);
  const other = strategyToShow(comparison);
  const shown = other ? [baseline, other] : [baseline];
  const cells = shown.flatMap((strategy) => [
    ...cellsOf(strategy, 'queue', channel),
    ...cellsOf(strategy, 'wait', channel),
  ]);
  if (kindsOf(cells).length === 0) return null;
  return {
    id: `day-of-waiting-${anchorOf(channel)}`,
    title: finding(channel, cells, shown),
    alt: description(channel, cells, shown),
    spec: dayOfWaitingSpec(cells),
    table: tableOf(cells),
    note: 'Line: the median working day. Inner band: the middle half of all working days. Outer band: nine working days in ten.',
  };
}

export function dayOfWaitingSpec(cells: readonly FanCell[]): ChartSpec {
  const times = cells.map(({ halfHour }) => halfHour);
  const x = { ...halfHourX('day', Math.min(...times), Math.max(...times)), title: null };
  const kinds = kindsOf(cells);
  return {
    data: { values: inMinutes(cells) },
    vconcat: kinds.map((kind) => ({
      transform: [{ filter: { field: 'kind', equal: kind } }],
      facet: {
        column: {
          field: 'strategy',
          type: 'nominal',
          sort: [...new Set(cells.map(({ strategy }) => strategy))],
          title: null,
          header: { labelAnchor: 'start', labels: kind === kinds[0] },
        },
      },
      spacing: 18,
      spec: fan(x, kind === 'queue' ? 'contacts waiting' : 'wait, minutes'),
    })),
    spacing: 12,
  };
}

function fan(x: Record<string, unknown>, title: string): Record<string, unknown> {
  const y = (field: Level) => ({ field, type: 'quantitative', title, axis: { tickCount: 5 } });
  const band = (low: Level, high: Level, opacity: number) => ({
    mark: { type: 'area', color: SERIES[0], opacity },
    encoding: { x, y: y(low), y2: { field: high } },
  });
  return {
    width: 295,
    height: 150,
    layer: [
      band('p05', 'p95', 0.22),
      band('p25', 'p75', 0.4),
      { mark: { type: 'line', color: SERIES[0], strokeWidth: 2 }, encoding: { x, y: y('p50') } },
    ],
  };
}

function inMinutes(cells: readonly FanCell[]): FanCell[] {
  return cells.map((cell) => {
    if (cell.kind === 'queue') return cell;
    return {
      ...cell,
      p05: cell.p05 / 60,
      p25: cell.p25 / 60,
      p50: cell.p50 / 60,
      p75: cell.p75 / 60,
      p95: cell.p95 / 60,
    };
  });
}

function cellsOf(strategy: StrategyResult, kind: Kind, channel: string): FanCell[] {
  const [p05, p25, p50, p75, p95] = LEVELS.map((level) => valuesOf(strategy, `${kind}ByDay.${channel}.${level}`));
  return p50!
    .map(
      (value, halfHour): FanCell => ({
        strategy: strategyName(strategy.name),
        kind,
        halfHour,
        p05: p05![halfHour] ?? Number.NaN,
        p25: p25![halfHour] ?? Number.NaN,
        p50: value,
        p75: p75![halfHour] ?? Number.NaN,
        p95: p95![halfHour] ?? Number.NaN,
      }),
    )
    .filter((cell) => LEVELS.every((level) => Number.isFinite(cell[level])));
}

/** What there is to see: neither a queue of half a contact nor a wait of half a second is worth a picture. */
function kindsOf(cells: readonly FanCell[]): Kind[] {
  return (['queue', 'wait'] as const).filter((kind) => cells.some((cell) => cell.kind === kind && cell.p95 >= 0.5));
}

/** The half-hour that is worst on a bad day. */
function peakOf(cells: readonly FanCell[], strategy: StrategyResult): FanCell | undefined {
  const kind = kindsOf(cells)[0];
  return cells
    .filter((cell) => cell.strategy === strategyName(strategy.name) && cell.kind === kind)
    .reduce<FanCell | undefined>((a, b) => (a && a.p95 >= b.p95 ? a : b), undefined);
}

/** Contacts in whole numbers, except where that would hide a small queue. */
function amount({ kind }: FanCell, value: number): string {
  if (kind === 'wait') return duration(value);
  return String(Number(value.toFixed(value >= 9.5 ? 0 : 1)));
}

function finding(channel: string, cells: readonly FanCell[], shown: readonly StrategyResult[]): string {
  const [before, after] = shown.map((strategy) => peakOf(cells, strategy));
  if (before === undefined) return `${sentence(channel)}: a working day, half-hour by half-hour`;
  const start = `${sentence(channel)} ${before.kind} peaks at ${clockOf(before.halfHour)}`;
  const first = `${start}: one working day in twenty it exceeds ${amount(before, before.p95)} with ${quoted(shown[0]!.name)}`;
  return after === undefined ? first : `${first}, ${amount(after, after.p95)} with ${quoted(shown[1]!.name)}`;
}

function description(channel: string, cells: readonly FanCell[], shown: readonly StrategyResult[]): string {
  const peaks = shown.flatMap((strategy) => {
    const peak = peakOf(cells, strategy);
    if (peak === undefined) return [];
    const [middle, bad] = [amount(peak, peak.p50), amount(peak, peak.p95)];
    return [
      `With ${quoted(strategy.name)} it is worst at ${clockOf(peak.halfHour)}: ${middle} on the median day, ${bad} on one day in twenty.`,
    ];
  });
  return `Fan charts of the ${channel} ${kindsOf(cells).join(' (upper row) and ')}${kindsOf(cells).length > 1 ? ' (lower row)' : ''} by half-hour of a working day, one column a strategy: median, middle half and nine tenths of days. ${peaks.join(' ')}`;
}

/** One row a half-hour; for each strategy the quantiles from low to high. */
function tableOf(cells: readonly FanCell[]): Table {
  const at = new Map(cells.map((cell) => [`${cell.strategy}/${cell.kind}/${cell.halfHour}`, cell]));
  const strategies = [...new Set(cells.map(({ strategy }) => strategy))];
  const rows = [...new Map(cells.map((cell) => [`${cell.kind}/${cell.halfHour}`, cell])).values()];
  const text = (cell: FanCell | undefined, level: Level) => {
    if (cell === undefined) return '–';
    return cell.kind === 'wait' ? duration(cell[level]) : cell[level].toFixed(1);
  };
  const percents = ['5\u00a0%', '25\u00a0%', 'median', '75\u00a0%', '95\u00a0%'];
  return {
    columns: [
      'Half-hour',
      'What',
      ...strategies.flatMap((name) => percents.map((part) => ({ title: `${name}, ${part}`, align: 'right' as const }))),
    ],
    rows: rows
      .sort((a, b) => a.kind.localeCompare(b.kind) || a.halfHour - b.halfHour)
      .map(({ kind, halfHour }) => [
        clockOf(halfHour),
        kind,
        ...strategies.flatMap((name) => LEVELS.map((level) => text(at.get(`${name}/${kind}/${halfHour}`), level))),
      ]),
  };
}
