import { describe, expect, it } from 'vitest';
import { hash, LANES } from '../../sim/random/hash.ts';
import { chiSquareScore, serialCorrelationScore } from './goodness-of-fit.ts';

type Inputs = [k0: number, k1: number, entity: number, code: number];

/** The ways a run walks through the inputs: along one of them with the others fixed, or along two at once. */
const walks: Record<string, (i: number) => Inputs> = {
  'neighbouring entities': (i) => [0x1234567, -0x7654321, i, 5],
  'entities far apart': (i) => [0x1234567, -0x7654321, i << 11, 5],
  'attempts of one purpose': (i) => [0x1234567, -0x7654321, 77, 5 + 64 * i],
  'eight purposes of each entity': (i) => [0x1234567, -0x7654321, i >> 3, i & 7],
  'neighbouring first words of the key': (i) => [i, 9, 77, 5],
  'neighbouring second words of the key': (i) => [9, i, 77, 5],
  'zeros but for a count': (i) => [0, 0, i, 0],
  'a key and an entity that grow together': (i) => [i, 0, i, 0],
  'a key that grows as an entity shrinks': (i) => [~i, 0, i, 3],
};
const cases = Object.entries(walks).map(([name, inputs]) => ({ name, inputs }));

/** Both lanes of `count` hashes. */
function lanesOf(inputs: (i: number) => Inputs, count: number): [Int32Array, Int32Array] {
  const lanes: [Int32Array, Int32Array] = [new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < count; i++) {
    hash(...inputs(i));
    lanes[0][i] = LANES[0]!;
    lanes[1][i] = LANES[1]!;
  }
  return lanes;
}

describe('the hash', () => {
  it.each(cases)('fills all bytes and pairs of bytes evenly: $name', ({ inputs }) => {
    for (const lane of lanesOf(inputs, 1 << 18)) {
      for (const shift of [0, 8, 16, 24]) {
        const single = new Float64Array(256);
        const pairs = new Float64Array(65536);
        for (let i = 0; i + 1 < lane.length; i += 2) {
          const [first, second] = [(lane[i]! >>> shift) & 255, (lane[i + 1]! >>> shift) & 255];
          single[first]!++;
          single[second]!++;
          pairs[256 * first + second]!++;
        }
        expect(Math.abs(chiSquareScore(single))).toBeLessThan(4.5);
        expect(Math.abs(chiSquareScore(pairs))).toBeLessThan(4.5);
      }
    }
  });

  it.each(cases)('gives numbers that do not follow one another: $name', ({ inputs }) => {
    const [a, b] = lanesOf(inputs, 1 << 18);
    const both = Float64Array.from({ length: 2 * a.length }, (_, i) => (i % 2 === 0 ? a : b)[i >> 1]!);
    for (const numbers of [Float64Array.from(a), Float64Array.from(b), both]) {
      expect(Math.abs(serialCorrelationScore(numbers))).toBeLessThan(4.5);
    }
  });

  it.each([
    ['any inputs', (i: number): Inputs => [i * 0x9e3779b1, i * 0x85ebca77, i * 0x7feb352d, i * 0x846ca68b]],
    ['small counts', (i: number): Inputs => [12345, 678, i, i % 7]],
  ])('turns each bit of the output over once in two for each bit of the input: %s', (_, inputs) => {
    const trials = 20_000;
    const turned = new Float64Array(128 * 64);
    for (let i = 0; i < trials; i++) countTurned(inputs(i), turned);
    // 0.02 is 5.7 standard errors.
    for (const count of turned) if (Math.abs(count / trials - 0.5) > 0.02) expect.fail(`${count} of ${trials}`);
    expect(Math.abs(turned.reduce((a, b) => a + b, 0) / (trials * turned.length) - 0.5)).toBeLessThan(0.0005);
  });

  it.each(cases)('has the right number of equal spacings between sorted birthdays: $name', ({ inputs }) => {
    // Marsaglia's test: 4,096 birthdays in a year of 2 ** 32 days, n ** 3 / (4 days) = 4 repeats on average.
    const [a, b] = lanesOf(inputs, 1 << 20);
    for (const lane of [a, b]) {
      let repeats = 0;
      for (let start = 0; start < lane.length; start += 4096)
        repeats += repeatedSpacings(lane.slice(start, start + 4096));
      expect(Math.abs(repeats - 1024) / 32).toBeLessThan(4);
    }
  });

  it('never gives one result twice under a key', () => {
    const [a, b] = lanesOf((i) => [99, -7, i >> 6, i & 63], 1 << 20);
    expect(new Set(Array.from(a, (high, i) => high * 2 ** 32 + b[i]!)).size).toBe(1 << 20);
  });
});

/** Adds, for each input bit, which of the 64 output bits turn over with it. */
function countTurned(inputs: Inputs, turned: Float64Array): void {
  hash(...inputs);
  const [a, b] = [LANES[0]!, LANES[1]!];
  for (let bit = 0; bit < 128; bit++) {
    inputs[bit >> 5]! ^= 1 << (bit & 31);
    hash(...inputs);
    inputs[bit >> 5]! ^= 1 << (bit & 31);
    const [da, db] = [LANES[0]! ^ a, LANES[1]! ^ b];
    for (let out = 0; out < 32; out++) {
      turned[64 * bit + out]! += (da >>> out) & 1;
      turned[64 * bit + 32 + out]! += (db >>> out) & 1;
    }
  }
}

function repeatedSpacings(birthdays: Int32Array): number {
  birthdays.sort();
  const spacings = birthdays.map((day, i) => day - (birthdays[i - 1] ?? 0)).sort();
  return spacings.reduce((repeats, spacing, i) => repeats + (i > 0 && spacing === spacings[i - 1] ? 1 : 0), 0);
}
