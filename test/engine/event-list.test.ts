import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventList } from '../../sim/engine/events/event-list.ts';

/** The plainest event list there is: an array kept in order. */
class SortedArray {
  readonly events: { time: number; code: number; order: number; node: number }[] = [];
  #added = 0;

  add(time: number, code: number, node: number): void {
    this.events.push({ time, code, order: this.#added++, node });
    this.events.sort((a, b) => a.time - b.time || (a.code & 15) - (b.code & 15) || a.order - b.order);
  }

  cancel(which: number): number {
    return this.events.splice(which, 1)[0]?.node ?? -1;
  }

  get earliest(): number {
    return this.events[0]?.time ?? Infinity;
  }
}

type Step =
  | { readonly do: 'add'; readonly ahead: number; readonly code: number }
  | { readonly do: 'cancel'; readonly which: number }
  | { readonly do: 'next' | 'earliest' };

/** Lengths ahead of the clock: few distinct ones, so that ties are the rule; near, far, very far, and in the past. */
const ahead = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }).map((n) => n * 700) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }).map((n) => n * 3e7) },
  { weight: 1, arbitrary: fc.double({ min: -3, max: 2000, noNaN: true }) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('add' as const), ahead, code: fc.nat({ max: 63 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), which: fc.nat({ max: 200 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('next' as const, 'earliest' as const) }) },
);

function perform(list: EventList, model: SortedArray, step: Step): void {
  if (step.do === 'add') {
    const time = list.time + step.ahead;
    const node = list.add(time, step.code);
    same(list.timeOf(node), time);
    model.add(time, step.code, node);
  } else if (step.do === 'cancel') {
    if (step.which < model.events.length) list.cancel(model.cancel(step.which));
  } else if (step.do === 'earliest') {
    same(list.earliest, model.earliest);
  } else {
    handOut(list, model);
  }
  same(list.size, model.events.length);
}

function handOut(list: EventList, model: SortedArray): void {
  const expected = model.events.shift();
  same(list.next(), expected?.code ?? -1);
  if (expected) same(list.time, expected.time);
}

/** As `expect(got).toBe(wanted)`, hundreds of thousands of times. */
function same(got: number, wanted: number): void {
  if (got !== wanted) throw new Error(`got ${got}, wanted ${wanted}`);
}

describe('the event list', () => {
  it.each([0.001, 0.3, 1, 50, 1e6])('behaves as a sorted array, with buckets of %d s', (width) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
        const list = new EventList(width);
        const model = new SortedArray();
        for (const each of steps) perform(list, model, each);
        while (model.events.length > 0) handOut(list, model);
        expect(list.next()).toBe(-1);
        expect(list.earliest).toBe(Infinity);
      }),
      { seed: 20240711, numRuns: 150 },
    );
  });

  it('hands out simultaneous events by kind, then in the order they came', () => {
    const list = new EventList(1);
    for (const code of [0x23, 0x11, 0x33, 0x41, 0x10]) list.add(5, code);
    expect([1, 2, 3, 4, 5].map(() => list.next())).toEqual([0x10, 0x11, 0x41, 0x23, 0x33]);
  });

  it('remembers who came first when one of two simultaneous events had to wait in the second tier', () => {
    const list = new EventList(1);
    list.add(5000, 0x10); // beyond the window
    list.add(4900, 0x20);
    list.next();
    list.add(5000, 0x30); // now within
    expect([list.next(), list.next()]).toEqual([0x10, 0x30]);
  });

  it('takes an event before the one it has just looked at', () => {
    const list = new EventList(0.5);
    list.add(300, 0x10);
    expect(list.earliest).toBe(300);
    list.add(7, 0x20);
    expect(list.earliest).toBe(7);
    expect([list.next(), list.next()]).toEqual([0x20, 0x10]);
  });

  it('keeps events at Infinity for the end, and refuses those without a time', () => {
    const list = new EventList(1);
    list.add(Infinity, 0x10);
    list.add(3, 0x20);
    expect([list.next(), list.next(), list.time, list.size]).toEqual([0x20, 0x10, Infinity, 0]);
    expect(() => list.add(Number.NaN, 0)).toThrow(RangeError);
  });

  it('is not slowed down by bursts: the same instant, the same second, or another time far ahead', () => {
    const count = 20_000;
    for (const timeOf of [() => 100, (i: number) => 100 + ((i * 7919) % count) / count, (i: number) => 1e6 - i]) {
      const list = new EventList(1);
      for (let i = 0; i < count; i++) list.add(timeOf(i), (i << 4) | (i % 3));
      expectSorted(list, count);
    }
  });

  it('does the same in any units of its buckets, over a year with quiet nights', () => {
    const traces = [0.001, 1, 3600].map((width) => {
      const list = new EventList(width);
      let hash = 0;
      let day = 0;
      for (let i = 0; i < 30_000; i++) {
        if (i % 100 === 0) list.add(++day * 86400, 1);
        list.add(list.time + ((i * 7919) % 1013) / 3, i << 4);
        if (i % 3 > 0) hash = (Math.imul(hash, 31) + list.next() + Math.floor(list.time)) | 0;
      }
      return hash;
    });
    expect(new Set(traces).size).toBe(1);
  });
});

/** Hands everything out: by time, then kind, then row. */
function expectSorted(list: EventList, count: number): void {
  let previous = [Number.NEGATIVE_INFINITY, 0, 0];
  for (let i = 0; i < count; i++) {
    const code = list.next();
    const current = [list.time, code & 15, code >> 4];
    const difference = current.map((part, k) => part - (previous[k] ?? 0)).find((part) => part !== 0) ?? 0;
    if (difference <= 0) expect.fail(`${current} after ${previous}`);
    previous = current;
  }
  expect(list.next()).toBe(-1);
}
