import { describe, expect, it } from 'vitest';
import { renewContracts, startContracts } from '../../../sim/engine/customers/contract-gates.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { onMonthEnd } from '../../../sim/engine/on-month-end.ts';
import { ATTEMPT, CHURN } from '../../../sim/engine/purposes.ts';
import { recordOf } from '../../../sim/engine/tables/customer-table.ts';
import {
  CONTRACTS_DUE,
  CONTRACTS_RENEWED,
  MARGIN_DUE,
  MARGIN_RENEWED,
} from '../../../sim/measures/counts/base-counts.ts';
import { SEGMENT_COUNTS, SEGMENT_LOST, SEGMENT_MONTHS } from '../../../sim/measures/counts/people-counts.ts';
import { CUSTOMER_MONTHS, LOST_CUSTOMERS } from '../../../sim/measures/counts/tally.ts';
import type { Segment } from '../../../sim/model/customer.ts';
import { MONTH } from '../../../sim/model/units.ts';
import { uniform } from '../../../sim/random/keyed.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf } from '../../kits/floor-of.ts';

const GAMMA = 0.5;
const OPEN_PROBLEM = 0.3;
const COUNT = 3000;
/** A hazard of a tenth a month. */
const CHURN_SHARE = 1 - Math.exp(-1.2);

/** A segment of ten who always stay, and one of 3,000. */
function floorWith(change: Partial<Segment> = {}, now = MONTH): Floor {
  const base = customersModel();
  const [all] = base.segments as [Segment];
  const segments = [
    { ...all, name: 'loyal', count: 10, churn: 0 },
    { ...all, name: 'others', count: COUNT, churn: CHURN_SHARE, margin: 70, ...change },
  ];
  return floorOf({ ...base, segments }, now);
}
const FIRST = 10;
const places = [...new Array(COUNT).keys()];
const gone = ({ customers }: Floor) => places.filter((place) => customers.present[recordOf(FIRST + place)] === 0);
const numberOf = ({ customerK0, customerK1 }: Floor, place: number, month: number) =>
  uniform(customerK0[1] as number, customerK1[1] as number, place, CHURN + ATTEMPT * month);

describe('at the end of a month', () => {
  it('each customer`s number decides, against loyalty and an open problem', () => {
    const floor = floorWith();
    const loyalty = (place: number) => ((place % 41) - 20) / 4;
    const open = (place: number) => place % 3 === 0;
    for (const place of places) {
      const at = recordOf(FIRST + place);
      if (place % 2 === 0) floor.customers.imprinted[at] = loyalty(place);
      else floor.customers.fading[at] = loyalty(place);
      floor.customers.fadesSince[at] = MONTH;
      if (open(place)) floor.customers.openNeeds[at] = 2;
    }
    floor.customers.present[recordOf(FIRST + 7)] = 0;
    onMonthEnd(floor, 0);
    const expected = places.filter((place) => {
      const hazard = 0.1 * Math.exp((open(place) ? OPEN_PROBLEM : 0) - GAMMA * loyalty(place));
      return place === 7 || numberOf(floor, place, 0) < 1 - Math.exp(-hazard);
    });
    expect(gone(floor)).toEqual(expected);
    const lost = expected.length - 1;
    expect(lost).toBeGreaterThan(300);
    const { total, segment } = floor.tally;
    expect([total[LOST_CUSTOMERS], total[CUSTOMER_MONTHS]]).toEqual([lost, COUNT - 1 + 10]);
    expect([0, 1].map((row) => segment[row * SEGMENT_COUNTS + SEGMENT_LOST])).toEqual([0, lost]);
    expect([0, 1].map((row) => segment[row * SEGMENT_COUNTS + SEGMENT_MONTHS])).toEqual([10, COUNT - 1]);
    expect(floor.events.earliest).toBeCloseTo(2 * MONTH, 6);
  });

  it('and another month has other numbers, and counts for nothing before figures count', () => {
    const floor = floorWith({}, 3 * MONTH);
    floor.counting = false;
    onMonthEnd(floor, 2);
    expect(gone(floor)).toEqual(places.filter((place) => numberOf(floor, place, 2) < 1 - Math.exp(-0.1)));
    expect(floor.tally.total[LOST_CUSTOMERS]).toBe(0);
    expect(floor.events.earliest).toBeCloseTo(4 * MONTH, 6);
  });
});

describe('contracts of a year, with three months of notice', () => {
  const CONTRACT = { contractMonths: 12, noticeMonths: 3 };

  it('of customers at the start began in one of the twelve months before', () => {
    const floor = floorWith(CONTRACT);
    startContracts(floor);
    const since = places.map((place) => floor.customers.contractSince[FIRST + place] as number);
    expect(new Set(since)).toEqual(new Set([0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11]));
    expect([...floor.customers.contractSince.subarray(0, 10)]).toEqual(new Array(10).fill(0));
  });

  /** Customer `place` has a contract that began so many months before the end of the month. */
  const withAge = (age: (place: number) => number, month: number) => {
    const floor = floorWith(CONTRACT);
    for (const place of places) floor.customers.contractSince[FIRST + place] = month + 1 - age(place);
    return floor;
  };
  const noticeGiven = ({ customers }: Floor) => places.filter((place) => customers.noticeGiven[FIRST + place] === 1);

  it('are decided about nine months on, with the risk of twelve, and leave at twelve', () => {
    const floor = withAge((place) => 8 + (place % 5), 4);
    floor.customers.noticeGiven[FIRST + 4] = 1;
    floor.customers.noticeGiven[FIRST + 3] = 1;
    expect(renewContracts(floor, 1, 4)).toBe(1);
    expect(gone(floor)).toEqual([4]);
    const decide = places.filter((place) => place % 5 === 1 && numberOf(floor, place, 4) < 1 - Math.exp(-1.2));
    expect(noticeGiven(floor)).toEqual([3, 4, ...decide].sort((a, b) => a - b));
    const { base } = floor.tally;
    expect([base[CONTRACTS_DUE], base[CONTRACTS_RENEWED]]).toEqual([COUNT / 5, COUNT / 5 - 1]);
    expect([base[MARGIN_DUE], base[MARGIN_RENEWED]]).toEqual([14 * COUNT, 14 * COUNT - 70]);
  });

  it('at the end of the first month those decide too whose time of notice was before the run', () => {
    const floor = withAge((place) => 8 + (place % 5), 0);
    const lost = renewContracts(floor, 1, 0);
    const decide = places.filter((place) => place % 5 >= 1 && numberOf(floor, place, 0) < 1 - Math.exp(-1.2));
    expect(noticeGiven(floor)).toEqual(decide);
    expect(gone(floor)).toEqual(decide.filter((place) => place % 5 === 4));
    expect(lost).toBe(gone(floor).length);
  });

  it('that have just begun are not up for renewal, and those renewed are in the next year', () => {
    const floor = withAge((place) => [0, 24, 21][place % 3] as number, 6);
    floor.customers.noticeGiven.fill(1);
    renewContracts(floor, 1, 6);
    expect(gone(floor)).toEqual(places.filter((place) => place % 3 === 1));
  });

  it('are counted by the month while they run, and nobody else is asked', () => {
    const floor = withAge(() => 5, 0);
    floor.customers.present[recordOf(FIRST)] = 0;
    onMonthEnd(floor, 0);
    expect([floor.tally.total[LOST_CUSTOMERS], floor.tally.total[CUSTOMER_MONTHS]]).toEqual([0, COUNT - 1 + 10]);
  });
});
