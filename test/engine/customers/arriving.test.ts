import { describe, expect, it } from 'vitest';
import { acquireCustomers, tellOthers } from '../../../sim/engine/customers/acquire-customers.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { ACQUIRED, ATTEMPT } from '../../../sim/engine/purposes.ts';
import { ARRIVAL, recordOf } from '../../../sim/engine/tables/customer-table.ts';
import { ACQUISITION_SPEND, NEW_CUSTOMERS, TOLD_BAD, TOLD_GOOD } from '../../../sim/measures/counts/base-counts.ts';
import type { Acquisition } from '../../../sim/model/acquisition.ts';
import { MONTH } from '../../../sim/model/units.ts';
import { uniform } from '../../../sim/random/keyed.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf } from '../../kits/floor-of.ts';

/** A thousand customers of whom a tenth leaves in a month, and room for 500 more; 40 euros each. */
const RECRUITING: Acquisition = {
  inflow: 0.5,
  replace: 0.2,
  room: 0.5,
  wordOfMouth: { tellResolved: 0.4, personsResolved: 2, tellUnresolved: 0.6, personsUnresolved: 5, effect: 0.25 },
};
const ROWS = 1500;
const rows = [...new Array(ROWS).keys()];
const INFLOW = 0.5 * 1000 * (1 - Math.exp(-0.1));

function floorWith(change: Partial<Acquisition> = {}): Floor {
  const base = customersModel();
  const [all] = base.segments as [(typeof base.segments)[0]];
  const segments = [{ ...all, count: 1000, churn: 1 - Math.exp(-1.2), acquisitionCost: 40 }];
  return floorOf({ ...base, segments, acquisition: { ...RECRUITING, ...change } }, 3 * MONTH);
}
/** The free rows whose number of the month is below a share. */
const below = ({ customerK0, customerK1 }: Floor, free: readonly number[], share: number) =>
  free.filter((row) => uniform(customerK0[0] as number, customerK1[0] as number, row, ACQUIRED + ATTEMPT * 2) < share);
const there = ({ customers }: Floor) => rows.filter((row) => customers.present[recordOf(row)] === 1);
const counted = ({ tally }: Floor) =>
  [NEW_CUSTOMERS, ACQUISITION_SPEND, TOLD_GOOD, TOLD_BAD].map((column) => tally.base[column] as number);

describe('new customers of a month', () => {
  it('take free rows, as many as recruiting and what people say bring in on average', () => {
    const floor = floorWith();
    // Row 1 has left, row 2 too, but a need of theirs is still open.
    floor.customers.present[recordOf(1)] = 0;
    floor.customers.present[recordOf(2)] = 0;
    floor.customers.openNeeds[recordOf(2)] = 1;
    floor.toldGood[0] = 90;
    floor.toldBad[0] = 30;
    const free = [1, ...rows.slice(1000)];
    const recruited = INFLOW + 0.2 * 20;
    const expected = below(floor, free, (recruited + 0.25 * 60) / 501);
    acquireCustomers(floor, 0, 2, 20);
    expect(there(floor)).toEqual([...new Set([0, ...rows.slice(3, 1000), ...expected])].sort((a, b) => a - b));
    expect(counted(floor)).toEqual([expected.length, expect.closeTo(40 * recruited, 8), 90, 30]);
    expect([floor.toldGood[0], floor.toldBad[0]]).toEqual([0, 0]);
  });

  it('come as those who remember nothing, and begin a contract', () => {
    const floor = floorWith({ inflow: 1e6 });
    const at = recordOf(1);
    floor.customers.present[at] = 0;
    floor.customers.imprinted[at] = 3;
    floor.customers.fading[at] = 2;
    floor.customers.expectation[at] = 1;
    floor.customers.noticeGiven[1] = 1;
    acquireCustomers(floor, 0, 2, 0);
    const { present, imprinted, fading, expectation, history, contractSince, noticeGiven } = floor.customers;
    expect([present[at], imprinted[at], fading[at], expectation[at], noticeGiven[1]]).toEqual([1, 0, 0, 0, 0]);
    expect([history[at], contractSince[1]]).toEqual([3 << ARRIVAL, 3]);
    expect(there(floor)).toEqual(rows);
  });

  it('are none when people say worse than recruiting brings in, which is paid all the same once figures count', () => {
    const floor = floorWith();
    floor.toldBad[0] = 1e4;
    acquireCustomers(floor, 0, 2, 0);
    expect(there(floor)).toEqual(rows.slice(0, 1000));
    expect(counted(floor)).toEqual([0, expect.closeTo(40 * INFLOW, 8), 0, 1e4]);
    floor.counting = false;
    acquireCustomers(floor, 0, 2, 0);
    expect(counted(floor)).toEqual([0, expect.closeTo(40 * INFLOW, 8), 0, 1e4]);
    expect(there(floor).length).toBeGreaterThan(1000);
  });
});

describe('what customers tell others', () => {
  it('is good of the satisfied who were helped, and bad of the dissatisfied who were not', () => {
    const floor = floorWith();
    floor.needs.open(5, 0, 0, 0, 0);
    tellOthers(floor, 0, true, 0.75);
    expect([floor.toldGood[0], floor.toldBad[0]]).toEqual([expect.closeTo(0.4 * 2 * 0.75, 12), 0]);
    tellOthers(floor, 0, false, 0.75);
    tellOthers(floor, 0, false, 0.25);
    expect([floor.toldGood[0], floor.toldBad[0]]).toEqual([
      expect.closeTo(0.6, 12),
      expect.closeTo(0.6 * 5 * (0.25 + 0.75), 12),
    ]);
  });
});
