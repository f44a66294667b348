import type { Comparison } from '../../sim/experiment/comparison.ts';
import { baselineOf, finite, seriesOf, valuesOf } from '../lookup.ts';
import type { ChartSpec, Figure, Table } from '../page.ts';
import { listed, quoted, quotedFirst, strategyName } from '../words/name.ts';
import { lastDigit, powerOfTen, spoken, written } from '../words/quantity.ts';
import { BAD, FAINT, GOOD, INK } from './palette.ts';

/** What a strategy adds to each part of the cost; the unit is that of the series. */
interface CostChange {
  readonly strategy: string;
  readonly parts: readonly { readonly part: string; readonly change: number }[];
  readonly total: number;
}

/** Parts that change by less than this share of the largest are added up as "other". */
const NEGLIGIBLE = 0.01;

/** Chart 5: from which parts the cost difference comes, for the strategy whose cost differs most. */
export function costDifference(comparison: Comparison): Figure | null {
  const series = seriesOf(comparison, 'costByPart');
  const changes = changesOf(comparison);
  if (series === undefined || changes.length === 0) return null;
  const most = changes.reduce((a, b) => (Math.abs(b.total) > Math.abs(a.total) ? b : a));
  if (most.parts.every(({ change }) => change === 0)) return null;
  const baseline = baselineOf(comparison).name;
  const digit = digitOf(most.parts, most.total);
  const parts = most.parts.map(({ part, change }) => `${part} ${signed(change, digit)}`);
  return {
    id: 'cost-difference',
    title: finding(most, series.unit, baseline),
    alt:
      `Waterfall from the cost of ${quoted(baseline)} (zero) to that of ${quoted(most.strategy)}, one bar a part of the cost, in ${series.unit}: ` +
      `${parts.join(', ')}; altogether ${signed(most.total, digit)}.`,
    spec: costDifferenceSpec(most, series.unit),
    table: tableOf(comparison, changes, series.unit),
    note:
      changes.length > 1
        ? 'The strategy whose cost differs most is drawn; the figures below have every strategy.'
        : 'Bars to the left save, bars to the right cost.',
  };
}

export function costDifferenceSpec({ parts, total }: CostChange, unit: string): ChartSpec {
  let reached = 0;
  const digit = digitOf(parts, total);
  const steps = parts.map(({ part, change }) => {
    const from = reached;
    reached += change;
    return { part, from, to: reached, kind: change < 0 ? 'saves' : 'costs more', label: signed(change, digit) };
  });
  const values = [
    ...steps,
    { part: 'altogether', from: 0, to: total, kind: 'altogether', label: signed(total, digit) },
  ].map((bar) => ({
    ...bar,
    end: Math.max(bar.from, bar.to),
  }));
  const ends = values.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  // Room on the right for the label of the longest bar.
  const scale = { domain: [low - 0.02 * (high - low), high + 0.22 * (high - low)], nice: false };
  const y = { field: 'part', type: 'nominal', sort: null, title: null };
  const x = {
    field: 'from',
    type: 'quantitative',
    title: `difference in cost, ${unit}`,
    scale,
    axis: { format: '~s', tickCount: 6 },
  };
  const kinds = ['saves', 'costs more', 'altogether'];
  return {
    width: 480,
    height: { step: 26 },
    data: { values },
    layer: [
      {
        mark: { type: 'bar', height: { band: 0.68 } },
        encoding: {
          x,
          x2: { field: 'to' },
          y,
          color: { field: 'kind', type: 'nominal', title: null, scale: { domain: kinds, range: [GOOD, BAD, FAINT] } },
        },
      },
      { mark: { type: 'rule', color: INK }, encoding: { x: { datum: 0, type: 'quantitative' } } },
      {
        mark: { type: 'text', align: 'left', dx: 5 },
        encoding: { x: { ...x, field: 'end' }, y, text: { field: 'label' } },
      },
    ],
  };
}

function changesOf(comparison: Comparison): CostChange[] {
  const bins = seriesOf(comparison, 'costByPart')?.bins ?? [];
  const baseline = baselineOf(comparison);
  const before = valuesOf(baseline, 'costByPart');
  return comparison.strategies
    .filter((strategy) => strategy !== baseline)
    .flatMap((strategy): CostChange[] => {
      const after = valuesOf(strategy, 'costByPart');
      if (after.length === 0) return [];
      const all = bins.map((part, i) => ({
        part: String(part),
        change: (finite(after[i]!) || 0) - (finite(before[i]!) || 0),
      }));
      const total = all.reduce((sum, { change }) => sum + change, 0);
      return [{ strategy: strategy.name, parts: withoutSmall(all), total }];
    });
}

/** Largest first, the small ones as "other". */
function withoutSmall(parts: CostChange['parts']): CostChange['parts'] {
  const largest = Math.max(...parts.map(({ change }) => Math.abs(change)));
  const isLarge = ({ change }: { readonly change: number }) => Math.abs(change) > NEGLIGIBLE * largest;
  const large = parts.filter(isLarge).sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const rest = parts.filter((part) => !isLarge(part)).reduce((sum, { change }) => sum + change, 0);
  return rest === 0 ? large : [...large, { part: 'other', change: rest }];
}

function finding(most: CostChange, unit: string, baseline: string): string {
  const direction = Math.sign(most.total);
  const drivers = most.parts.filter(({ change }) => Math.sign(change) === direction).slice(0, 2);
  const against = most.parts.find(({ change }) => Math.sign(change) === -direction);
  const digit = Math.max(digitOf(most.parts, most.total), powerOfTen(most.total) - 2);
  const size = spoken(`${plain(most.total, digit)} ${unit}`);
  const through = listed(drivers.map(({ part }) => `“${part}”`));
  const start = `${quotedFirst(most.strategy)} costs ${size} ${direction < 0 ? 'less' : 'more'} than ${quoted(baseline)}, mostly through ${through}`;
  if (against === undefined || plain(against.change, digit) === '0') return start;
  return `${start}, against ${plain(against.change, digit)} ${direction < 0 ? 'more' : 'less'} for “${against.part}”`;
}

/** All labels of a waterfall end at the same digit, so that they add up: the fourth of the largest. */
function digitOf(parts: CostChange['parts'], total: number): number {
  return lastDigit(Math.max(Math.abs(total), ...parts.map(({ change }) => Math.abs(change))));
}

function tableOf(comparison: Comparison, changes: readonly CostChange[], unit: string): Table {
  const baseline = baselineOf(comparison);
  const before = valuesOf(baseline, 'costByPart');
  const bins = (seriesOf(comparison, 'costByPart')?.bins ?? []).map(String);
  const after = (strategy: string) =>
    valuesOf(comparison.strategies.find(({ name }) => name === strategy)!, 'costByPart');
  const columns = changes.map(({ strategy }) => after(strategy));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + (finite(value) || 0), 0);
  const row = (part: string, start: number, ends: readonly number[]) => [
    part,
    plain(start),
    ...ends.map((end) => signed(end - start)),
  ];
  return {
    columns: [
      'Part',
      { title: `${strategyName(baseline.name)}, ${unit}`, align: 'right' },
      ...changes.map(({ strategy }) => ({ title: `${strategyName(strategy)}, difference`, align: 'right' as const })),
    ],
    rows: [
      ...bins.map((part, i) =>
        row(
          part,
          before[i]!,
          columns.map((values) => values[i]!),
        ),
      ),
      row('altogether', sum(before), columns.map(sum)),
    ],
  };
}

function signed(value: number, power = lastDigit(value)): string {
  return written(value, power, true);
}

function plain(value: number, power = lastDigit(value)): string {
  return written(Math.abs(value), power);
}
