import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../sim/experiment/normal-quantile.ts';
import {
  cos,
  exp,
  expm1,
  gammaCdf,
  ln,
  lnGamma,
  log1p,
  normalCdf,
  pow,
  sin,
} from '../../sim/random/deterministic-maths.ts';
import { uniform } from '../../sim/random/keyed.ts';
import { exactCos, exactExp, exactExpm1, exactLn, exactLog1p, exactPow, exactSin } from './exact/elementary.ts';
import { exactGammaCdf, exactLnGamma, exactNormalCdf, exactNormalDensity, NORMAL_BITS } from './exact/laws.ts';
import { errorInUlps, fixed, type Long, longOf } from './exact/number.ts';

/*
 * The deterministic maths against references of hundreds of bits, made of whole numbers (test/random/exact/). The largest
 * errors found are in docs/guides/trust.md.
 */

const COUNT = 400;
type Arguments = (i: number) => number;

const between =
  (low: number, high: number, code: number): Arguments =>
  (i) =>
    low + (high - low) * uniform(21, 22, i, code);
/** Of all orders of magnitude between two powers of two. */
const wide =
  (from: number, to: number, code: number): Arguments =>
  (i) => {
    const k = Math.floor(between(from, to, code + 64)(i));
    // In two steps, since 2 ** -1074 times a number below 2 would be rounded before it is used.
    return (1 + uniform(23, 24, i, code)) * 2 ** Math.trunc(k / 2) * 2 ** (k - Math.trunc(k / 2));
  };
const minus =
  (of: Arguments): Arguments =>
  (i) =>
    -of(i);
const nearOne: Arguments = (i) => 1 + (uniform(25, 26, i, 0) - 0.5) / 2 ** Math.floor(between(0, 52, 1)(i));

interface Elementary {
  readonly name: string;
  readonly ours: (x: number) => number;
  readonly exact: (x: number) => Long;
  readonly arguments: readonly Arguments[];
}

const elementary: readonly Elementary[] = [
  { name: 'ln', ours: ln, exact: exactLn, arguments: [wide(-1074, 1023, 0), nearOne, between(0, 10, 1)] },
  {
    name: 'exp',
    ours: exp,
    exact: exactExp,
    arguments: [between(-745.1, 709.7, 2), between(-1, 1, 3), wide(-1074, 9, 4), minus(wide(-1074, 9, 5))],
  },
  {
    name: 'log1p',
    ours: log1p,
    exact: exactLog1p,
    arguments: [between(-1, 2, 6), wide(-1074, 1023, 7), minus(wide(-1074, -1, 8))],
  },
  {
    name: 'expm1',
    ours: expm1,
    exact: exactExpm1,
    arguments: [between(-60, 60, 9), between(-1, 1, 10), wide(-1074, 9, 11), between(-745, 709, 12)],
  },
  {
    name: 'sin',
    ours: sin,
    exact: exactSin,
    arguments: [between(-10, 10, 13), between(-2e6, 2e6, 14), wide(-1074, 1023, 15)],
  },
  {
    name: 'cos',
    ours: cos,
    exact: exactCos,
    arguments: [between(-10, 10, 16), between(-2e6, 2e6, 17), wide(-1074, 1023, 18)],
  },
];

/** The largest error of a function over some arguments, and where it is. */
function worst(of: (i: number) => { readonly error: number; readonly at: string }, count: number): [number, string] {
  let found: [number, string] = [0, ''];
  for (let i = 0; i < count; i++) {
    const { error, at } = of(i);
    if (!(error <= found[0])) found = [error, at];
  }
  return found;
}

const numberOf = ({ value, scale }: Long): number => {
  const places = Math.max(0, value.toString(2).length - 60);
  return Number(value >> BigInt(places)) * 2 ** (scale + places);
};

describe('references', () => {
  it('are the numbers that tables have', () => {
    // Abramowitz and Stegun (1964): tables 1.1, 4.2, 6.1, 26.2.
    expect(numberOf(exactExp(1))).toBeCloseTo(Math.E, 15);
    expect(numberOf(exactLn(10))).toBeCloseTo(Math.LN10, 15);
    expect(numberOf(exactSin(1))).toBeCloseTo(0.8414709848078965, 15);
    expect(numberOf(exactPow(2, 0.5))).toBeCloseTo(Math.SQRT2, 15);
    expect(numberOf(exactLnGamma(0.5))).toBeCloseTo(0.5723649429247001, 15);
    expect(numberOf(exactNormalCdf(1.96))).toBeCloseTo(0.9750021048517795, 15);
    expect(numberOf(exactGammaCdf(1, 2))).toBeCloseTo(1 - Math.exp(-2), 15);
  });

  it('say how many units two neighbours are apart', () => {
    expect(errorInUlps(1 + Number.EPSILON, longOf(1))).toBe(1);
    expect(errorInUlps(1 - Number.EPSILON / 2, longOf(1))).toBe(0.5);
    expect(errorInUlps(2 * Number.MIN_VALUE, longOf(Number.MIN_VALUE))).toBe(1);
    expect(errorInUlps(Infinity, { value: 1n, scale: 1024 })).toBe(0);
    expect(errorInUlps(Infinity, longOf(Number.MAX_VALUE))).toBe(Infinity);
    expect(errorInUlps(Number.NaN, longOf(1))).toBe(Infinity);
  });
});

describe('deterministic maths against references of hundreds of bits', () => {
  it.each(elementary)('$name is within 2 units in the last place over its whole range', ({ ours, exact, ...one }) => {
    for (const argument of one.arguments) {
      const [error, at] = worst((i) => {
        const x = argument(i);
        return { error: x === 0 ? 0 : errorInUlps(ours(x), exact(x)), at: `${one.name}(${x})` };
      }, COUNT);
      expect(error, at).toBeLessThanOrEqual(2);
    }
  });

  it.each([
    ['any base', wide(-1074, 1023, 30), between(-3, 3, 31)],
    ['any exponent', between(0, 9, 32), between(-300, 300, 33)],
    ['a base close to 1', nearOne, between(-1e6, 1e6, 34)],
  ] as const)('pow is within 2 units in the last place: %s', (_, base, exponent) => {
    const [error, at] = worst((i) => {
      const [x, y] = [base(i), exponent(i)];
      return { error: errorInUlps(pow(x, y), exactPow(x, y)), at: `pow(${x}, ${y})` };
    }, COUNT);
    expect(error, at).toBeLessThanOrEqual(2);
  });

  // The laws below draw nothing but the scale of a Weibull law: they judge samples, fits and shares of promoters.
  it('ln Gamma is right to 1e-14, of its value or of 1', () => {
    for (const argument of [between(0, 3, 40), between(3, 200, 41), wide(-900, 900, 42), nearOne]) {
      const [error, at] = worst((i) => {
        const x = argument(i);
        const value = numberOf(exactLnGamma(x));
        return { error: Math.abs(lnGamma(x) - value) / Math.max(1, Math.abs(value)), at: `lnGamma(${x})` };
      }, 100);
      expect(error, at).toBeLessThan(1e-14);
    }
  });

  it('the normal distribution function is right to 1e-13 of its value down to 1e-300', () => {
    for (const argument of [between(-37, 0, 43), between(-3, 3, 44), between(2, 8, 45)]) {
      const [error, at] = worst((i) => {
        const z = argument(i);
        const ulps = errorInUlps(normalCdf(z), exactNormalCdf(z));
        return { error: ulps * Number.EPSILON, at: `normalCdf(${z})` };
      }, 40);
      expect(error, at).toBeLessThan(1e-13);
    }
  });

  it('the normal quantile is within 6 units in the last place', () => {
    const [error, at] = worst((i) => {
      const p = i % 2 === 0 ? between(0, 1, 46)(i) : wide(-980, -1, 47)(i);
      const z = normalQuantile(p);
      // How far in probability, divided by the density there: how far in z.
      const off = exactNormalCdf(z).value - fixed(longOf(p), NORMAL_BITS);
      const inZ = Number((off << 100n) / exactNormalDensity(z)) / 2 ** 100;
      return { error: Math.abs(inZ) / 2 ** (Math.floor(Math.log2(Math.abs(z))) - 52), at: `normalQuantile(${p})` };
    }, 80);
    expect(error, at).toBeLessThan(6);
  });

  it('the gamma distribution function is right to 2e-14 + 6e-15 times the shape, of its value', () => {
    for (const [low, high] of [
      [0.05, 1],
      [1, 20],
      [20, 500],
      [500, 3000],
    ] as const) {
      const [error, at] = worst((i) => {
        const shape = between(low, high, 48)(i);
        const x = shape * between(0.3, 1.8, 49)(i);
        const relative = errorInUlps(gammaCdf(shape, x), exactGammaCdf(shape, x)) * Number.EPSILON;
        return { error: relative / (2e-14 + 6e-15 * shape), at: `gammaCdf(${shape}, ${x})` };
      }, 30);
      expect(error, at).toBeLessThan(1);
    }
  });
});
