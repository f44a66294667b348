import { describe, expect, it } from 'vitest';
import { gammaCdf, normalCdf } from '../../sim/random/deterministic-maths.ts';
import { hash, LANES } from '../../sim/random/hash.ts';
import { keyOf } from '../../sim/random/key.ts';
import { exponential, normal, uniform, unitGamma } from '../../sim/random/keyed.ts';
import { EXPONENTIAL, HALF_NORMAL, SURE, WIDTH } from '../../sim/random/ziggurat.ts';
import { hashOfBits, kolmogorovSmirnov, serialCorrelationScore } from './goodness-of-fit.ts';

const { k0, k1 } = keyOf('keyed draws', 'test');

type Draw = (k0: number, k1: number, entity: number, code: number) => number;
const gammaOf =
  (shape: number): Draw =>
  (...key) =>
    unitGamma(shape, ...key);
const draws = [
  { name: 'uniform', draw: uniform as Draw, cdf: (x: number) => x },
  { name: 'exponential', draw: exponential, cdf: (x: number) => -Math.expm1(-x) },
  { name: 'normal', draw: normal, cdf: normalCdf },
  ...[0.05, 0.5, 1, 2.5, 40].map((shape) => ({
    name: `gamma of shape ${shape}`,
    draw: gammaOf(shape),
    cdf: (x: number) => gammaCdf(shape, x),
  })),
];
const sampleOf = (draw: Draw, count: number) => Float64Array.from({ length: count }, (_, i) => draw(k0, k1, i, 3));

describe.each(draws)('$name', ({ draw, cdf }) => {
  it('follows its law along entities, codes and keys', () => {
    const along = [
      (i: number) => draw(k0, k1, i, 3),
      (i: number) => draw(k0, k1, 42, 3 + 64 * i),
      (i: number) => draw(k0 + i, k1, 42, 3),
    ];
    for (const one of along) {
      const sample = Float64Array.from({ length: 20_000 }, (_, i) => one(i));
      expect(kolmogorovSmirnov(sample, cdf)).toBeLessThan(1.95);
      expect(Math.abs(serialCorrelationScore(sample))).toBeLessThan(4);
    }
  });

  it('is a function of key, entity and code', () => {
    expect(draw(k0, k1, 7, 5)).toBe(draw(k0, k1, 7, 5));
    const values = [
      draw(k0, k1, 7, 5),
      draw(k0 + 1, k1, 7, 5),
      draw(k0, k1 + 1, 7, 5),
      draw(k0, k1, 8, 5),
      draw(k0, k1, 7, 6),
    ];
    expect(new Set(values).size).toBe(5);
  });

  it('takes the largest entities and negative codes', () => {
    for (const entity of [0, 2 ** 31 - 1, 2 ** 31]) {
      for (const code of [0, -1, 2 ** 31 - 1, -(2 ** 31)])
        expect(Number.isFinite(draw(k0, k1, entity, code))).toBe(true);
    }
  });
});

describe('keyed draws', () => {
  it('have the right tails, where the ziggurat takes another way', () => {
    const count = 2_000_000;
    let [long, far] = [0, 0];
    for (let i = 0; i < count; i++) {
      if (exponential(k0, k1, i, 1) > 7.8) long++;
      if (Math.abs(normal(k0, k1, i, 2)) > 3.7) far++;
    }
    const expectedLong = count * Math.exp(-7.8);
    const expectedFar = count * 2 * normalCdf(-3.7);
    expect(Math.abs(long - expectedLong) / Math.sqrt(expectedLong)).toBeLessThan(4);
    expect(Math.abs(far - expectedFar) / Math.sqrt(expectedFar)).toBeLessThan(4);
  });

  it('never give 0 or 1 as a uniform', () => {
    const sample = sampleOf(uniform, 200_000);
    expect(sample.every((u) => u > 0 && u < 1)).toBe(true);
    expect(((2 ** 32 - 1) * 2 ** 20 + (2 ** 20 - 1) + 0.5) * 2 ** -52).toBeLessThan(1);
  });

  it('give these bits in every runtime', () => {
    expect(
      Object.fromEntries(draws.map(({ name, draw }) => [name, hashOfBits(sampleOf(draw, 10_000))])),
    ).toMatchInlineSnapshot(`
      {
        "exponential": "12eb6f488264fb04",
        "gamma of shape 0.05": "238edf742ed1a136",
        "gamma of shape 0.5": "a8831cefb2724482",
        "gamma of shape 1": "60168baacbc3eabb",
        "gamma of shape 2.5": "99bdda3bbf06e3ec",
        "gamma of shape 40": "1afe0e0284a60144",
        "normal": "1a6d78f98e13caa2",
        "uniform": "b6157bf0d55bfada",
      }
    `);
  });
});

describe('the rounds written out in the draws', () => {
  it('are those of the hash, whatever the key, the entity and the code', () => {
    let sure = 0;
    for (let i = 0; i < 20_000; i++) {
      const key = [k0 ^ (i * 0x9e3779b9), k1 + i, i * 7919, 3 + 64 * (i & 1023)] as const;
      hash(...key);
      const layer = LANES[1]! & 255;
      const sign = (LANES[1]! & 256) === 0 ? 1 : -1;
      const whole = (LANES[0]! >>> 0) * 2 ** 20 + (LANES[1]! >>> 12) + 0.5;
      expect(uniform(...key)).toBe(whole / 2 ** 52);
      const x = whole * EXPONENTIAL.layers[2 * layer + WIDTH]!;
      const z = whole * HALF_NORMAL.layers[2 * layer + WIDTH]!;
      // Where a point of a layer lies under the density for certain, the hash alone decides.
      if (x < EXPONENTIAL.layers[2 * layer + SURE]!) expect(exponential(...key)).toBe(x);
      if (z < HALF_NORMAL.layers[2 * layer + SURE]!) expect(normal(...key)).toBe(sign * z);
      if (x < EXPONENTIAL.layers[2 * layer + SURE]! && z < HALF_NORMAL.layers[2 * layer + SURE]!) sure++;
    }
    expect(sure).toBeGreaterThan(19_000);
  });
});
