export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** Share of the values in the bin / its width. */
  readonly density: number;
}

/** Values above this share of the sample are not drawn: a few long ones would press the rest together. */
const SHOWN = 0.99;

/** How often each size occurs, in bins of equal width from 0. */
export function histogram(values: ArrayLike<number>, bins: number): HistogramBin[] {
  const sorted = Float64Array.from(values).sort();
  const most = sorted[Math.ceil(sorted.length * SHOWN) - 1] ?? 0;
  if (!(most > 0)) return [];
  const width = most / bins;
  const counts = new Float64Array(bins);
  for (const value of sorted) if (value <= most) counts[Math.min(bins - 1, Math.floor(value / width))]! += 1;
  return Array.from(counts, (count, bin) => ({
    from: bin * width,
    to: (bin + 1) * width,
    density: count / (sorted.length * width),
  }));
}
