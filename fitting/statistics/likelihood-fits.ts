import type { Distribution } from '../../sim/model/distribution.ts';
import { lnGamma } from '../../sim/random/gamma-law.ts';
import { digamma, trigamma } from './digamma.ts';
import type { SampleMoments } from './sample-moments.ts';

/** A law with the parameters that make the sample most likely. */
export interface LikelihoodFit {
  readonly law: Exclude<Distribution, { kind: 'never' | 'mixture' | 'empirical' }>;
  readonly parameters: number;
  readonly logLikelihood: number;
}

const MOST_STEPS = 100;
const PRECISE = 1e-10;

/** The mean is the sample's mean. */
export function fitExponential({ count, mean }: SampleMoments): LikelihoodFit {
  return { law: { kind: 'exponential', mean }, parameters: 1, logLikelihood: -count * (Math.log(mean) + 1) };
}

/** The logarithms are normal with the sample's mean and variance of logarithms. */
export function fitLognormal({ count, meanLog, varianceLog }: SampleMoments): LikelihoodFit {
  const mean = Math.exp(meanLog + varianceLog / 2);
  const cv = Math.sqrt(Math.expm1(varianceLog));
  const logLikelihood = -count * (meanLog + 0.5 * Math.log(2 * Math.PI * varianceLog) + 0.5);
  return { law: { kind: 'lognormal', mean, cv }, parameters: 2, logLikelihood };
}

/**
 * The shape k solves ln k - digamma(k) = ln mean - mean ln; Newton's method from the start of Minka (2002), Estimating
 * a Gamma distribution.
 */
export function fitGamma({ count, mean, meanLog }: SampleMoments): LikelihoodFit {
  const gap = Math.log(mean) - meanLog;
  let k = (3 - gap + Math.sqrt((gap - 3) ** 2 + 24 * gap)) / (12 * gap);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = k - (Math.log(k) - digamma(k) - gap) / (1 / k - trigamma(k));
    const change = Math.abs(next - k) / k;
    k = next > 0 ? next : k / 2;
    if (change < PRECISE) break;
  }
  const logLikelihood = count * ((k - 1) * meanLog - k - k * Math.log(mean / k) - lnGamma(k));
  return { law: { kind: 'gamma', mean, cv: 1 / Math.sqrt(k) }, parameters: 2, logLikelihood };
}

/**
 * The shape k solves sum x^k ln x / sum x^k - 1 / k = mean ln x (Johnson, Kotz & Balakrishnan 1994, chapter 21); Newton's
 * method on values divided by their geometric mean, so that powers stay small.
 */
export function fitWeibull(values: ArrayLike<number>, { count, meanLog, varianceLog }: SampleMoments): LikelihoodFit {
  const logs = Float64Array.from(values, (value) => Math.log(value) - meanLog);
  // For a Weibull law the logarithms have the standard deviation pi / (k sqrt 6).
  let k = Math.PI / Math.sqrt(6 * varianceLog);
  let total = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    let [sum, sumLog, sumLog2] = [0, 0, 0];
    for (const log of logs) {
      const power = Math.exp(k * log);
      sum += power;
      sumLog += power * log;
      sumLog2 += power * log * log;
    }
    total = sum;
    const first = sumLog / sum;
    const next = k - (first - 1 / k) / (sumLog2 / sum - first * first + 1 / (k * k));
    const change = Math.abs(next - k) / k;
    k = next > 0 ? next : k / 2;
    if (change < PRECISE) break;
  }
  const scale = Math.exp(meanLog) * (total / count) ** (1 / k);
  const logLikelihood = count * (Math.log(k) - k * Math.log(scale) + (k - 1) * meanLog - 1);
  return {
    law: { kind: 'weibull', mean: scale * Math.exp(lnGamma(1 + 1 / k)), shape: k },
    parameters: 2,
    logLikelihood,
  };
}
