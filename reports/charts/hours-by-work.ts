import type { Comparison } from '../../sim/experiment/comparison.ts';
import { baselineFirst, seriesOf, valuesOf } from '../lookup.ts';
import type { ChartSpec, Figure } from '../page.ts';
import { quoted, quotedFirst, strategyName } from '../words/name.ts';
import { lastDigit, powerOfTen, spoken, written } from '../words/quantity.ts';
import { BASELINE, GROUND, INK, LINE, SERIES } from './palette.ts';

interface WorkCell {
  readonly strategy: string;
  readonly part: string;
  readonly amount: number;
}

/** The part that is no work: drawn pale, and never the finding. */
const IDLE = 'idle';

/** Chart 7: what the agents' hours are spent on, by strategy. */
export function hoursByWork(comparison: Comparison): Figure | null {
  const series = seriesOf(comparison, 'workByPart');
  if (series === undefined) return null;
  const strategies = baselineFirst(comparison);
  const cells = strategies.flatMap((strategy) =>
    valuesOf(strategy, series.id).map(
      (amount, i): WorkCell => ({ strategy: strategy.name, part: String(series.bins[i]), amount }),
    ),
  );
  const known = cells.filter(({ amount }) => Number.isFinite(amount));
  const parts = series.bins.map(String).filter((part) => known.some((cell) => cell.part === part && cell.amount > 0));
  if (parts.length === 0) return null;
  const shown = known.filter(({ part }) => parts.includes(part));
  const of = (strategy: string, part: string) =>
    shown.find((cell) => cell.strategy === strategy && cell.part === part)?.amount ?? Number.NaN;
  return {
    id: 'hours-by-work',
    title: finding(
      shown,
      strategies.map(({ name }) => name),
      series.unit,
    ),
    alt: `Stacked bars, one a strategy, of ${series.unit} by part of the work. ${strategies
      .map(({ name }) => `${quoted(name)}: ${parts.map((part) => `${part} ${plain(of(name, part))}`).join(', ')}`)
      .join('; ')}.`,
    spec: hoursByWorkSpec(shown, parts, series.unit),
    table: {
      columns: [
        `Part, ${series.unit}`,
        ...strategies.map(({ name }) => ({ title: strategyName(name), align: 'right' as const })),
      ],
      rows: [
        ...parts.map((part) => [part, ...strategies.map(({ name }) => plain(of(name, part)))]),
        ['altogether', ...strategies.map(({ name }) => plain(totalOf(shown, name)))],
      ],
    },
    note: 'Parts stand in the bars in the order of the legend.',
  };
}

export function hoursByWorkSpec(cells: readonly WorkCell[], parts: readonly string[], unit: string): ChartSpec {
  const values = cells.map(({ strategy, part, amount }) => ({
    strategy: strategyName(strategy),
    part,
    amount,
    order: parts.indexOf(part),
  }));
  const palette = [...SERIES, BASELINE, INK];
  return {
    width: 520,
    height: { step: 34 },
    data: { values },
    mark: { type: 'bar', stroke: GROUND, strokeWidth: 1, height: { band: 0.7 } },
    encoding: {
      y: { field: 'strategy', type: 'nominal', sort: null, title: null },
      x: { field: 'amount', type: 'quantitative', title: unit, axis: { format: '~s', tickCount: 6 }, stack: 'zero' },
      color: {
        field: 'part',
        type: 'nominal',
        title: null,
        sort: parts,
        scale: { domain: parts, range: parts.map((part, i) => (part === IDLE ? LINE : palette[i % palette.length])) },
        legend: { columns: 4 },
      },
      order: { field: 'order', type: 'quantitative' },
    },
  };
}

/** The largest change of one part among all strategies. Idle time is what is left, and nobody's work. */
function finding(cells: readonly WorkCell[], strategies: readonly string[], unit: string): string {
  const baseline = strategies[0]!;
  const work = cells.filter(({ part }) => part !== IDLE);
  const changes = work
    .filter(({ strategy }) => strategy !== baseline)
    .map((cell) => {
      const before = work.find(({ strategy, part }) => strategy === baseline && part === cell.part)?.amount ?? 0;
      return { ...cell, change: cell.amount - before };
    });
  const most = changes.reduce<(typeof changes)[number] | undefined>(
    (a, b) => (a && Math.abs(a.change) >= Math.abs(b.change) ? a : b),
    undefined,
  );
  const [size, total] = [most?.change ?? 0, totalOf(work, most?.strategy ?? baseline) - totalOf(work, baseline)];
  if (most === undefined || size === 0)
    return `Agents work ${amount(totalOf(work, baseline), unit)} with ${quoted(baseline)}`;
  const first = `${quotedFirst(most.strategy)} ${size < 0 ? 'saves' : 'adds'} most on “${most.part}”: ${amount(Math.abs(size), unit)}`;
  if (Math.abs(size - total) < 0.01 * Math.abs(total)) return first;
  return `${first}; all work together takes ${amount(Math.abs(total), unit)} ${total < 0 ? 'less' : 'more'}`;
}

/** Three digits and the unit, as in a sentence. */
function amount(value: number, unit: string): string {
  const power = value > 0 ? Math.max(-1, powerOfTen(value) - 2) : 0;
  return spoken(`${written(value, power)}\u00a0${unit}`);
}

function totalOf(cells: readonly WorkCell[], strategy: string): number {
  return cells.filter((cell) => cell.strategy === strategy).reduce((sum, { amount }) => sum + amount, 0);
}

function plain(value: number): string {
  return written(value, lastDigit(value));
}
