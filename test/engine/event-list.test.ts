import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventList } from '../../sim/engine/event-list.ts';

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
    expect(list.timeOf(node)).toBe(time);
    model.add(time, step.code, node);
  } else if (step.do === 'cancel') {
    if (step.which < model.events.length) list.cancel(model.cancel(step.which));
  } else if (step.do === 'earliest') {
    expect(list.earliest).toBe(model.earliest);
  } else {
    handOut(list, model);
  }
  expect(list.size).toBe(model.events.length);
}

function handOut(list: EventList, model: SortedArray): void {
  const expected = model.events.shift();
  expect(list.next()).toBe(expected?.code ?? -1);
  if (expected) expect(list.time).toBe(expected.time);
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
});
