/** What a law of chance is fitted from: the sums that the likelihoods need. */
export interface SampleMoments {
  readonly count: number;
  readonly mean: number;
  /** Standard deviation / mean, with n - 1. */
  readonly cv: number;
  readonly meanLog: number;
  /** Mean squared distance of the logarithms from their mean. */
  readonly varianceLog: number;
}

/** Moments of positive values. */
export function sampleMoments(values: ArrayLike<number>): SampleMoments {
  const count = values.length;
  let sum = 0;
  let sumLog = 0;
  for (let i = 0; i < count; i++) {
    sum += values[i]!;
    sumLog += Math.log(values[i]!);
  }
  const mean = sum / count;
  const meanLog = sumLog / count;
  let squares = 0;
  let squaresLog = 0;
  for (let i = 0; i < count; i++) {
    squares += (values[i]! - mean) ** 2;
    squaresLog += (Math.log(values[i]!) - meanLog) ** 2;
  }
  const cv = count > 1 ? Math.sqrt(squares / (count - 1)) / mean : 0;
  return { count, mean, cv, meanLog, varianceLog: squaresLog / count };
}
