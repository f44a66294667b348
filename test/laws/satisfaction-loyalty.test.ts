import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { recordOf } from '../../sim/engine/tables/customer-table.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, YEAR } from '../../sim/model/units.ts';
import { normalCdf } from '../../sim/random/deterministic-maths.ts';
import { shortSector } from '../kits/short-sector.ts';
import { valuesOf } from '../kits/values-of.ts';

/** A sector whose customers stay and say nothing in public, so that changes of feeling change nothing else. */
function settled(weeks: number): Model {
  // Nor is anybody answered in public: who posts, and so writes again, is a matter of feeling.
  const quiet = ({ publicPosts: _, ...service }: Service): Service => service;
  const { acquisition: _, ...model } = shortSector('finance-insurance', weeks, [quiet]);
  return { ...model, strategies: model.strategies.slice(1), loyalty: { ...model.loyalty, gamma: 0, openProblem: 0 } };
}
const withTerms = (model: Model, terms: Partial<Model['satisfaction']>): Model => ({
  ...model,
  satisfaction: { ...model.satisfaction, ...terms },
});
const withLoyalty = (model: Model, terms: Partial<Model['loyalty']>): Model => ({
  ...model,
  loyalty: { ...model.loyalty, ...terms },
});

describe('satisfaction', () => {
  const model = settled(6);
  const base = valuesOf(model);

  it.each([
    ['repeat', -0.9],
    ['channelSwitch', -0.6],
    ['transfer', -0.9],
    ['retell', -0.9],
    ['wait', -0.5],
  ] as const)('falls, and so does ease, when %s weighs more', (term, weight) => {
    const heavier = valuesOf(withTerms(model, { [term]: weight }));
    expect(heavier.value('csat')).toBeLessThan(base.value('csat'));
    expect(heavier.value('ces')).toBeLessThan(base.value('ces'));
    expect(heavier.value('easy')).toBeLessThan(base.value('easy'));
  });

  it('has an ease that does not know who was nice, what was promised, and what came of it', () => {
    const others = valuesOf(withTerms(model, { empathy: 0.6, brokenPromise: -2, resolved: 1, noise: 1 }));
    for (const id of ['ces', 'easy', 'fcr.true']) expect(others.value(id), id).toBe(base.value(id));
    expect(others.value('csat')).not.toBe(base.value('csat'));
  });
});

describe('the net promoter score after service', () => {
  const unmoved = { gain: 0, loss: 0, spread: 0 };
  it('is that of the relationship where nothing moves loyalty: its cuts alone', () => {
    const { value } = valuesOf(withLoyalty(settled(4), unmoved));
    const { promoterCut, detractorCut } = settled(4).loyalty;
    const exact = 100 * (1 - normalCdf(promoterCut) - normalCdf(detractorCut));
    expect(value('nps')).toBeCloseTo(exact, 9);
    expect(value('nps.afterService')).toBeCloseTo(exact, 2);
  });
  it('moves more than that of the relationship: it asks those who were just served, while it is fresh', () => {
    const [base, worse] = [withLoyalty(settled(8), {}), withTerms(settled(8), { resolved: 1 })].map((model) =>
      valuesOf(model),
    );
    const fall = (id: string) => base!.value(id) - worse!.value(id);
    expect(fall('nps')).toBeGreaterThan(0.5);
    expect(fall('nps.afterService')).toBeGreaterThan(3 * fall('nps'));
  });
});

describe('expectation', () => {
  const model = settled(40);

  it('that rises everywhere else makes the same service look worse', () => {
    const still = valuesOf(withLoyalty(model, { driftToBest: 0 }));
    const drifting = valuesOf(withLoyalty(model, { driftToBest: 0.1, bestElsewhere: 2 }));
    expect(drifting.value('expectation')).toBeGreaterThan(still.value('expectation') + 0.1);
    expect(drifting.value('csat')).toBeLessThan(still.value('csat'));
    expect(drifting.value('nps')).toBeLessThan(still.value('nps'));
    expect(drifting.value('ces')).toBe(still.value('ces'));
  });

  it('finds a balance with loyalty when it follows disappointments as strongly as they hurt, and none otherwise', () => {
    const small = (years: number, disappointment: number) => {
      const sector = withLoyalty(settled(4), { driftToBest: 0, disappointment });
      const segments = sector.segments.map((segment) => ({ ...segment, count: Math.round(segment.count / 5) }));
      const horizon = { ...sector.horizon, length: years * YEAR, warmUp: 90 * DAY };
      return valuesOf({ ...sector, segments, horizon }).value('nps');
    };
    const fall = (disappointment: number) => small(1, disappointment) - small(3, disappointment);
    expect(Math.abs(fall(3))).toBeLessThan(2.5);
    expect(fall(1)).toBeGreaterThan(5);
  });
});

describe('contracts', () => {
  const { acquisition: _, ...sector } = shortSector('consumer-goods', 14);
  const horizon = { ...sector.horizon, warmUp: 0 };
  const contracted = (contractMonths: number, noticeMonths: number): Model => ({
    ...sector,
    horizon,
    segments: sector.segments.map((segment) => ({ ...segment, contractMonths, noticeMonths })),
  });

  it.each([0, 2])('end before a customer leaves (%d months of notice)', (notice) => {
    const prepared = prepare(contracted(12, notice), 0);
    simulate(prepared, 'laws', 0);
    const { rows, present, contractSince } = prepared.floor.customers;
    let gone = 0;
    for (let customer = 0; customer < rows; customer++) {
      if (present[recordOf(customer)] === 1) continue;
      gone++;
      // Three months have ended: the contract was up at the end of one of them.
      const left = (12 - (-(contractSince[customer] as number) % 12)) % 12;
      expect([0, 1, 2, 3]).toContain(left);
    }
    expect(gone).toBeGreaterThan(1000);
  });

  it('are left by as many as leave in any month, when loyalty does not matter', () => {
    const model = withLoyalty(contracted(12, 0), { gamma: 0, openProblem: 0 });
    const kept = model.segments.reduce((sum, { count, churn }) => sum + count * (1 - churn), 0) / 150_000;
    expect(valuesOf(model).value('renewalRate')).toBeCloseTo(kept, 2);
  });
});
