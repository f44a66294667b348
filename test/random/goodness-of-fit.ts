/** sqrt(n) times the greatest distance between the sample and the distribution function: above 1.95 once in 1,000. */
export function kolmogorovSmirnov(sample: Float64Array, cdf: (x: number) => number): number {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  let distance = 0;
  sorted.forEach((x, i) => {
    const p = cdf(x);
    distance = Math.max(distance, p - i / n, (i + 1) / n - p);
  });
  return distance * Math.sqrt(n);
}

/** Chi-square of equally likely cells, as a standard normal (Wilson and Hilferty, 1931). */
export function chiSquareScore(counts: ArrayLike<number>): number {
  const cells = Array.from(counts);
  const expected = cells.reduce((a, b) => a + b, 0) / cells.length;
  const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const df = cells.length - 1;
  const spread = 2 / (9 * df);
  return (Math.cbrt(chiSquare / df) - (1 - spread)) / Math.sqrt(spread);
}

/** Correlation of consecutive numbers, in standard errors. */
export function serialCorrelationScore(sample: Float64Array): number {
  const n = sample.length - 1;
  const mean = sample.reduce((a, b) => a + b, 0) / sample.length;
  let products = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    products += (sample[i]! - mean) * (sample[i + 1]! - mean);
    squares += (sample[i]! - mean) ** 2;
  }
  return (products / squares) * Math.sqrt(n);
}

/** A hash of the exact bits of some numbers, to be compared with a committed one: any runtime must give the same. */
export function hashOfBits(numbers: Float64Array): string {
  const bytes = new DataView(new ArrayBuffer(8));
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (const x of numbers) {
    bytes.setFloat64(0, Number.isNaN(x) ? Number.NaN : x);
    a = Math.imul(a ^ bytes.getInt32(0), 0x9e3779b1) ^ (b >>> 13);
    b = Math.imul(b ^ bytes.getInt32(4), 0x85ebca6b) ^ (a >>> 11);
  }
  return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
