import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallRing } from '../../sim/engine/outbound/call-ring.ts';

interface Entry {
  readonly customer: number;
  readonly due: number;
}

describe('a ring of calls', () => {
  it('is a line: first in first out, each when it is due, with what it is about, however long it gets', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 3 })), { minLength: 200, maxLength: 800 });
    fc.assert(
      fc.property(steps, (moves) => {
        const ring = new CallRing();
        const line: Entry[] = [];
        let now = 0;
        let next = 0;
        for (const [adds, wait] of moves) {
          now += wait;
          if (adds) {
            const entry = { customer: next++, due: now + 2 };
            ring.about(
              ring.add(entry.customer, 7 * entry.customer, next % 5, entry.due),
              now,
              -entry.customer,
              now / 2,
            );
            line.push(entry);
          } else {
            const first = line[0];
            const due = first !== undefined && first.due <= now;
            expect(ring.take(now)).toBe(due);
            if (!due) continue;
            line.shift();
            expect([ring.customer, ring.id, ring.attempt]).toEqual([
              first.customer,
              7 * first.customer,
              (first.customer + 1) % 5,
            ]);
            expect([ring.since, ring.step, ring.before]).toEqual([first.due - 2, -first.customer, (first.due - 2) / 2]);
          }
          expect(ring.size).toBe(line.length);
        }
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('keeps its order when it grows while wrapped round the end', () => {
    const ring = new CallRing();
    for (let i = 0; i < 60; i++) ring.add(i, i, 0, 0);
    for (let i = 0; i < 50; i++) ring.take(0);
    for (let i = 60; i < 300; i++) ring.add(i, i, 0, 0);
    const taken: number[] = [];
    while (ring.take(0)) taken.push(ring.customer);
    expect(taken).toEqual(Array.from({ length: 250 }, (_, i) => 50 + i));
  });
});
