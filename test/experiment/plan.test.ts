import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from '../../sim/experiment/plan.ts';

describe('a plan', () => {
  it('covers every replication of every strategy once', () => {
    const span = fc.record({ from: fc.integer({ min: 0, max: 50 }), more: fc.integer({ min: 1, max: 700 }) });
    fc.assert(
      fc.property(span, ({ from, more }) => {
        const tasks = plan({ strategies: [0, 3], from, to: from + more });
        const covered = tasks.flatMap(({ strategy, first, count }) =>
          Array.from({ length: count }, (_, i) => `${strategy}/${first + i}`),
        );
        expect(new Set(covered).size).toBe(covered.length);
        expect(covered.length).toBe(2 * more);
      }),
      { seed: 1 },
    );
  });

  it('lets strategies take turns, so that what is done is paired', () => {
    expect(plan({ strategies: [0, 2], from: 0, to: 2 })).toEqual([
      { strategy: 0, first: 0, count: 1 },
      { strategy: 2, first: 0, count: 1 },
      { strategy: 0, first: 1, count: 1 },
      { strategy: 2, first: 1, count: 1 },
    ]);
  });

  it('makes larger tasks of many replications, but never long ones', () => {
    expect(plan({ strategies: [0], from: 0, to: 400 })[0]!.count).toBe(3);
    expect(plan({ strategies: [0], from: 0, to: 5000 })[0]!.count).toBe(16);
  });
});
