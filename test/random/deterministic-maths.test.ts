import { describe, expect, it } from 'vitest';
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
import { hashOfBits } from './goodness-of-fit.ts';

/** Numbers between low and high, the same everywhere. */
const between = (low: number, high: number, code: number) => (i: number) => low + (high - low) * uniform(1, 2, i, code);
/** Of all orders of magnitude, denormals included. */
const wide = (code: number) => (i: number) => {
  let x = 1 + uniform(3, 4, i, code);
  const k = Math.floor(between(-1074, 1023, code + 64)(i));
  for (let step = 0; step < Math.abs(k); step++) x *= k < 0 ? 0.5 : 2;
  return x;
};
/** Close to 1, at all distances. */
const nearOne = (i: number) => 1 + (uniform(5, 6, i, 0) - 0.5) / wideScale(i);
const wideScale = (i: number) => 2 ** Math.floor(between(0, 52, 1)(i));

const functions = [
  { name: 'ln', ours: ln, theirs: Math.log, arguments: [wide(0), nearOne, between(0, 10, 2)] },
  { name: 'exp', ours: exp, theirs: Math.exp, arguments: [between(-746, 710, 3), between(-1, 1, 4), wide(5)] },
  {
    name: 'log1p',
    ours: log1p,
    theirs: Math.log1p,
    arguments: [between(-1, 2, 6), wide(7), (i: number) => -wide(8)(i)],
  },
  { name: 'expm1', ours: expm1, theirs: Math.expm1, arguments: [between(-60, 60, 9), between(-1, 1, 10), wide(11)] },
  { name: 'sin', ours: sin, theirs: Math.sin, arguments: [between(-10, 10, 12), between(-2e6, 2e6, 13), wide(14)] },
  { name: 'cos', ours: cos, theirs: Math.cos, arguments: [between(-10, 10, 15), between(-2e6, 2e6, 16), wide(17)] },
];
const COUNT = 10_000;

/** Distance in units of the last place. */
function ulps(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  const order = (x: number) => {
    const bits = new DataView(new Float64Array([x]).buffer).getBigInt64(0, true);
    return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
  };
  return Number.isNaN(a) || Number.isNaN(b) ? Infinity : Math.abs(Number(order(a) - order(b)));
}

const special = [0, 1, 2, 3, 0.5, Infinity, 5e-324, 2.2250738585072014e-308, Number.MAX_VALUE, 9007199254740991, 1e16]
  .concat([709.782712893384, 709.7827128933841, 745.1332191019411, 745.1332191019412, Math.SQRT1_2, Math.PI])
  .flatMap((x) => [x, -x])
  .concat(Number.NaN);

describe('deterministic maths', () => {
  it.each(functions)('$name agrees with the engine within 2 units in the last place', ({ ours, theirs, ...f }) => {
    for (const argument of f.arguments) {
      for (let i = 0; i < COUNT; i++) {
        const x = argument(i);
        if (ulps(ours(x), theirs(x)) > 2) expect.fail(`${f.name}(${x}) is ${ours(x)}, not ${theirs(x)}`);
      }
    }
  });

  it.each(functions)('$name agrees at zeros, infinities, NaN and the ends of the range', ({ name, ours, theirs }) => {
    for (const x of special) if (ulps(ours(x), theirs(x)) > 1) expect.fail(`${name}(${x}) is ${ours(x)}`);
  });

  it('pow agrees with the engine within 2 units in the last place', () => {
    for (let i = 0; i < COUNT; i++) {
      for (const [x, y] of [
        [wide(20)(i), between(-3, 3, 21)(i)],
        [between(0, 9, 22)(i), between(-60, 60, 23)(i)],
        [-wide(24)(i), Math.floor(between(-6, 6, 25)(i))],
      ] as const) {
        if (ulps(pow(x, y), x ** y) > 2) expect.fail(`pow(${x}, ${y}) is ${pow(x, y)}, not ${x ** y}`);
      }
    }
    for (const x of special) {
      for (const y of special) if (ulps(pow(x, y), x ** y) > 1) expect.fail(`pow(${x}, ${y}) is ${pow(x, y)}`);
    }
  });

  // References: 50 digits.
  it.each([
    [0.9999998896714478, 5742405796.34286, 7.1144872207631255e-276],
    [1.0000000000000002, 1e15, 1.2486270715390861],
    [1.0000000000000002, 3e18, 1.98719262165461e289],
    [1.5, 1500, 1.370530117147639e264],
    [0.999, 700000, 6.946374402185022e-305],
    [7, -380.5, 2.77e-322],
  ])('pow(%d, %d) is right to the last place, though small errors are magnified', (x, y, value) => {
    expect(ulps(pow(x, y), value)).toBeLessThanOrEqual(1);
  });

  it.each([
    [-37, 5.725571222524577e-300],
    [-20, 2.7536241186062337e-89],
    [-8, 6.220960574271784e-16],
    [-5, 2.866515718791939e-7],
    [-3, 0.0013498980316300946],
    [-2.5, 0.006209665325776135],
    [-2, 0.02275013194817921],
    [-1, 0.15865525393145705],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1.96, 0.9750021048517795],
    [3, 0.9986501019683699],
    [Infinity, 1],
    [-Infinity, 0],
  ])('normalCdf(%d)', (z, value) => {
    expect(Math.abs(normalCdf(z) - value)).toBeLessThanOrEqual(1e-13 * value);
  });

  it.each([
    [1e-300, 690.7755278982137],
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1, 0],
    [1.5, -0.12078223763524522],
    [2, 0],
    [3.7, 1.428072326665388],
    [10, 12.801827480081469],
    [100.5, 361.4355404677776],
    [1e6, 12815504.569147611],
    [1e15, 3.3538776394910668e16],
  ])('lnGamma(%d)', (x, value) => {
    expect(Math.abs(lnGamma(x) - value)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(value)));
  });

  it.each([
    [0.1, 0.01, 0.6626212599544798],
    [0.5, 0.5, 0.6826894921370859],
    [1, 2, 0.8646647167633873],
    [3, 10, 0.9972306042844884],
    [10, 8.5, 0.3470263419394748],
    [100, 90, 0.15822098918643016],
    [1000, 1010, 0.6276789447369947],
    [10000, 9900, 0.15865119219356466],
    [4, 0, 0],
    [4, Infinity, 1],
  ])('gammaCdf(%d, %d)', (shape, x, value) => {
    expect(Math.abs(gammaCdf(shape, x) - value)).toBeLessThanOrEqual(1e-14 + 1e-15 * shape);
  });

  it('pow is exact where the result is a whole number', () => {
    for (let x = 2; x <= 100; x++) {
      for (let y = 0, power = 1; power < 2 ** 53; y++, power *= x) expect(pow(x, y)).toBe(power);
      expect(pow(x * x, 0.5)).toBe(x);
    }
  });

  it('gives these bits in every runtime', () => {
    const hashes = functions.map(({ name, ours, arguments: [first, second] }) => [
      name,
      hashOfBits(Float64Array.from({ length: COUNT }, (_, i) => ours((i % 2 === 0 ? first : second)!(i)))),
    ]);
    const powers = Float64Array.from({ length: COUNT }, (_, i) => pow(between(0, 9, 22)(i), between(-60, 60, 23)(i)));
    const normals = Float64Array.from({ length: COUNT }, (_, i) => normalCdf(between(-9, 9, 30)(i)));
    const gammas = Float64Array.from({ length: 1000 }, (_, i) =>
      gammaCdf(between(0.1, 20, 31)(i), between(0, 40, 32)(i)),
    );
    const factorials = Float64Array.from({ length: COUNT }, (_, i) => lnGamma(between(0, 200, 33)(i)));
    expect({
      ...Object.fromEntries(hashes),
      pow: hashOfBits(powers),
      normalCdf: hashOfBits(normals),
      gammaCdf: hashOfBits(gammas),
      lnGamma: hashOfBits(factorials),
    }).toMatchInlineSnapshot(`
      {
        "cos": "54aeb4a7484d2a12",
        "exp": "ef2e28a52588f17f",
        "expm1": "a457cf3e0f83157b",
        "gammaCdf": "7e845cc6ea3730e6",
        "ln": "b37e729f4af57c57",
        "lnGamma": "355467d57c5a6ebf",
        "log1p": "961c3ca527cb428d",
        "normalCdf": "fbccf824c8c47cd1",
        "pow": "166c811a9dadc2f4",
        "sin": "dbded38823800a24",
      }
    `);
  });
});
