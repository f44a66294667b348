import { describe, expect, it } from 'vitest';
import { clearFloor } from '../../sim/engine/clear-floor.ts';
import { loyaltyAt } from '../../sim/engine/customers/loyalty-state.ts';
import type { Floor } from '../../sim/engine/floor.ts';
import { closeBooks } from '../../sim/engine/replication.ts';
import { open, runUntil } from '../../sim/engine/run.ts';
import { prepare } from '../../sim/engine/simulate.ts';
import { recordOf } from '../../sim/engine/tables/customer-table.ts';
import { MARGIN } from '../../sim/measures/counts/tally.ts';
import type { Model } from '../../sim/model/model.ts';
import { MONTH, WEEK, YEAR } from '../../sim/model/units.ts';
import { normalCdf } from '../../sim/random/deterministic-maths.ts';
import { shortSector } from '../kits/short-sector.ts';
import { valuesOf } from '../kits/values-of.ts';

const SECTOR = shortSector('finance-insurance', 20);

function withWallet(model: Model, wallet: number): Model {
  return { ...model, loyalty: { ...model.loyalty, wallet } };
}

/** No need moves loyalty: what customers bring is the work of character alone. */
function unmoved(model: Model, wallet: number): Model {
  const [today] = model.strategies;
  const service = { ...today!.service, publicPosts: undefined } as never;
  const loyalty = { ...model.loyalty, gain: 0, loss: 0, driftToBest: 0, wallet };
  return { ...model, loyalty, strategies: [{ ...today!, service }] };
}

/** And nobody leaves or comes; all bring 100 euros a year, for four years, undiscounted. */
function settled(wallet: number): Model {
  const { acquisition: _, ...model } = unmoved(SECTOR, wallet);
  return {
    ...model,
    intents: model.intents.map(({ cancels: _, ...intent }) => intent),
    segments: model.segments.map((segment) => ({ ...segment, churn: 0, margin: 100 })),
    money: { ...model.money, discount: 0, lifetimeYears: 4 },
  };
}

/** Euros a year of all who are there, one by one, from their loyalty now. */
function marginsOneByOne(floor: Floor, { segments, loyalty: { wallet, spread } }: Model): number {
  const { first, size } = floor.tables.segments;
  let sum = 0;
  segments.forEach(({ margin }, row) => {
    for (let customer = first[row]!; customer < first[row]! + size[row]!; customer++)
      if (floor.customers.present[recordOf(customer)] === 1)
        sum += margin * Math.exp(wallet * loyaltyAt(floor, customer, floor.now) - (wallet * spread) ** 2 / 2);
  });
  return sum;
}

describe('customers who bring more the more attached they are', () => {
  it('do nothing else: whatever the strength, all but the money is as it was, to the bit', () => {
    const [none, some] = [0, 0.5].map((wallet) => valuesOf(withWallet(SECTOR, wallet)));
    const money = /^(cash|netValue|clv.*)$/;
    for (const id of none!.ids.filter((one) => !money.test(one))) expect(some!.value(id), id).toEqual(none!.value(id));
    expect(some!.value('cash')).not.toBe(none!.value('cash'));
  });

  it('bring the same where all are alike and nothing moves them, to the bit', () => {
    const alike = (wallet: number) => {
      const model = unmoved(SECTOR, wallet);
      return valuesOf({ ...model, loyalty: { ...model.loyalty, spread: 0 } });
    };
    const [none, some] = [alike(0), alike(0.5)];
    for (const id of none.ids) expect(some.value(id), id).toEqual(none.value(id));
  });

  it('bring what the segment says on average, and promoters and detractors what the normal law says', () => {
    for (const wallet of [0.2, 0.5]) {
      const run = valuesOf(settled(wallet));
      const { spread, promoterCut, detractorCut } = SECTOR.loyalty;
      const tilt = wallet * spread * spread;
      const all = 400 * SECTOR.segments.reduce((sum, { count }) => sum + count, 0);
      expect(run.value('clv') / all).toBeCloseTo(1, 2);
      // Loyalty N(0, s^2) weighted by exp(w L) is N(w s^2, s^2); answers scatter to a variance of 1 in all.
      const promoters = (400 * normalCdf(tilt - promoterCut)) / normalCdf(-promoterCut);
      const detractors = (400 * normalCdf(detractorCut - tilt)) / normalCdf(detractorCut);
      expect(run.value('clv.promoters') / promoters).toBeCloseTo(1, 2);
      expect(run.value('clv.detractors') / detractors).toBeCloseTo(1, 2);
    }
  });

  it('are the further apart the stronger it is', () => {
    const apart = [0, 0.1, 0.2, 0.4].map((wallet) => {
      const run = valuesOf(withWallet(SECTOR, wallet));
      return [
        run.value('clv.promoters') / run.value('clv.passives'),
        run.value('clv.passives') / run.value('clv.detractors'),
      ];
    });
    for (const row of [1, 2, 3])
      for (const pair of [0, 1]) expect(apart[row]![pair]).toBeGreaterThan(apart[row - 1]![pair]!);
  });
});

describe('the books', () => {
  it('hold the margin of each customer for each month that they were there', () => {
    const { horizon, ...rest } = withWallet(SECTOR, 0.4);
    const intents = rest.intents.map(({ cancels: _, ...intent }) => intent);
    const model = { ...rest, intents, horizon: { ...horizon, length: 30 * WEEK, warmUp: 0 } };
    const { floor } = prepare(model, 0);
    clearFloor(floor, model, 'laws', 0);
    open(floor);
    let received = 0;
    for (let from = 0; from < model.horizon.length; from += MONTH) {
      const to = Math.min(from + MONTH, model.horizon.length);
      runUntil(floor, from);
      received += (marginsOneByOne(floor, model) * (to - from)) / YEAR;
    }
    runUntil(floor, model.horizon.length);
    closeBooks(floor);
    expect(floor.tally.total[MARGIN]! / received).toBeCloseTo(1, 9);
  });

  it('let go of what a customer brought who cancels in the middle of a month', () => {
    const model = withWallet(SECTOR, 0.4);
    const { floor } = prepare(model, 0);
    clearFloor(floor, model, 'laws', 0);
    open(floor);
    runUntil(floor, 1.9 * MONTH);
    expect(floor.cancelled.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5);
    const { first, size } = floor.tables.segments;
    let present = 0;
    for (let row = 0; row < model.segments.length; row++)
      for (let customer = first[row]!; customer < first[row]! + size[row]!; customer++)
        if (floor.customers.present[recordOf(customer)] === 1) present += floor.margins[customer]!;
    expect((floor.marginPerSecond * YEAR) / present).toBeCloseTo(1, 9);
  });

  it('weigh contracts by what their customers bring', () => {
    const year = shortSector('b2b', 52);
    const [none, some] = [0, 0.4].map((wallet) => valuesOf(withWallet(year, wallet)));
    expect(some!.value('renewalRate')).toBe(none!.value('renewalRate'));
    expect(some!.value('nrr')).toBeGreaterThan(none!.value('nrr') + 0.001);
  });
});
