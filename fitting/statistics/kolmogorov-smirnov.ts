/**
 * Largest distance between the distribution function of a sample and a law, the statistic D of Kolmogorov and Smirnov.
 * Equal values count together, so that a log in whole seconds is not blamed for its rounding.
 * @param sorted values in increasing order
 * @param law P(X <= x)
 * @returns between 0 (the same) and 1
 */
export function kolmogorovSmirnov(sorted: ArrayLike<number>, law: (x: number) => number): number {
  const count = sorted.length;
  let distance = 0;
  let below = 0;
  for (let i = 0; i < count; i++) {
    const value = sorted[i]!;
    if (i + 1 < count && sorted[i + 1] === value) continue;
    const fitted = law(value);
    const upTo = (i + 1) / count;
    // A recorded second stands for the half-second on either side: the step is met half way.
    distance = Math.max(distance, Math.abs((below + upTo) / 2 - fitted));
    below = upTo;
  }
  return distance;
}
