import { describe, expect, it } from 'vitest';
import { clearFloor } from '../../sim/engine/clear-floor.ts';
import type { Floor } from '../../sim/engine/floor.ts';
import { prepare } from '../../sim/engine/simulate.ts';
import { beginFixes, onFixDue } from '../../sim/engine/world/causes.ts';
import { FIX_COSTS, FIXES } from '../../sim/measures/counts/prevention-counts.ts';
import type { RootCause } from '../../sim/model/prevention-sections.ts';
import { DAY } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { CALL, SERVICE } from '../kits/lab-model.ts';

const CAUSES: RootCause = { strength: 1, fixes: 1, accuracy: 0.8, effect: 0.2, lag: 10 * DAY, fixCost: 15_000 };

/** A floor with three intents, under which contacts of a month were classified, some of them rightly. */
function floorWith(change: Partial<RootCause>, classified: readonly number[], right: readonly number[]): Floor {
  const base = customersModel();
  const arrivals = { kind: 'needs', share: 1 / 3, profile: 'even' } as const;
  const service = { ...SERVICE, rootCause: { ...CAUSES, ...change } };
  const model = {
    ...base,
    horizon: { ...base.horizon, warmUp: 0 },
    intents: ['bill', 'fault', 'move'].map((name) => ({ ...CALL, name, arrivals })),
    strategies: [{ name: 'today', summary: '', costs: [], service }],
  };
  const { floor } = prepare(model, 0);
  clearFloor(floor, model, 'causes', 0);
  month(floor, classified, right);
  return floor;
}

function month({ causes }: Floor, classified: readonly number[], right: readonly number[]): void {
  causes.classified.set(classified);
  causes.right.set(right);
}

describe('root causes, at the end of a month', () => {
  it('are worked on where most contacts seem to be, and help as far as these belong there', () => {
    const floor = floorWith({}, [40, 60, 50], [40, 45, 50]);
    beginFixes(floor);
    expect(floor.causes.fixOf).toEqual([1]);
    // Three quarters of what was found under it belong there.
    expect(floor.causes.effectOf[0]).toBeCloseTo(0.15, 14);
    expect([...floor.causes.classified, ...floor.causes.right]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('go by the first of those that are equally frequent', () => {
    const floor = floorWith({}, [50, 50, 10], [50, 50, 10]);
    beginFixes(floor);
    expect(floor.causes.fixOf).toEqual([0]);
  });

  it('are two different ones where two can be worked on, and none where nothing was classified', () => {
    const floor = floorWith({ fixes: 2 }, [40, 60, 50], [40, 60, 25]);
    beginFixes(floor);
    expect(floor.causes.fixOf).toEqual([1, 2]);
    expect(floor.causes.effectOf).toEqual([0.2, 0.1]);
    beginFixes(floor);
    expect(floor.causes.fixOf).toHaveLength(2);
  });

  it('are begun every second month where half of one a month can be', () => {
    const floor = floorWith({ fixes: 0.5 }, [40, 60, 50], [40, 60, 50]);
    const begun = [1, 2, 3, 4].map(() => {
      month(floor, [40, 60, 50], [40, 60, 50]);
      beginFixes(floor);
      return floor.causes.fixOf.length;
    });
    expect(begun).toEqual([0, 1, 1, 2]);
  });

  it('are counted and paid for while figures are counted', () => {
    for (const counting of [true, false]) {
      const floor = floorWith({ fixes: 2 }, [40, 60, 50], [40, 60, 50]);
      floor.counting = counting;
      const { prevention } = floor.tally;
      const before = [prevention[FIXES] as number, prevention[FIX_COSTS] as number];
      beginFixes(floor);
      const grown = [(prevention[FIXES] as number) - before[0]!, (prevention[FIX_COSTS] as number) - before[1]!];
      expect(grown).toEqual(counting ? [2, 30_000] : [0, 0]);
    }
  });

  it('take away part of what is left, fix by fix, of their own intent only', () => {
    const floor = floorWith({}, [40, 60, 50], [40, 60, 50]);
    beginFixes(floor);
    month(floor, [40, 60, 50], [40, 30, 50]);
    beginFixes(floor);
    onFixDue(floor, 0);
    expect([...floor.causes.removed]).toEqual([0, expect.closeTo(0.2, 14), 0]);
    onFixDue(floor, 1);
    // A fifth of all, then a tenth of the other four fifths.
    expect([...floor.causes.removed]).toEqual([0, expect.closeTo(0.28, 14), 0]);
  });
});
