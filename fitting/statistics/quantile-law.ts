import type { Empirical } from '../../sim/model/distribution.ts';

/**
 * The law of a sample that nothing cut short: so many quantiles joined by straight lines. The probabilities crowd toward
 * the end, where few values hold much of the mean.
 * @param sorted values in increasing order, at least one above 0
 */
export function quantileLaw(sorted: ArrayLike<number>, points: number): Empirical {
  const count = sorted.length;
  const values = [0];
  const probabilities = [0];
  for (let point = 1; point <= points; point++) {
    const probability = 1 - (1 - point / points) ** 2;
    const value = sorted[Math.max(0, Math.ceil(probability * count) - 1)]!;
    // Equal values: the last of them stands for all.
    if (value <= values.at(-1)! && values.length > 1) probabilities[probabilities.length - 1] = probability;
    else if (value > values.at(-1)!) {
      values.push(value);
      probabilities.push(probability);
    }
  }
  return { kind: 'empirical', values, probabilities, tailMean: 0 };
}
