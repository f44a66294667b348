import type { Distribution, Empirical } from '../model/distribution.ts';
import type { Seconds, Share } from '../model/units.ts';
import { exp, expm1, ln, log1p, pow } from './deterministic-maths.ts';
import { gammaCdf, lnGamma } from './gamma-law.ts';
import { normalCdf } from './normal-law.ts';

/** Mean of a distribution; Infinity when it may never end. */
export function meanOf(d: Distribution): Seconds {
  switch (d.kind) {
    case 'deterministic':
      return d.value;
    case 'exponential':
    case 'lognormal':
    case 'gamma':
    case 'weibull':
      return d.mean;
    case 'uniform':
      return (d.low + d.high) / 2;
    case 'empirical':
      return empiricalMoment(
        d,
        (a, b) => (a + b) / 2,
        (v, t) => v + t,
      );
    case 'mixture':
      return averageOver(d.parts, meanOf);
    case 'never':
      return Infinity;
  }
}

/** Variance of a distribution, in seconds squared; NaN when it may never end. */
export function varianceOf(d: Distribution): number {
  const mean = meanOf(d);
  switch (d.kind) {
    case 'deterministic':
      return 0;
    case 'exponential':
      return mean * mean;
    case 'lognormal':
    case 'gamma':
      return mean * d.cv * (mean * d.cv);
    case 'weibull':
      return mean * mean * expm1(lnGamma(1 + 2 / d.shape) - 2 * lnGamma(1 + 1 / d.shape));
    case 'uniform':
      return ((d.high - d.low) * (d.high - d.low)) / 12;
    case 'empirical':
      return empiricalMoment(
        d,
        (a, b) => spread(a - mean, b - mean),
        (v, t) => spreadOfTail(v - mean, t),
      );
    case 'mixture':
      return averageOver(d.parts, (of) => varianceOf(of) + (meanOf(of) - mean) * (meanOf(of) - mean));
    case 'never':
      return NaN;
  }
}

/** P(duration <= x). */
export function distributionFunction(d: Distribution, x: Seconds): Share {
  if (d.kind === 'mixture') return averageOver(d.parts, (of) => distributionFunction(of, x));
  if (d.kind === 'never' || x < 0) return 0;
  if (d.kind === 'deterministic') return x >= d.value ? 1 : 0;
  if (d.kind === 'uniform') return x >= d.high ? 1 : x <= d.low ? 0 : (x - d.low) / (d.high - d.low);
  if (d.kind === 'empirical') return empiricalFunction(d, x);
  if (d.mean === 0) return 1;
  const ratio = x / d.mean;
  if (d.kind === 'exponential') return -expm1(-ratio);
  if (d.kind === 'weibull') return -expm1(-pow(ratio * exp(lnGamma(1 + 1 / d.shape)), d.shape));
  if (d.cv === 0) return ratio >= 1 ? 1 : 0;
  if (d.kind === 'gamma') return gammaCdf(1 / (d.cv * d.cv), ratio / (d.cv * d.cv));
  const variance = log1p(d.cv * d.cv);
  return x === 0 ? 0 : normalCdf((ln(ratio) + variance / 2) / Math.sqrt(variance));
}

type Parts = Extract<Distribution, { kind: 'mixture' }>['parts'];

function averageOver(parts: Parts, measure: (of: Distribution) => number): number {
  let weights = 0;
  let sum = 0;
  for (const { weight, of } of parts) {
    if (weight === 0) continue;
    weights += weight;
    sum += weight * measure(of);
  }
  return sum / weights;
}

/** Sum over the straight pieces and the tail of probability times what the piece contributes. */
function empiricalMoment(
  { values, probabilities, tailMean }: Empirical,
  ofPiece: (from: Seconds, to: Seconds) => number,
  ofTail: (from: Seconds, mean: Seconds) => number,
): number {
  const last = values.length - 1;
  let sum = (1 - probabilities[last]) * ofTail(values[last], tailMean);
  for (let i = 0; i < last; i++) sum += (probabilities[i + 1] - probabilities[i]) * ofPiece(values[i], values[i + 1]);
  return sum;
}

/** Mean square of a uniform between a and b. */
function spread(a: number, b: number): number {
  return (a * a + a * b + b * b) / 3;
}

/** Mean square of a + an exponential. */
function spreadOfTail(a: number, mean: Seconds): number {
  return a * a + 2 * a * mean + 2 * mean * mean;
}

function empiricalFunction({ values, probabilities, tailMean }: Empirical, x: Seconds): Share {
  const last = values.length - 1;
  if (x < values[0]) return 0;
  if (x >= values[last]) {
    const beyond = 1 - probabilities[last];
    return beyond === 0 ? 1 : 1 - beyond * exp(-(x - values[last]) / tailMean);
  }
  let i = 0;
  while (x >= values[i + 1]) i++;
  const share = (x - values[i]) / (values[i + 1] - values[i]);
  return probabilities[i] + share * (probabilities[i + 1] - probabilities[i]);
}
