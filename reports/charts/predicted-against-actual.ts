import type { ChartSpec } from '../page.ts';
import { axisOf } from './axis-of.ts';
import { FAINT, SERIES } from './palette.ts';

export interface PredictedPoint {
  readonly actual: number;
  readonly predicted: number;
  /** Range of the prediction: its interval, or the spread over replications. */
  readonly low?: number;
  readonly high?: number;
  /** Written beside the point, when there are few. */
  readonly label?: string;
}

export interface PredictedAgainstActual {
  readonly points: readonly PredictedPoint[];
  /** What is predicted, with its unit: "service level", "mean wait, s". */
  readonly quantity: string;
  /** d3 format of both axes; `.0%` for shares. */
  readonly format?: string;
}

/** Points near the diagonal: the model says what happened. Above it, the model says too much; below, too little. */
export function predictedAgainstActual(chart: PredictedAgainstActual): ChartSpec {
  const known = chart.points.filter((point) => Number.isFinite(point.actual) && Number.isFinite(point.predicted));
  const all = known.flatMap((point) => [point.actual, point.predicted, point.low ?? NaN, point.high ?? NaN]);
  const finite = all.filter(Number.isFinite);
  const [low, high] = finite.length > 0 ? [Math.min(...finite), Math.max(...finite)] : [0, 1];
  const scale = { domain: [low, high], nice: true, zero: false };
  const axis = axisOf(chart.format);
  const x = { field: 'actual', type: 'quantitative', title: `${chart.quantity}, what happened`, scale, axis };
  const y = { field: 'predicted', type: 'quantitative', title: `${chart.quantity}, model`, scale, axis };
  return {
    width: 380,
    height: 380,
    data: { values: known },
    layer: [
      {
        data: { values: [low, high].map((at) => ({ actual: at, predicted: at })) },
        mark: { type: 'line', strokeDash: [4, 4], color: FAINT, strokeWidth: 1 },
        encoding: { x, y },
      },
      {
        transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
        mark: { type: 'rule', color: SERIES[0], opacity: 0.6 },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      { mark: { type: 'point', filled: true, size: 36, color: SERIES[0] }, encoding: { x, y } },
      {
        transform: [{ filter: 'isValid(datum.label)' }],
        mark: { type: 'text', align: 'left', dx: 7, fontSize: 10 },
        encoding: { x, y, text: { field: 'label' } },
      },
    ],
  };
}
