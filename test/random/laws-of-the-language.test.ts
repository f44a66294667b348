import { describe, expect, it } from 'vitest';
import { distribution, LAW_NAMES } from '../../scenarios/quantities/distribution.ts';
import { distributionFunction, meanOf, varianceOf } from '../../sim/random/distribution-function.ts';
import { keyOf } from '../../sim/random/key.ts';
import { Samplers } from '../../sim/random/samplers.ts';
import { kolmogorovSmirnov } from './goodness-of-fit.ts';

/*
 * Every law that a scenario can name, from the text to the draws, against a distribution function, a mean and a variance
 * that are written here once more, from the textbooks and without the simulator's own.
 */

const { k0, k1 } = keyOf('laws of the language', 'test');
const COUNT = 20_000;

interface Law {
  readonly text: unknown;
  /** P(X <= x), x in seconds. */
  readonly cdf: (x: number) => number;
  readonly mean: number;
  readonly variance: number;
}

/** Normal distribution function: the integral of the density by Simpson's rule. */
function phi(z: number): number {
  const n = 400;
  const density = (x: number) => Math.exp(-0.5 * x * x);
  const h = z / n;
  let sum = density(0) + density(z);
  for (let i = 1; i < n; i++) sum += (i % 2 === 0 ? 2 : 4) * density(i * h);
  return 0.5 + (sum * h) / 3 / Math.sqrt(2 * Math.PI);
}

/** Of stages of mean 1 each: 1 minus the chance of fewer than so many events of a Poisson process. */
function erlang(stages: number, x: number): number {
  let [term, fewer] = [Math.exp(-x), 0];
  for (let n = 0; n < stages; n++, term *= x / n) fewer += term;
  return 1 - fewer;
}

/** Gamma(1/2). */
const ROOT_PI = Math.sqrt(Math.PI);

const laws: Readonly<Record<string, Law>> = {
  exponential: { text: { exponential: '3 min' }, cdf: (x) => 1 - Math.exp(-x / 180), mean: 180, variance: 180 ** 2 },
  erlang: {
    text: { erlang: { mean: '4 min', stages: 3 } },
    cdf: (x) => erlang(3, (3 * x) / 240),
    mean: 240,
    variance: 240 ** 2 / 3,
  },
  'erlang of one stage': {
    text: { erlang: { mean: '60 s', stages: 1 } },
    cdf: (x) => 1 - Math.exp(-x / 60),
    mean: 60,
    variance: 3600,
  },
  'erlang of many stages': {
    text: { erlang: { mean: '5 min', stages: 40 } },
    cdf: (x) => erlang(40, (40 * x) / 300),
    mean: 300,
    variance: 300 ** 2 / 40,
  },
  // A gamma law of shape 1/2 (cv sqrt 2) is a squared normal, which has a closed form.
  gamma: {
    text: { gamma: { mean: '100 s', cv: Math.SQRT2 } },
    cdf: (x) => 2 * phi(Math.sqrt(x / 100)) - 1,
    mean: 100,
    variance: 2 * 100 ** 2,
  },
  lognormal: {
    text: { lognormal: { mean: '6 min', cv: 0.75 } },
    cdf: (x) => (x <= 0 ? 0 : phi((Math.log(x / 360) + Math.log(1.5625) / 2) / Math.sqrt(Math.log(1.5625)))),
    mean: 360,
    variance: (360 * 0.75) ** 2,
  },
  // Mean = scale Gamma(1 + 1/k): Rayleigh for k = 2, where Gamma(3/2) = sqrt(pi) / 2; Gamma(3) = 2 for k = 1/2.
  weibull: {
    text: { weibull: { mean: '2 min', shape: 2 } },
    cdf: (x) => 1 - Math.exp(-(((x * ROOT_PI) / 240) ** 2)),
    mean: 120,
    variance: 120 ** 2 * (4 / Math.PI - 1),
  },
  'weibull with a long tail': {
    text: { weibull: { mean: '2 min', shape: 0.5 } },
    cdf: (x) => 1 - Math.exp(-Math.sqrt(x / 60)),
    mean: 120,
    variance: 5 * 120 ** 2,
  },
  uniform: {
    text: { uniform: { low: '1 min', high: '5 min' } },
    cdf: (x) => Math.min(1, Math.max(0, (x - 60) / 240)),
    mean: 180,
    variance: 240 ** 2 / 12,
  },
  hyperexponential: {
    text: {
      hyperexponential: [
        { weight: '90 %', mean: '100 s' },
        { weight: '10 %', mean: '20 min' },
      ],
    },
    cdf: (x) => 1 - 0.9 * Math.exp(-x / 100) - 0.1 * Math.exp(-x / 1200),
    mean: 210,
    variance: 2 * (0.9 * 100 ** 2 + 0.1 * 1200 ** 2) - 210 ** 2,
  },
  mixture: {
    text: {
      mixture: [
        { weight: '50 %', of: { exponential: '60 s' } },
        { weight: '30 %', of: { uniform: { low: '2 min', high: '4 min' } } },
        { weight: '20 %', of: { erlang: { mean: '8 min', stages: 4 } } },
      ],
    },
    cdf: (x) =>
      0.5 * (1 - Math.exp(-x / 60)) + 0.3 * Math.min(1, Math.max(0, (x - 120) / 120)) + 0.2 * erlang(4, (4 * x) / 480),
    mean: 0.5 * 60 + 0.3 * 180 + 0.2 * 480,
    variance: 0.5 * 2 * 60 ** 2 + 0.3 * (180 ** 2 + 1200) + 0.2 * (480 ** 2 * 1.25) - 180 ** 2,
  },
  empirical: {
    text: { empirical: { values: ['10 s', '30 s', '90 s'], probabilities: [0, 0.5, 0.8], tail: '2 min' } },
    cdf: (x) => {
      if (x < 10) return 0;
      if (x < 30) return (0.5 * (x - 10)) / 20;
      if (x < 90) return 0.5 + (0.3 * (x - 30)) / 60;
      return 1 - 0.2 * Math.exp(-(x - 90) / 120);
    },
    mean: 0.5 * 20 + 0.3 * 60 + 0.2 * 210,
    variance: 0.5 * (20 ** 2 + 400 / 12) + 0.3 * (60 ** 2 + 300) + 0.2 * (210 ** 2 + 120 ** 2) - 70 ** 2,
  },
};

function read(text: unknown) {
  const problems: unknown[] = [];
  const law = distribution(text, (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  return law;
}

describe.each(Object.entries(laws))('the law "%s" of a scenario', (_, { text, cdf, mean, variance }) => {
  const law = read(text);
  const samplers = new Samplers();
  const row = samplers.add(law);
  const sample = Float64Array.from({ length: COUNT }, (_, i) => samplers.draw(row, k0, k1, i, 6));

  it('is drawn as its distribution function says', () => {
    expect(kolmogorovSmirnov(sample, cdf)).toBeLessThan(1.95);
  });

  it('is drawn with its mean and variance', () => {
    const average = (of: (x: number) => number) => sample.reduce((sum, x) => sum + of(x), 0) / COUNT;
    const squares = average((x) => (x - mean) ** 2);
    expect(Math.abs(average((x) => x) - mean)).toBeLessThan(4 * Math.sqrt(variance / COUNT));
    const fourth = average((x) => (x - mean) ** 4);
    expect(Math.abs(squares - variance)).toBeLessThan(4 * Math.sqrt((fourth - squares ** 2) / COUNT));
  });

  it('has the same distribution function, mean and variance in the simulator', () => {
    for (const x of [-1, 1, 15, 45, 60, 100, 150, 200, 250, 400, 1000, 3000]) {
      expect(distributionFunction(law, x)).toBeCloseTo(x < 0 ? 0 : cdf(x), 10);
    }
    expect(meanOf(law) / mean).toBeCloseTo(1, 12);
    expect(varianceOf(law) / variance).toBeCloseTo(1, 10);
  });
});

it('every law a scenario can name is tried here', () => {
  const tried = new Set(Object.values(laws).map(({ text }) => Object.keys(text as object)[0]));
  expect([...tried, 'deterministic'].sort()).toEqual([...LAW_NAMES].sort());
  expect(read('90 s')).toEqual({ kind: 'deterministic', value: 90 });
  expect(read({ deterministic: '2 min' })).toEqual({ kind: 'deterministic', value: 120 });
});
