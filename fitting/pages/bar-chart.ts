import { axisOf } from '../../reports/charts/axis-of.ts';
import { SERIES } from '../../reports/charts/palette.ts';
import type { ChartSpec } from '../../reports/page.ts';

export interface BarChart {
  /** From top to bottom. */
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  readonly xTitle: string;
  /** d3 format of the values. */
  readonly format?: string;
}

/** Horizontal bars, one a name: names of any length stay readable. */
export function barChart({ bars, xTitle, format }: BarChart): ChartSpec {
  return {
    data: { values: bars },
    mark: { type: 'bar', color: SERIES[0] },
    encoding: {
      y: { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 400 } },
      x: { field: 'value', type: 'quantitative', title: xTitle, axis: axisOf(format) },
    },
  };
}
