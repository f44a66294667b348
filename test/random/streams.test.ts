import { describe, expect, it } from 'vitest';
import { ATTEMPT } from '../../sim/engine/purposes.ts';
import { keyOf } from '../../sim/random/key.ts';
import { normal, uniform } from '../../sim/random/keyed.ts';

/*
 * A run takes draws by name: the key of an intent in a replication, the customer's number, purpose and attempt. Strategies
 * are compared on the assumption that draws of different names have nothing to do with one another; here each way of being
 * different is tried, pair by pair.
 */

const DRAWS = 4096;
const intent = (seed: string, replication: number, name: string) => keyOf(seed, replication, 'intent', name);
const ours = intent('streams', 0, 'billing');

type Stream = (i: number) => number;
const stream = ({ k0, k1 }: { k0: number; k1: number }, entity: Stream, code: Stream): Stream => {
  return (i) => uniform(k0, k1, entity(i), code(i));
};
const byCustomer: Stream = (i) => i;
const always =
  (code: number): Stream =>
  () =>
    code;

const families: readonly { readonly name: string; readonly streams: readonly Stream[] }[] = [
  {
    name: 'the 64 purposes of a customer',
    streams: Array.from({ length: ATTEMPT }, (_, purpose) => stream(ours, byCustomer, always(purpose))),
  },
  {
    name: 'the attempts of a customer at one thing',
    streams: Array.from({ length: 48 }, (_, attempt) => stream(ours, byCustomer, always(4 + ATTEMPT * attempt))),
  },
  {
    name: 'customers near each other',
    // Customer after customer in each stream, the streams being neighbours: no draw is in two of them.
    streams: Array.from({ length: 48 }, (_, shift) => stream(ours, (i) => 48 * i + shift, always(5))),
  },
  {
    name: 'blocks of customers far apart',
    streams: Array.from({ length: 48 }, (_, block) => stream(ours, (i) => block * 65_536 + i, always(5))),
  },
  {
    name: 'replications',
    streams: Array.from({ length: 48 }, (_, r) => stream(intent('streams', r, 'billing'), byCustomer, always(5))),
  },
  {
    name: 'replications, each with the purposes as they come',
    streams: Array.from({ length: 48 }, (_, r) =>
      stream(
        intent('streams', r, 'billing'),
        (i) => i >> 5,
        (i) => i & 31,
      ),
    ),
  },
  {
    name: 'seeds that differ in one letter',
    streams: Array.from({ length: 48 }, (_, seed) =>
      stream(intent(`seed ${seed}`, 0, 'billing'), byCustomer, always(5)),
    ),
  },
  {
    name: 'intents of a replication',
    streams: Array.from({ length: 48 }, (_, n) => stream(intent('streams', 0, `intent ${n}`), byCustomer, always(5))),
  },
];

/** What may be related: size, distance from the middle (one draw wide where the other is), and order. */
const views: readonly (readonly [string, (u: number) => number])[] = [
  ['sizes', (u) => Math.sqrt(12) * (u - 0.5)],
  ['distances from the middle', (u) => Math.sqrt(180) * ((u - 0.5) ** 2 - 1 / 12)],
  ['last bits', (u) => (Math.floor(u * 2 ** 40) % 2 === 0 ? 1 : -1)],
];

/** Correlation of each pair of streams, in standard errors; `lag` customers apart. */
function scores(columns: readonly Float64Array[], lag: number): number[] {
  const found: number[] = [];
  columns.forEach((one, a) => {
    for (const [b, other] of columns.entries()) {
      if (lag === 0 && b <= a) continue;
      let sum = 0;
      for (let i = lag; i < DRAWS; i++) sum += (one[i] as number) * (other[i - lag] as number);
      found.push(sum / Math.sqrt(DRAWS - lag));
    }
  });
  return found;
}

describe.each(families)('streams of $name', ({ streams }) => {
  const drawn = streams.map((of) => Float64Array.from({ length: DRAWS }, (_, i) => of(i)));

  it.each(views)('are not correlated, pair by pair: %s', (_, view) => {
    const columns = drawn.map((column) => column.map(view));
    for (const lag of [0, 1]) {
      const pairs = scores(columns, lag);
      // 4,096 pairs go beyond 5.2 once in a thousand times.
      expect(Math.max(...pairs.map(Math.abs))).toBeLessThan(5.2);
      const square = pairs.reduce((sum, z) => sum + z * z, 0) / pairs.length;
      expect(Math.abs(square - 1) / Math.sqrt(2 / pairs.length)).toBeLessThan(4.5);
      const mean = pairs.reduce((sum, z) => sum + z, 0) / pairs.length;
      expect(Math.abs(mean) * Math.sqrt(pairs.length)).toBeLessThan(4.5);
    }
  });
});

describe('the ways draws go on when 64 bits are not enough', () => {
  it('keep normals of different purposes apart, in the tails too', () => {
    const columns = Array.from({ length: 32 }, (_, purpose) =>
      Float64Array.from({ length: DRAWS }, (_, i) => normal(ours.k0, ours.k1, i, purpose)),
    );
    for (const view of [(z: number) => z, (z: number) => (z * z - 1) / Math.SQRT2]) {
      const pairs = scores(
        columns.map((column) => column.map(view)),
        0,
      );
      expect(Math.max(...pairs.map(Math.abs))).toBeLessThan(5.2);
    }
  });
});
