import { gammaCdf, lnGamma } from '../../../sim/random/gamma-law.ts';
import { normalCdf } from '../../../sim/random/normal-law.ts';
import { halfLineIntegral, integral } from './quadrature.ts';

/** A law of durations: as the language writes it, and what formulas need of it. */
export interface Law {
  readonly text: unknown;
  readonly mean: number;
  /** Mean of the square. */
  readonly square: number;
  /** Probability to be longer than a time. */
  readonly survival: (t: number) => number;
  /** Mean of the smaller of the duration and a time: the integral of the survival. */
  readonly survivalTo: (t: number) => number;
  /** Where the survival jumps or bends. */
  readonly cuts: readonly number[];
  /** Mean of a function of the duration. */
  readonly expectation: (g: (x: number) => number) => number;
}

const seconds = (value: number): string => `${value} s`;

/** Always the same. */
export function fixed(value: number): Law {
  return {
    text: seconds(value),
    mean: value,
    square: value * value,
    survival: (t) => (t < value ? 1 : 0),
    survivalTo: (t) => Math.min(t, value),
    cuts: [value],
    expectation: (g) => g(value),
  };
}

export function exponential(mean: number): Law {
  return {
    text: { exponential: seconds(mean) },
    mean,
    square: 2 * mean * mean,
    survival: (t) => Math.exp(-t / mean),
    survivalTo: (t) => -mean * Math.expm1(-t / mean),
    cuts: [],
    expectation: (g) => halfLineIntegral((x) => Math.exp(-x) * g(mean * x)),
  };
}

export function uniform(low: number, high: number): Law {
  const width = high - low;
  return {
    text: { uniform: { low: seconds(low), high: seconds(high) } },
    mean: (low + high) / 2,
    square: (low * low + low * high + high * high) / 3,
    survival: (t) => Math.min(1, Math.max(0, (high - t) / width)),
    survivalTo: (t) => {
      const inside = Math.min(Math.max(t, low), high) - low;
      return Math.min(t, low) + inside - (inside * inside) / 2 / width;
    },
    cuts: low > 0 ? [low, high] : [high],
    expectation: (g) => integral(g, low, high, 40) / width,
  };
}

/** By mean and coefficient of variation. */
export function lognormal(mean: number, cv: number): Law {
  const spread = Math.sqrt(Math.log(1 + cv * cv));
  const centre = Math.log(mean) - (spread * spread) / 2;
  const above = (t: number, shift = 0) => (t <= 0 ? 1 : normalCdf((centre + shift - Math.log(t)) / spread));
  const bell = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return {
    text: { lognormal: { mean: seconds(mean), cv } },
    mean,
    square: mean * mean * (1 + cv * cv),
    survival: (t) => above(t),
    survivalTo: (t) => mean * (1 - above(t, spread * spread)) + t * above(t),
    cuts: [],
    expectation: (g) => integral((z) => bell(z) * g(Math.exp(centre + spread * z)), -11, 13, 160),
  };
}

/** Gamma by mean and coefficient of variation. */
export function gamma(mean: number, cv: number, text: unknown = { gamma: { mean: seconds(mean), cv } }): Law {
  const shape = 1 / (cv * cv);
  const scale = mean / shape;
  const density = (x: number) => Math.exp((shape - 1) * Math.log(x) - x - lnGamma(shape));
  return {
    text,
    mean,
    square: mean * mean * (1 + cv * cv),
    survival: (t) => 1 - gammaCdf(shape, t / scale),
    survivalTo: (t) => mean * gammaCdf(shape + 1, t / scale) + t * (1 - gammaCdf(shape, t / scale)),
    cuts: [],
    expectation: (g) => halfLineIntegral((x) => density(x) * g(scale * x)),
  };
}

/** Sum of equal exponential stages. */
export function erlang(mean: number, stages: number): Law {
  return gamma(mean, 1 / Math.sqrt(stages), { erlang: { mean: seconds(mean), stages } });
}

export function weibull(mean: number, shape: number): Law {
  const scale = mean / Math.exp(lnGamma(1 + 1 / shape));
  const power = (t: number) => (t / scale) ** shape;
  return {
    text: { weibull: { mean: seconds(mean), shape } },
    mean,
    square: scale * scale * Math.exp(lnGamma(1 + 2 / shape)),
    survival: (t) => Math.exp(-power(t)),
    survivalTo: (t) => mean * gammaCdf(1 + 1 / shape, power(t)) + t * Math.exp(-power(t)),
    cuts: [],
    expectation: (g) => halfLineIntegral((x) => Math.exp(-x) * g(scale * x ** (1 / shape))),
  };
}

/** One of several laws, by weight. */
export function mixture(parts: readonly (readonly [weight: number, law: Law])[]): Law {
  const over = (f: (law: Law) => number) => parts.reduce((sum, [weight, law]) => sum + weight * f(law), 0);
  return {
    text: { mixture: parts.map(([weight, { text }]) => ({ weight: `${100 * weight} %`, of: text })) },
    mean: over((law) => law.mean),
    square: over((law) => law.square),
    survival: (t) => over((law) => law.survival(t)),
    survivalTo: (t) => over((law) => law.survivalTo(t)),
    cuts: parts.flatMap(([, law]) => law.cuts).sort((a, b) => a - b),
    expectation: (g) => over((law) => law.expectation(g)),
  };
}
