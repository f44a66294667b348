import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listScenarios, loadScenario } from '../../scenarios/library.ts';
import { READY_STRATEGIES } from '../../scenarios/strategies/ready-strategies.ts';
import { featuresInUse } from '../../sim/engine/features-in-use.ts';
import { EDITIONS, prepare, simulate } from '../../sim/engine/simulate.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, MONTH } from '../../sim/model/units.ts';
import { laboratory } from '../kits/laboratory.ts';
import { plainCentre, plainCentreOfCustomers } from '../kits/plain-centre.ts';

/*
 * The engine is built in several editions of the same sources (sim/engine/features.ts). Whatever the edition, a model
 * gives the same bits; and no model is run by an edition without a feature that it needs.
 */

const WHOLE = EDITIONS.slice(-1);

/** Runs a model in every edition that has what it needs. @returns how many of them are lean */
function runInAll(model: Model, strategy: number): number {
  const whole = prepare(model, strategy, WHOLE);
  const needed = featuresInUse(whole.floor.tables);
  const able = EDITIONS.filter(({ has }) => needed.every((feature) => has.includes(feature)));
  const expected = simulate(whole, 'editions', 0);
  for (const edition of able) {
    const prepared = prepare(model, strategy, [edition]);
    expect(simulate(prepared, 'editions', 0)).toEqual(expected);
    // A floor is used again: nothing of a run may be left.
    expect(simulate(prepared, 'editions', 0)).toEqual(expected);
    expect(prepared.floor.handled).toBe(whole.floor.handled);
  }
  return able.length - 1;
}

const ready = listScenarios().flatMap(({ name }) => {
  const model = laboratory(name);
  return model.strategies.map((_, strategy) => ({ name, strategy, model }));
});

describe('editions of the engine', () => {
  it('are leaner and leaner, and the last one has everything', () => {
    const sizes = EDITIONS.map(({ has }) => has.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(EDITIONS.length).toBeGreaterThan(1);
    for (const { has } of EDITIONS) expect(WHOLE[0]?.has).toEqual(expect.arrayContaining([...has]));
  });

  it('a model gets the leanest that has all it needs, and is refused by one that has not', () => {
    for (const { model, strategy } of ready) {
      const prepared = prepare(model, strategy);
      const needed = featuresInUse(prepared.floor.tables);
      const missing = EDITIONS.filter(({ has }) => !needed.every((feature) => has.includes(feature)));
      expect(prepared.edition.has).toEqual(expect.arrayContaining([...needed]));
      expect(prepared.edition).toBe(EDITIONS.find((edition) => !missing.includes(edition)));
      if (missing.length > 0) expect(() => prepare(model, strategy, missing)).toThrow(/no edition of the engine/);
    }
  });

  it('every feature is needed by some ready scenario or strategy, and none by all', () => {
    const used = ready.map(({ model, strategy }) => featuresInUse(prepare(model, strategy, WHOLE).floor.tables));
    for (const name of Object.keys(READY_STRATEGIES)) {
      const { model } = loadScenario('b2b', { strategies: [name] });
      if (model !== undefined) used.push(featuresInUse(prepare(model, 1, WHOLE).floor.tables));
    }
    for (const feature of WHOLE[0]?.has ?? []) {
      const users = used.filter((needed) => needed.includes(feature)).length;
      expect(users, feature).toBeGreaterThan(0);
      expect(users, feature).toBeLessThan(used.length);
    }
  });

  it('give the same bits for the laboratory models', () => {
    let lean = 0;
    for (const name of ['erlang-a', 'erlang-b', 'm-g-1', 'patience-fixed', 'day', 'busyness', 'n-model', 'retrial'])
      lean += runInAll(laboratory(name, 0.5), 0);
    expect(lean).toBeGreaterThan(8);
  });

  it('give the same bits for plain centres put together at random', () => {
    let lean = 0;
    fc.assert(
      fc.property(plainCentre, (model) => {
        lean += runInAll(model, 0);
      }),
      { numRuns: 15, seed: 20261125 },
    );
    expect(lean).toBeGreaterThanOrEqual(15);
  });

  it('give the same bits for such centres with customers, over months', () => {
    let lean = 0;
    fc.assert(
      fc.property(plainCentreOfCustomers, (model) => {
        lean += runInAll({ ...model, horizon: { ...model.horizon, length: 1.2 * MONTH, warmUp: 3 * DAY } }, 0);
      }),
      { numRuns: 2, seed: 20261125 },
    );
    expect(lean).toBeGreaterThanOrEqual(2);
  });
});
