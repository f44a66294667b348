import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../sim/model/distribution.ts';
import { distributionFunction, meanOf, varianceOf } from '../../sim/random/distribution-function.ts';
import { keyOf } from '../../sim/random/key.ts';
import { Samplers } from '../../sim/random/samplers.ts';
import { hashOfBits, kolmogorovSmirnov } from './goodness-of-fit.ts';

const { k0, k1 } = keyOf('samplers', 'test');
const COUNT = 20_000;

/** One of each kind, and the shapes that take another way; times in units of `scale` seconds. */
function zoo(scale: number): Distribution[] {
  const empirical: Distribution = {
    kind: 'empirical',
    values: [1, 2, 5, 6].map((v) => v * scale),
    probabilities: [0, 0.5, 0.5, 0.8],
    tailMean: 4 * scale,
  };
  const exponential: Distribution = { kind: 'exponential', mean: 3 * scale };
  const uniform: Distribution = { kind: 'uniform', low: 2 * scale, high: 9 * scale };
  const inner: Distribution = {
    kind: 'mixture',
    parts: [
      { weight: 3, of: exponential },
      { weight: 0, of: { kind: 'never' } },
      { weight: 1, of: uniform },
    ],
  };
  return [
    exponential,
    { kind: 'lognormal', mean: 3 * scale, cv: 0.8 },
    { kind: 'lognormal', mean: 3 * scale, cv: 0 },
    { kind: 'gamma', mean: 3 * scale, cv: 0.5 },
    { kind: 'gamma', mean: 3 * scale, cv: 2 },
    { kind: 'gamma', mean: 3 * scale, cv: 0 },
    { kind: 'weibull', mean: 3 * scale, shape: 0.7 },
    { kind: 'weibull', mean: 3 * scale, shape: 3 },
    uniform,
    { kind: 'deterministic', value: 3 * scale },
    empirical,
    { ...empirical, probabilities: [0, 0.2, 0.9, 1], tailMean: 0 },
    inner,
    {
      kind: 'mixture',
      parts: [
        { weight: 0.4, of: inner },
        { weight: 0.6, of: { kind: 'lognormal', mean: scale, cv: 1 } },
      ],
    },
  ];
}

function sampleOf(distribution: Distribution, count = COUNT): Float64Array {
  const samplers = new Samplers();
  const row = samplers.add(distribution);
  return Float64Array.from({ length: count }, (_, i) => samplers.draw(row, k0, k1, i, 6));
}

const cases = zoo(60).map((distribution, i) => ({ name: `${i}, ${distribution.kind}`, distribution }));

describe.each(cases)('sampler $name', ({ distribution }) => {
  const sample = sampleOf(distribution);
  const atoms = varianceOf(distribution) === 0;

  it('follows the distribution function', () => {
    // Rounding may put a constant a last place above itself.
    const cdf = (x: number) => distributionFunction(distribution, atoms ? Math.round(x) : x);
    if (atoms) expect(sample.every((x) => Math.abs(x - meanOf(distribution)) < 1e-12 * x)).toBe(true);
    else expect(kolmogorovSmirnov(sample, cdf)).toBeLessThan(1.95);
  });

  it('has the mean and the variance it should', () => {
    const mean = sample.reduce((a, b) => a + b, 0) / COUNT;
    const squares = sample.map((x) => (x - meanOf(distribution)) ** 2);
    const variance = squares.reduce((a, b) => a + b, 0) / COUNT;
    const fourth = squares.reduce((a, b) => a + b * b, 0) / COUNT;
    expect(Math.abs(mean - meanOf(distribution))).toBeLessThanOrEqual(4 * Math.sqrt(variance / COUNT) + 1e-12);
    const error = Math.sqrt(Math.max(0, fourth - variance ** 2) / COUNT);
    expect(Math.abs(variance - varianceOf(distribution))).toBeLessThanOrEqual(4 * error + 1e-12);
  });
});

describe('samplers', () => {
  it('draw more when the scale is larger, and in proportion, for everybody', () => {
    const [small, large] = [zoo(1), zoo(2.5)];
    small.forEach((distribution, kind) => {
      const [a, b] = [sampleOf(distribution, 500), sampleOf(large[kind]!, 500)];
      for (const [i, x] of a.entries()) expect(b[i]! / x).toBeCloseTo(2.5, 10);
    });
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1.001, noNaN: true }),
        (s, f) => {
          zoo(s).forEach((distribution, kind) => {
            const [a, b] = [sampleOf(distribution, 5), sampleOf(zoo(s * f)[kind]!, 5)];
            for (const [i, x] of a.entries()) expect(b[i]).toBeGreaterThanOrEqual(x);
          });
        },
      ),
      { seed: 1, numRuns: 30 },
    );
  });

  it('draw 0 from a mean of 0, and Infinity from never', () => {
    for (const distribution of zoo(0)) expect(sampleOf(distribution, 100).every((x) => x === 0)).toBe(true);
    expect(sampleOf({ kind: 'never' }, 1)[0]).toBe(Infinity);
    expect(meanOf({ kind: 'never' })).toBe(Infinity);
    expect(distributionFunction({ kind: 'never' }, 1e300)).toBe(0);
  });

  it.each([
    { kind: 'exponential', mean: -1 },
    { kind: 'lognormal', mean: Number.NaN, cv: 1 },
    { kind: 'gamma', mean: 1, cv: Number.NaN },
    { kind: 'weibull', mean: 1, shape: -2 },
    { kind: 'uniform', low: 2, high: 1 },
    { kind: 'mixture', parts: [] },
    { kind: 'mixture', parts: [{ weight: 0, of: { kind: 'never' } }] },
  ] as const)('refuse what is no distribution: %j', (distribution) => {
    expect(() => new Samplers().add(distribution)).toThrow(RangeError);
  });

  it('let equal distributions share a row, and keep what was added before', () => {
    const samplers = new Samplers();
    const rows = Array.from({ length: 40 }, (_, i) => samplers.add({ kind: 'deterministic', value: i }));
    expect(samplers.add({ kind: 'deterministic', value: 7 })).toBe(rows[7]);
    expect(rows.map((row) => samplers.draw(row, k0, k1, 1, 1))).toEqual(rows.map((_, i) => i));
  });

  it('give the same customer the same duration whatever else was added', () => {
    const [first, second] = [new Samplers(), new Samplers()];
    for (const distribution of zoo(7)) second.add(distribution);
    const [last] = zoo(60).slice(-1);
    const [a, b] = [first.add(last!), second.add(last!)];
    for (let i = 0; i < 100; i++) expect(second.draw(b, k0, k1, i, 6)).toBe(first.draw(a, k0, k1, i, 6));
  });

  it('give these bits in every runtime', () => {
    expect(cases.map(({ distribution }) => hashOfBits(sampleOf(distribution, 10_000)))).toMatchInlineSnapshot(`
      [
        "9085b5df5162486b",
        "87f53ef7c606b7db",
        "65d4d62c049515d3",
        "a2c2149c83f3340d",
        "ea4c3b0e47e186fe",
        "65d4d62c049515d3",
        "6fa78913812c70c6",
        "326a6912dbfb0c70",
        "4c1425f37544ad69",
        "65d4d62c049515d3",
        "097508f98af29864",
        "207cfb3d5b48c2d2",
        "b2c7e3b504dfa7c5",
        "2c5682b60ad9017f",
      ]
    `);
  });
});
