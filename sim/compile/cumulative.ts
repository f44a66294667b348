/** Running sums of weights, scaled so that the last one is 1. */
export function cumulative(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return Float64Array.from(weights, (weight, i) => {
    sum += weight;
    return i === weights.length - 1 ? 1 : sum / total;
  });
}
