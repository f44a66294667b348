import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { StrategyResult } from '../../sim/experiment/strategy-result.ts';
import { baselineOf, estimateOf, measureOf, valuesOf } from '../lookup.ts';
import type { ChartSpec, Figure, Table } from '../page.ts';
import { measureName, quoted, sentence, strategyName } from '../words/name.ts';
import { percent } from '../words/percent.ts';
import { anchorOf } from './anchor-of.ts';
import { clockOf, dayOf } from './half-hour-axis.ts';
import { GROUND, STEPS } from './palette.ts';
import { strategyToShow } from './strategy-to-show.ts';

/** One half-hour of the week in which the channel is open. */
interface HalfHourCell {
  readonly strategy: string;
  /** 0 ... 335. */
  readonly bin: number;
  readonly value: number;
}

/** Common target when no guardrail says another: 80 % of contacts in time. */
const USUAL_TARGET = 0.8;

/** Chart 2: service level by half-hour and weekday, the baseline beside the strategy that serves best. */
export function serviceByHalfHour(comparison: Comparison, channel: string): Figure | null {
  const id = `serviceLevelByWeek.${channel}`;
  const shown = strategiesToShow(comparison, channel);
  const cells = shown.flatMap((strategy) =>
    valuesOf(strategy, id)
      .map((value, bin): HalfHourCell => ({ strategy: strategyName(strategy.name), bin, value }))
      .filter(({ value }) => Number.isFinite(value)),
  );
  if (cells.length === 0) return null;
  const target = targetOf(comparison, channel);
  const measure = measureOf(comparison, `serviceLevel.${channel}`);
  const title = sentence(measure ? measureName(measure) : `${channel} service level`);
  return {
    id: `service-by-half-hour-${anchorOf(channel)}`,
    title: finding(title, cells, shown, target),
    alt: description(title, cells, shown, target),
    spec: serviceByHalfHourSpec(cells, target),
    table: tableOf(cells, shown),
    note: `A dash marks half-hours under ${percent(target)}. Only half-hours in which contacts were offered are drawn.`,
  };
}

export function serviceByHalfHourSpec(cells: readonly HalfHourCell[], target: number): ChartSpec {
  const bands = bandsOf(target);
  const domain = bands.map(({ name }) => name);
  const values = cells.map(({ strategy, bin, value }) => ({
    strategy,
    clock: clockOf(bin),
    day: dayOf(bin),
    value,
    band: bands.find((band) => value < band.below)!.name,
    missed: value < target,
  }));
  // Cells of one colour side by side in the data become one shape in the drawing.
  values.sort((a, b) => domain.indexOf(a.band) - domain.indexOf(b.band));
  const clocks = [...new Set(values.map(({ clock }) => clock))].sort();
  const days = [...new Map(cells.map(({ bin }) => [Math.floor(bin / 48), dayOf(bin)])).entries()].sort(
    (a, b) => a[0] - b[0],
  );
  const every = clocks.length > 24 ? 4 : 2;
  const ticks = clocks.filter((clock) => clock.endsWith(':00') && (Number(clock.slice(0, 2)) * 2) % every === 0);
  const x = {
    field: 'clock',
    type: 'ordinal',
    sort: clocks,
    title: null,
    axis: { values: ticks, labelAngle: 0, labelOverlap: true, domain: false },
  };
  const y = { field: 'day', type: 'ordinal', sort: days.map(([, name]) => name), title: null };
  return {
    data: { values },
    facet: {
      column: {
        field: 'strategy',
        type: 'nominal',
        sort: [...new Set(cells.map(({ strategy }) => strategy))],
        title: null,
        header: { labelAnchor: 'start' },
      },
    },
    spacing: 18,
    spec: {
      width: 310,
      height: { step: 22 },
      layer: [
        {
          mark: { type: 'rect', stroke: GROUND, strokeWidth: 1 },
          encoding: {
            x,
            y,
            color: { field: 'band', type: 'ordinal', title: null, sort: domain, scale: { domain, range: STEPS } },
          },
        },
        {
          transform: [{ filter: 'datum.missed' }],
          mark: { type: 'rect', color: GROUND, width: { band: 0.4 }, height: { band: 0.1 } },
          encoding: { x, y },
        },
      ],
    },
  };
}

/** Three bands under the target, three at or over it. */
function bandsOf(target: number): { readonly name: string; readonly below: number }[] {
  const edges = [target - 0.3, target - 0.15, target, target + (1 - target) / 2, target + (1 - target) * 0.75];
  const inner = edges
    .slice(1)
    .map((edge, i) => ({ name: `${percent(edges[i]!).replace(/\D+$/, '')}–${percent(edge)}`, below: edge }));
  const last = { name: `${percent(edges.at(-1)!)} or more`, below: Number.POSITIVE_INFINITY };
  return [{ name: `under ${percent(edges[0]!)}`, below: edges[0]! }, ...inner, last];
}

/** The baseline, and the strategy with the best service level on this channel; failing that, the one to choose. */
function strategiesToShow(comparison: Comparison, channel: string): StrategyResult[] {
  const baseline = baselineOf(comparison);
  const level = (strategy: StrategyResult) => estimateOf(strategy, `serviceLevel.${channel}`)?.value ?? -1;
  const others = comparison.strategies.filter((strategy) => strategy !== baseline);
  const best = [...others].sort((a, b) => level(b) - level(a))[0];
  const other = best && level(best) > level(baseline) ? best : strategyToShow(comparison);
  return other ? [baseline, other] : [baseline];
}

function targetOf(comparison: Comparison, channel: string): number {
  const id = `serviceLevel.${channel}`;
  const guardrail = comparison.guardrails.find((one) => one.guardrail.measure === id && one.guardrail.atLeast);
  const titled = /\((\d+(?:\.\d+)?) ?%/.exec(measureOf(comparison, id)?.title ?? '')?.[1];
  const target = guardrail?.guardrail.limit ?? (titled === undefined ? USUAL_TARGET : Number(titled) / 100);
  return target > 0 && target < 1 ? target : USUAL_TARGET;
}

function shareUnder(cells: readonly HalfHourCell[], strategy: StrategyResult, target: number): number {
  const own = cells.filter((cell) => cell.strategy === strategyName(strategy.name));
  return own.filter(({ value }) => value < target).length / Math.max(1, own.length);
}

function finding(
  title: string,
  cells: readonly HalfHourCell[],
  shown: readonly StrategyResult[],
  target: number,
): string {
  const [before, after] = shown.map((strategy) => shareUnder(cells, strategy, target));
  const [baseline, other] = shown.map(({ name }) => quoted(name));
  const start = `${title} is under ${percent(target)} in ${percent(before!)} of open half-hours`;
  return other === undefined ? start : `${start} with ${baseline}, in ${percent(after!)} with ${other}`;
}

function description(
  title: string,
  cells: readonly HalfHourCell[],
  shown: readonly StrategyResult[],
  target: number,
): string {
  const worst = shown.map((strategy) => {
    const own = cells.filter((cell) => cell.strategy === strategyName(strategy.name));
    if (own.length === 0) return `Nothing was observed with ${quoted(strategy.name)}.`;
    const least = own.reduce((a, b) => (b.value < a.value ? b : a));
    return `The worst half-hour with ${quoted(strategy.name)} is ${dayOf(least.bin)} ${clockOf(least.bin)}, at ${percent(least.value)}.`;
  });
  const panels = shown.length > 1 ? 'two panels side by side' : 'one panel';
  return `Heat map in ${panels}: weekdays down, half-hours across, coloured by ${title.toLowerCase()} from under ${percent(target - 0.3)} to ${percent(1)}. ${worst.join(' ')}`;
}

function tableOf(cells: readonly HalfHourCell[], shown: readonly StrategyResult[]): Table {
  const at = new Map(cells.map((cell) => [`${cell.strategy}/${cell.bin}`, cell.value]));
  const days = [...new Set(cells.map(({ bin }) => Math.floor(bin / 48)))].sort((a, b) => a - b);
  const clocks = [...new Set(cells.map(({ bin }) => bin % 48))].sort((a, b) => a - b);
  const columns = days.flatMap((day) => shown.map(({ name }) => ({ day, strategy: strategyName(name) })));
  return {
    columns: [
      'Half-hour',
      ...columns.map(({ day, strategy }) => ({ title: `${dayOf(day * 48)}, ${strategy}`, align: 'right' as const })),
    ],
    rows: clocks.map((clock) => [
      clockOf(clock),
      ...columns.map(({ day, strategy }) => percent(at.get(`${strategy}/${day * 48 + clock}`) ?? Number.NaN)),
    ]),
  };
}
