import { describe, expect, it } from 'vitest';
import { keyOf } from '../../sim/random/key.ts';
import { chiSquareScore } from './goodness-of-fit.ts';

const text = (...names: Parameters<typeof keyOf>) => JSON.stringify(keyOf(...names));

describe('a key', () => {
  it('depends on the seed and the names alone, and stays what it is', () => {
    expect(keyOf('monday', 'patience', 'phone', 3)).toEqual(keyOf('monday', 'patience', 'phone', 3));
    expect(keyOf('monday', 'patience', 'phone', 3)).toMatchInlineSnapshot(`
      {
        "k0": 745238232,
        "k1": 1559963365,
      }
    `);
  });

  it('differs when any name, the seed, or the division into names does', () => {
    const others = [
      text('a', 'bc'),
      text('ab', 'c'),
      text('abc'),
      text('a', 'b', 'c'),
      text('a', 'bc', ''),
      text('', 'a', 'bc'),
      text('a', 's2;bc'),
      text('x', 1, 2),
      text('x', 12),
      text('x', '1', 2),
      text('x', 1, '2'),
      text('x', 1.5),
      text('x', -1),
      text('š', 'x'),
      text('a', 'x'),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  it('has two even words, never met twice in 100,000 numbered names', () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => keyOf('seed', 'purpose', i));
    expect(new Set(keys.map(({ k0, k1 }) => `${k0},${k1}`)).size).toBe(keys.length);
    for (const shift of [0, 8, 16, 24]) {
      for (const word of ['k0', 'k1'] as const) {
        const counts = new Float64Array(256);
        for (const key of keys) counts[(key[word] >>> shift) & 255]!++;
        expect(Math.abs(chiSquareScore(counts))).toBeLessThan(4);
      }
    }
  });

  it('leaves Math.random alone', () => {
    const before = Math.random;
    keyOf('seed', 'x');
    expect(Math.random).toBe(before);
  });
});
