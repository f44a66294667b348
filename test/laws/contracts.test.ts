import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { CONTRACTS_DUE, CONTRACTS_RENEWED, MARGIN_DUE, MARGIN_RENEWED } from '../../sim/measures/counts/base-counts.ts';
import { CUSTOMER_MONTHS, LOST_CUSTOMERS, MARGIN } from '../../sim/measures/counts/tally.ts';
import type { Segment } from '../../sim/model/customer.ts';
import { MONTH, YEAR } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';

/*
 * Month after month without a single contact: who leaves is decided by the hazard alone, so that everything is known
 * exactly but for the draws. Numbers of customers are binomial; they may be 4 standard deviations off.
 */

const COUNT = 20_000;
const MARGIN_EACH = 50;

function afterMonths(months: number, change: Partial<Segment>) {
  const base = customersModel();
  const [all] = base.segments as [Segment];
  const model = {
    ...base,
    // The last month's end is counted too.
    horizon: { ...base.horizon, length: months * MONTH + 1, warmUp: 0 },
    segments: [{ ...all, count: COUNT, needsPerYear: 1e-9, margin: MARGIN_EACH, ...change }],
  };
  const prepared = prepare(model, 0);
  simulate(prepared, 'contracts', 0);
  const { tally, customers, now } = prepared.floor;
  return {
    due: tally.base[CONTRACTS_DUE] as number,
    renewed: tally.base[CONTRACTS_RENEWED] as number,
    marginDue: tally.base[MARGIN_DUE] as number,
    marginRenewed: tally.base[MARGIN_RENEWED] as number,
    lost: tally.total[LOST_CUSTOMERS] as number,
    months: tally.total[CUSTOMER_MONTHS] as number,
    margin: tally.total[MARGIN] as number,
    present: customers.countPresent(0, COUNT),
    now,
  };
}

function expectBinomial(found: number, of: number, p: number): void {
  expect(Math.abs(found - of * p), `${found} of ${of}, ${p} of which are expected`).toBeLessThan(
    4 * Math.sqrt(of * p * (1 - p)),
  );
}

describe('customers under a contract of a year', () => {
  const CONTRACT = { churn: 0.3, contractMonths: 12, noticeMonths: 3 };

  it('are due once a year each, a twelfth of them each month', () => {
    expect(afterMonths(12, CONTRACT).due).toBe(COUNT);
    for (const months of [1, 2, 5]) expectBinomial(afterMonths(months, CONTRACT).due, COUNT, months / 12);
  });

  it('leave at renewal only, and of those due as many as the churn of a year says', () => {
    const { due, renewed, lost, present } = afterMonths(12, CONTRACT);
    expectBinomial(due - renewed, due, 0.3);
    expect(lost).toBe(due - renewed);
    expect(present).toBe(COUNT - lost);
  });

  it('decide with the same chance whatever the notice is', () => {
    for (const noticeMonths of [0, 1, 11]) {
      const { due, renewed } = afterMonths(12, { ...CONTRACT, noticeMonths });
      expect(due).toBe(COUNT);
      expectBinomial(due - renewed, due, 0.3);
    }
  });

  it('bear the risk of the whole contract: of two years, 1 - 0.7^2 leave; of half a year, 1 - 0.7^(1/2)', () => {
    const twoYears = afterMonths(24, { ...CONTRACT, contractMonths: 24 });
    expect(twoYears.due).toBe(COUNT);
    expectBinomial(twoYears.lost, COUNT, 1 - 0.7 ** 2);
    const half = afterMonths(6, { ...CONTRACT, contractMonths: 6 });
    expect(half.due).toBe(COUNT);
    expectBinomial(half.lost, COUNT, 1 - 0.7 ** 0.5);
  });

  it('come up again a year later, if they are still there', () => {
    const [one, two] = [afterMonths(12, CONTRACT), afterMonths(24, CONTRACT)];
    expect(two.due).toBe(COUNT + one.present);
    expectBinomial(two.present, COUNT, 0.7 ** 2);
  });

  it('weigh by their margin', () => {
    const { due, renewed, marginDue, marginRenewed } = afterMonths(7, CONTRACT);
    expect(marginDue).toBe(MARGIN_EACH * due);
    expect(marginRenewed).toBe(MARGIN_EACH * renewed);
  });
});

describe('customers without a contract', () => {
  it('leave in any month, and in a year as many as the churn says', () => {
    const month = afterMonths(1, { churn: 0.3 });
    expectBinomial(month.lost, COUNT, 1 - 0.7 ** (1 / 12));
    const year = afterMonths(12, { churn: 0.3 });
    expectBinomial(year.lost, COUNT, 0.3);
    expect(year.present).toBe(COUNT - year.lost);
    expect([year.due, year.renewed]).toEqual([0, 0]);
  });

  it('are counted month by month while they are there, and so is their margin', () => {
    let [present, months, margin] = [COUNT, 0, 0];
    for (let month = 1; month <= 4; month++) {
      months += present;
      margin += (present * MARGIN_EACH * MONTH) / YEAR;
      const found = afterMonths(month, { churn: 0.4 });
      expect(found.months).toBe(months);
      // One second of the next month is in it.
      expect(found.margin).toBeCloseTo(margin + (found.present * MARGIN_EACH) / YEAR, 4);
      expect(found.present).toBeLessThan(present);
      present = found.present;
    }
  });

  it('stay where nobody leaves', () => {
    expect(afterMonths(3, { churn: 0 })).toMatchObject({ lost: 0, present: COUNT, months: 3 * COUNT });
  });
});
