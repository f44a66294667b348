import type { ChartSpec } from '../page.ts';
import { BASELINE, dashesOf, SERIES } from './palette.ts';

export interface HistogramAndDensity {
  /** `density`: share of the cases in the bin divided by its width, so that bars and curves share the scale. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly density: number }[];
  readonly observedName?: string;
  readonly fitted: readonly {
    readonly name: string;
    readonly curve: readonly { readonly at: number; readonly density: number }[];
  }[];
  /** With the unit: "talk time, seconds". */
  readonly xTitle: string;
}

/** How often each length occurs in a log, against the densities of fitted laws. */
export function histogramAndDensity(chart: HistogramAndDensity): ChartSpec {
  const observedName = chart.observedName ?? 'log';
  const names = [observedName, ...chart.fitted.map((law) => law.name)];
  const range = [BASELINE, ...chart.fitted.map((_, i) => SERIES[i % SERIES.length]!)];
  const color = { field: 'name', type: 'nominal', title: null, scale: { domain: names, range } };
  const y = { field: 'density', type: 'quantitative', title: 'density', axis: { labels: false, ticks: false } };
  const strokeDash = {
    field: 'name',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: dashesOf(names.length) },
  };
  return {
    layer: [
      {
        data: { values: chart.bins.map((bin) => ({ name: observedName, ...bin })) },
        mark: { type: 'bar', opacity: 0.45, binSpacing: 1, color: BASELINE },
        encoding: {
          x: { field: 'from', type: 'quantitative', bin: 'binned', title: chart.xTitle, scale: { nice: false } },
          x2: { field: 'to' },
          y,
        },
      },
      {
        data: { values: chart.fitted.flatMap((law) => law.curve.map((point) => ({ name: law.name, ...point }))) },
        mark: { type: 'line', strokeWidth: 2 },
        encoding: {
          x: { field: 'at', type: 'quantitative' },
          y,
          color,
          strokeDash,
        },
      },
    ],
  };
}
