import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Estimate } from '../../sim/experiment/estimate.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { baselineFirst, estimateOf, measureOf } from '../lookup.ts';
import type { ChartSpec, Figure } from '../page.ts';
import { measureName, quoted, quotedFirst, sentence, strategyName } from '../words/name.ts';
import { scaleOf, spoken } from '../words/quantity.ts';
import { writeEstimate } from '../words/write-estimate.ts';
import { FAINT, SERIES } from './palette.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';

interface Position {
  readonly name: string;
  readonly cost: Estimate;
  readonly loyalty: Estimate;
  /** Another strategy costs less and is liked as well, or costs no more and is liked better, by the estimates. */
  readonly dominated: boolean;
}

const COSTS = ['costPerResolution', 'cost', 'costPerContact'] as const;
const LOYALTIES = ['nps', 'csat', 'clv'] as const;
/** Loyalties that differ by less than this share of their spread count as alike: the dearer one is dominated. */
const ALIKE = 0.01;
const WIDTH = 520;
const HEIGHT = 300;
const FONT = 12;

/** Chart 4: what strategies cost against how customers like them. Laboratory models have no loyalty, so no chart. */
export function costAgainstLoyalty(comparison: Comparison): Figure | null {
  const cost = firstMeasure(comparison, COSTS);
  const loyalty = firstMeasure(comparison, LOYALTIES);
  if (cost === undefined || loyalty === undefined) return null;
  const positions = positionsOf(comparison, cost, loyalty);
  if (positions.length < 2) return null;
  const written = (estimate: Estimate) => writeEstimate(estimate);
  return {
    id: 'cost-against-loyalty',
    title: finding(positions, cost, loyalty),
    alt:
      `Scatter plot of ${measureName(cost)} (across) against ${measureName(loyalty)} (up), one point a strategy with a cross for its intervals. ` +
      `${positions.map(({ name, cost, loyalty }) => `${quoted(name)}: ${spoken(written(cost).value)}, ${written(loyalty).value}`).join('; ')}.`,
    spec: costAgainstLoyaltySpec(positions, cost, loyalty),
    table: {
      columns: [
        'Strategy',
        ...[measureName(cost), measureName(loyalty)].flatMap((name) => [right(sentence(name)), right('Interval')]),
        'Dominated',
      ],
      rows: positions.map(({ name, cost, loyalty, dominated }) => [
        strategyName(name),
        ...[cost, loyalty].flatMap((estimate) => [written(estimate).value, written(estimate).interval]),
        dominated ? 'yes' : 'no',
      ]),
    },
    note: 'Up and to the left is better. Grey squares: another strategy is cheaper and liked as well or better. Crosses are each strategy’s own intervals; the paired differences above are sharper.',
  };
}

export function costAgainstLoyaltySpec(positions: readonly Position[], cost: Measure, loyalty: Measure): ChartSpec {
  const [xScale, yScale] = [scaleOf(cost.unit, 0), scaleOf(loyalty.unit, 0)];
  const points = positions.map(({ name, cost: c, loyalty: l, dominated }) => ({
    name: strategyName(name),
    standing: dominated ? 'dominated' : 'not dominated',
    ...{ x: c.value * xScale.factor, xLow: c.low * xScale.factor, xHigh: c.high * xScale.factor },
    ...{ y: l.value * yScale.factor, yLow: l.low * yScale.factor, yHigh: l.high * yScale.factor },
  }));
  const xDomain = padded(points.flatMap((p) => [p.xLow, p.xHigh, p.x]));
  const yDomain = padded(points.flatMap((p) => [p.yLow, p.yHigh, p.y]));
  const pixels = points.map((p) => ({
    x: (WIDTH * (p.x - xDomain[0])) / (xDomain[1] - xDomain[0]),
    y: (HEIGHT * (yDomain[1] - p.y)) / (yDomain[1] - yDomain[0]),
    text: p.name,
  }));
  const places = placeLabels(pixels, WIDTH, HEIGHT, FONT);
  const x = axisFor('x', cost, xScale.suffix, xDomain);
  const y = axisFor('y', loyalty, yScale.suffix, yDomain);
  return {
    width: WIDTH,
    height: HEIGHT,
    data: { values: points },
    layer: [...crosses(x, y), ...points.map((point, i) => label(point.name, places[i]!, x, y))],
  };
}

function axisFor(field: 'x' | 'y', measure: Measure, suffix: string, domain: readonly number[]) {
  return {
    field,
    type: 'quantitative',
    title: `${sentence(measureName(measure))},${suffix}`,
    axis: { tickCount: 6 },
    scale: { domain, nice: false, zero: false },
  };
}

/** A point with its two intervals; the dominated ones differ in colour and in shape. */
function crosses(x: object, y: object): object[] {
  const standing = { field: 'standing', type: 'nominal', legend: null };
  const domain = ['not dominated', 'dominated'];
  const color = { ...standing, scale: { domain, range: [SERIES[0], FAINT] } };
  const shape = { ...standing, scale: { domain, range: ['circle', 'square'] } };
  const rule = { type: 'rule', opacity: 0.6 };
  return [
    { mark: rule, encoding: { x: { ...x, field: 'xLow' }, x2: { field: 'xHigh' }, y, color } },
    { mark: rule, encoding: { x, y: { ...y, field: 'yLow' }, y2: { field: 'yHigh' }, color } },
    { mark: { type: 'point', filled: true, size: 80, opacity: 1 }, encoding: { x, y, color, shape } },
  ];
}

function label(name: string, place: PlacedLabel, x: object, y: object): object {
  return {
    transform: [{ filter: { field: 'name', equal: name } }],
    mark: { type: 'text', fontSize: FONT, ...place, baseline: 'middle' },
    encoding: { x, y, text: { field: 'name' } },
  };
}

function positionsOf(comparison: Comparison, cost: Measure, loyalty: Measure): Position[] {
  const found = baselineFirst(comparison).flatMap((strategy) => {
    const [c, l] = [estimateOf(strategy, cost.id), estimateOf(strategy, loyalty.id)];
    return c && l ? [{ name: strategy.name, cost: c, loyalty: l }] : [];
  });
  const alike = ALIKE * spreadOf(found.map(({ loyalty: l }) => l.value));
  return found.map((one) => ({
    ...one,
    dominated: found.some(
      (other) =>
        (other.cost.value < one.cost.value && other.loyalty.value >= one.loyalty.value - alike) ||
        (other.cost.value <= one.cost.value && other.loyalty.value > one.loyalty.value + alike),
    ),
  }));
}

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function finding(positions: readonly Position[], cost: Measure, loyalty: Measure): string {
  const cheapest = positions.reduce((a, b) => (b.cost.value < a.cost.value ? b : a));
  const standing = positions.filter((one) => !one.dominated);
  const liked = standing.reduce((a, b) => (b.loyalty.value > a.loyalty.value ? b : a), cheapest);
  const [costs, likes] = [measureName(cost), measureName(loyalty)];
  if (cheapest === liked) return `${quotedFirst(cheapest.name)} has both the lowest ${costs} and the highest ${likes}`;
  return `${quotedFirst(cheapest.name)} has the lowest ${costs}, ${quoted(liked.name)} the highest ${likes}: no strategy is best on both`;
}

function firstMeasure(comparison: Comparison, ids: readonly string[]): Measure | undefined {
  const id = ids.find((one) => comparison.strategies.some((strategy) => estimateOf(strategy, one)));
  return id === undefined ? undefined : measureOf(comparison, id);
}

/** Room around the points, for the labels. */
function padded(values: readonly number[]): [number, number] {
  const known = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = 0.12 * (high - low) || Math.max(1, Math.abs(high)) * 0.1;
  return [low - room, high + room];
}

function right(title: string): { readonly title: string; readonly align: 'right' } {
  return { title, align: 'right' };
}
