/** How fast callers leave while they have waited between two times. */
export interface HazardBin {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  /** Seconds waited by all in this stretch. */
  readonly exposure: number;
  /** Per second. */
  readonly hazard: number;
}

/** Stretches on either side that tell what would be usual. */
const NEIGHBOURS = 4;
/** A peak stands out by this factor... */
const STANDS_OUT = 1.2;
/** ...and by so many standard errors. */
const CLEARLY = 3;

/** Hazard of leaving in stretches of `width` seconds, up to `until`. */
export function hazardBins(
  durations: ArrayLike<number>,
  ended: ArrayLike<number>,
  { width, until }: { readonly width: number; readonly until: number },
): HazardBin[] {
  const count = Math.ceil(until / width);
  const left = new Float64Array(count);
  const exposure = new Float64Array(count);
  for (let i = 0; i < durations.length; i++) {
    const duration = durations[i]!;
    for (let bin = 0; bin < count && bin * width < duration; bin++) {
      exposure[bin]! += Math.min(width, duration - bin * width);
    }
    if (ended[i]! > 0 && duration < until) left[Math.floor(duration / width)]! += 1;
  }
  return Array.from({ length: count }, (_, bin) => ({
    from: bin * width,
    to: (bin + 1) * width,
    left: left[bin]!,
    exposure: exposure[bin]!,
    hazard: left[bin]! / exposure[bin]!,
  }));
}

/** Stretches in which the hazard is clearly above that of the stretches around them: an announcement, say. */
export function hazardPeaks(bins: readonly HazardBin[]): HazardBin[] {
  return bins.filter((bin, row) => {
    const around = bins.filter((_, other) => other !== row && Math.abs(other - row) <= NEIGHBOURS);
    const neighbours = [bins[row - 1], bins[row + 1]].filter((one) => one !== undefined);
    const usual = middleOf(around.map((one) => one.hazard));
    const expected = usual * bin.exposure;
    return (
      neighbours.every((one) => one.hazard <= bin.hazard) &&
      bin.hazard > STANDS_OUT * usual &&
      bin.left - expected > CLEARLY * Math.sqrt(expected)
    );
  });
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
