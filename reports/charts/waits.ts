import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { StrategyResult } from '../../sim/experiment/strategy-result.ts';
import { baselineFirst, seriesOf, valuesOf } from '../lookup.ts';
import type { ChartSpec, Figure, Table } from '../page.ts';
import { duration } from '../words/duration.ts';
import { listed, quoted, sentence, strategyName } from '../words/name.ts';
import { percent } from '../words/percent.ts';
import { anchorOf } from './anchor-of.ts';
import { coloursOf, DASHES } from './palette.ts';

/** How people wait: on the line or in the chat window, or off it until they are called back. */
const PLACES = [
  { kind: 'waitOnline', title: 'holding' },
  { kind: 'waitOffline', title: 'waiting for a call-back' },
] as const;

/** More lines than this cannot be told apart; the table has them all. */
const MOST_LINES = 6;

/** The drawing ends at twice the wait where all curves have come so far. */
const NEARLY_ALL = 0.995;

interface WaitCurve {
  readonly strategy: string;
  readonly place: string;
  /** Upper bounds in seconds, and the share that waits at most so long. */
  readonly points: readonly { readonly wait: number; readonly share: number }[];
}

/** Chart 6: what share of customers waits at most how long, on the line and off it apart, by strategy. */
export function waits(comparison: Comparison, channel: string): Figure | null {
  const strategies = baselineFirst(comparison);
  const curves = PLACES.flatMap(({ kind, title }) =>
    strategies.flatMap((strategy) => curveOf(comparison, strategy, `${kind}.${channel}`, title)),
  );
  if (curves.length === 0) return null;
  const drawn = strategies.slice(0, MOST_LINES).map(({ name }) => strategyName(name));
  const left = strategies.length - drawn.length;
  return {
    id: `waits-${anchorOf(channel)}`,
    title: finding(channel, curves, strategies),
    alt:
      `Distribution curves of the ${channel} wait, one line a strategy: the share of customers who wait at most so long, rising to 100 %. ` +
      `${curves.map((curve) => `${quoted(curve.strategy)} ${curve.place}: half within ${duration(quantile(curve, 0.5))}, nine in ten within ${duration(quantile(curve, 0.9))}`).join('; ')}.`,
    spec: waitsSpec(curves, drawn),
    table: tableOf(curves),
    note: `The scale of waits is stretched near zero.${left > 0 ? ` The first ${MOST_LINES} strategies are drawn; the figures below have all.` : ''}`,
  };
}

export function waitsSpec(curves: readonly WaitCurve[], strategies: readonly string[]): ChartSpec {
  const drawn = curves.filter(({ strategy }) => strategies.includes(strategy));
  const values = drawn.flatMap(({ strategy, place, points }) => points.map((point) => ({ strategy, place, ...point })));
  const places = [...new Set(drawn.map(({ place }) => place))];
  // Beyond the wait that hardly anybody exceeds, and below the share that nobody falls under, there is nothing to see.
  const longest = Math.max(60, ...values.filter(({ share }) => share < NEARLY_ALL).map(({ wait }) => wait * 2));
  const lowest = Math.min(...values.map(({ share }) => share));
  const floor = lowest > 0.5 ? Math.floor(lowest * 10) / 10 : 0;
  const ticks = [0, 20, 60, 300, 900, 3600, 4 * 3600, 24 * 3600, 96 * 3600].filter((tick) => tick <= longest);
  const labels = ticks.map((tick) => (tick >= 3600 ? `${tick / 3600} h` : duration(tick)));
  const labelExpr = `${JSON.stringify(labels)}[indexof(${JSON.stringify(ticks)}, datum.value)]`;
  const scale = (range: readonly unknown[]) => ({ domain: strategies, range });
  const encoding = { field: 'strategy', type: 'nominal', title: null };
  return {
    data: { values: values.filter(({ wait }) => wait <= longest) },
    facet: {
      column: {
        field: 'place',
        type: 'nominal',
        sort: places,
        title: null,
        header: { labelAnchor: 'start', labelExpr: 'upper(slice(datum.label, 0, 1)) + slice(datum.label, 1)' },
      },
    },
    spacing: 18,
    spec: {
      width: places.length > 1 ? 295 : 560,
      height: 220,
      mark: { type: 'line', strokeWidth: 2 },
      encoding: {
        x: {
          field: 'wait',
          type: 'quantitative',
          title: 'waits at most',
          scale: {
            type: 'symlog',
            constant: 30,
            nice: false,
            domain: [0, Math.min(longest, Math.max(...values.map(({ wait }) => wait)))],
          },
          axis: { values: ticks, labelExpr, labelOverlap: true },
        },
        y: {
          field: 'share',
          type: 'quantitative',
          title: 'share of customers',
          scale: { domain: [floor, 1] },
          axis: { format: '.0%' },
        },
        color: { ...encoding, scale: scale(coloursOf(strategies.length)) },
        strokeDash: { ...encoding, scale: scale(strategies.map((_, i) => DASHES[i % DASHES.length])) },
      },
    },
  };
}

function curveOf(comparison: Comparison, strategy: StrategyResult, id: string, place: string): WaitCurve[] {
  const bins = seriesOf(comparison, id)?.bins ?? [];
  const points = valuesOf(strategy, id)
    .map((share, i) => ({ wait: Number(bins[i]), share }))
    .filter(({ wait, share }) => Number.isFinite(wait) && Number.isFinite(share));
  return points.length < 2 ? [] : [{ strategy: strategyName(strategy.name), place, points }];
}

/** Wait that a share of customers does not exceed, straight lines between the bounds; NaN when it lies beyond them. */
function quantile({ points }: WaitCurve, share: number): number {
  const at = points.findIndex((point) => point.share >= share);
  if (at < 0) return Number.NaN;
  if (at === 0) return points[0]!.wait;
  const [a, b] = [points[at - 1]!, points[at]!];
  return a.wait + ((share - a.share) / (b.share - a.share)) * (b.wait - a.wait);
}

function finding(channel: string, curves: readonly WaitCurve[], strategies: readonly StrategyResult[]): string {
  const first = curves[0]!;
  const own = curves.filter(({ place }) => place === first.place);
  const ranked = [...own]
    .sort((a, b) => quantile(a, 0.9) - quantile(b, 0.9))
    .filter((curve) => Number.isFinite(quantile(curve, 0.9)));
  const baseline = own.find(({ strategy }) => strategy === strategyName(strategies[0]!.name));
  const named = [baseline, ranked[0]].filter(
    (curve, i, all) => curve !== undefined && all.indexOf(curve) === i,
  ) as WaitCurve[];
  if (named.length === 0) return `${sentence(channel)}: how long customers wait`;
  const parts = named.map((curve) => `${duration(quantile(curve, 0.9))} with ${quoted(curve.strategy)}`);
  return `${sentence(channel)}: nine in ten ${first.place === 'holding' ? 'hold' : 'wait for a call-back'} at most ${listed(parts)}`;
}

function tableOf(curves: readonly WaitCurve[]): Table {
  const bounds = [...new Set(curves.flatMap(({ points }) => points.map(({ wait }) => wait)))].sort((a, b) => a - b);
  return {
    columns: [
      'Waits at most',
      ...curves.map(({ strategy, place }) => ({ title: `${strategy}, ${place}`, align: 'right' as const })),
    ],
    rows: bounds.map((bound) => [
      duration(bound),
      ...curves.map(({ points }) => percent(points.find(({ wait }) => wait === bound)?.share ?? Number.NaN)),
    ]),
  };
}
