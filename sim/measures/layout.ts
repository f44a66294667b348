import type { Measure, Series } from './measure.ts';

/**
 * Where each figure stands in the row of a replication: numerator and denominator of measure m at 2m and 2m + 1,
 * then, for each series in turn, numerator and denominator of each bin in the same way.
 */
export interface Layout {
  readonly measures: readonly Measure[];
  readonly series: readonly Series[];
  /** Position of the first number of each series. */
  readonly seriesAt: readonly number[];
  /** Numbers in a row. */
  readonly width: number;
}

/** Lines the figures up. The order of the arguments is the order in the row. */
export function layOut(measures: readonly Measure[], series: readonly Series[]): Layout {
  const seriesAt: number[] = [];
  let width = 2 * measures.length;
  for (const one of series) {
    seriesAt.push(width);
    width += 2 * one.bins.length;
  }
  return { measures, series, seriesAt, width };
}
