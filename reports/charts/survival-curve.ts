import type { ChartSpec } from '../page.ts';
import { BASELINE, dashesOf, SERIES } from './palette.ts';

/** A step of a Kaplan-Meier estimate, from its time to the next step. */
export interface SurvivalStep {
  readonly time: number;
  /** Share that lasts longer than `time`. */
  readonly survival: number;
  readonly low?: number;
  readonly high?: number;
}

export interface SurvivalCurve {
  /** Estimated from the log, abandonments and answers alike: a step curve with its band. */
  readonly observed: readonly SurvivalStep[];
  readonly observedName?: string;
  /** Laws laid over it: smooth curves. */
  readonly fitted: readonly {
    readonly name: string;
    readonly curve: readonly { readonly time: number; readonly survival: number }[];
  }[];
  /** With the unit: "seconds waited". */
  readonly xTitle: string;
  /** "still waiting", unless said. */
  readonly yTitle?: string;
}

/** Share still waiting after a time: the estimate from a log against fitted laws. */
export function survivalCurve(chart: SurvivalCurve): ChartSpec {
  const observedName = chart.observedName ?? 'log (Kaplan-Meier)';
  const names = [observedName, ...chart.fitted.map((law) => law.name)];
  const range = [BASELINE, ...chart.fitted.map((_, i) => SERIES[i % SERIES.length]!)];
  const color = { field: 'name', type: 'nominal', title: null, scale: { domain: names, range } };
  const strokeDash = {
    field: 'name',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: dashesOf(names.length) },
  };
  const x = { field: 'time', type: 'quantitative', title: chart.xTitle, scale: { nice: false } };
  const y = {
    field: 'survival',
    type: 'quantitative',
    title: chart.yTitle ?? 'still waiting',
    scale: { domain: [0, 1] },
    axis: { format: '.0%' },
  };
  const observed = chart.observed.map((step) => ({ name: observedName, ...step }));
  const fitted = chart.fitted.flatMap((law) => law.curve.map((point) => ({ name: law.name, ...point })));
  return {
    layer: [
      {
        data: { values: observed },
        transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
        mark: { type: 'area', interpolate: 'step-after', opacity: 0.18, color: BASELINE },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      {
        data: { values: observed },
        mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.5 },
        encoding: { x, y, color, strokeDash },
      },
      { data: { values: fitted }, mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, color, strokeDash } },
    ],
  };
}
