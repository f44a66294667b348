import { describe, expect, it } from 'vitest';
import {
  countInTouch,
  forgetTouch,
  getInTouch,
  isKept,
  managerOf,
  noteTouch,
} from '../../../sim/engine/agents/key-accounts.ts';
import { TOUCH_END } from '../../../sim/engine/events/event-kinds.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { recordOf } from '../../../sim/engine/tables/customer-table.ts';
import {
  ACCOUNT_MONTHS,
  ACCOUNTS_KEPT,
  MONTHS_IN_TOUCH,
  TOUCH_SECONDS,
  TOUCHES,
} from '../../../sim/measures/counts/visit-counts.ts';
import type { AccountManagers } from '../../../sim/model/key-accounts.ts';
import { DAY, HOUR, NONE } from '../../../sim/model/units.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { DESK } from '../../kits/lab-model.ts';

const ALWAYS = [{ days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 * HOUR }];
const MANAGERS: AccountManagers = {
  strength: 1,
  team: 'managers',
  above: 1,
  accounts: 4,
  hours: ALWAYS,
  every: 40 * DAY,
  touch: HOUR,
  warning: 60 * DAY,
  kept: 0.4,
};

/** Ten small customers, then seven large accounts: customers 10 to 16, places 0 to 6 of two managers, agents 5 and 6. */
function floorWith(change: Partial<AccountManagers> = {}, now = 100 * DAY): Floor {
  const base = customersModel();
  const [segment] = base.segments as [(typeof base.segments)[0]];
  const model = {
    ...base,
    segments: [
      { ...segment, name: 'small', count: 10, margin: 10 },
      { ...segment, name: 'large', count: 7, margin: 1000 },
    ],
    teams: [
      { ...DESK, agents: 5 },
      { ...DESK, name: 'managers', agents: 0 },
    ],
  };
  const floor = floorOf(served(model, { accountManagers: { ...MANAGERS, ...change } }), now);
  floor.agents.state.fill(1);
  return floor;
}
const LARGE = 1;
/** Managers who are in touch with somebody now, and with which places. */
const underWay = ({ agents, visits }: Floor) =>
  [5, 6].filter((agent) => agents.held[agent] === 1).map((agent) => [agent, visits.at[agent - 5]]);
/** An hour later each manager has finished. */
function finish(floor: Floor): void {
  const busy = underWay(floor).map(([agent]) => agent as number);
  floor.now += HOUR;
  for (const agent of busy) {
    noteTouch(floor, agent);
    floor.agents.held[agent] = 0;
  }
}

describe('account managers', () => {
  it('have every second account each; other customers have none', () => {
    const floor = floorWith();
    expect([10, 11, 12, 16].map((customer) => managerOf(floor, LARGE, customer))).toEqual([5, 6, 5, 5]);
    expect(managerOf(floor, 0, 3)).toBe(NONE);
    expect(managerOf(floorWith({ strength: 0 }), LARGE, 10)).toBe(NONE);
  });

  it('of a part of the accounts, have the first ones', () => {
    // Four of seven, of one manager.
    const floor = floorWith({ strength: 0.5 });
    expect([10, 13, 14].map((customer) => managerOf(floor, LARGE, customer))).toEqual([5, 5, NONE]);
  });

  it('get in touch round and round, with whoever is due and still there', () => {
    const floor = floorWith();
    floor.customers.present[recordOf(11)] = 0;
    getInTouch(floor);
    expect(underWay(floor)).toEqual([
      [5, 0],
      [6, 3],
    ]);
    expect([floor.events.earliest, floor.events.next() & 31]).toEqual([100 * DAY + HOUR, TOUCH_END]);
    finish(floor);
    getInTouch(floor);
    expect(underWay(floor)).toEqual([
      [5, 2],
      [6, 5],
    ]);
    finish(floor);
    getInTouch(floor);
    // Manager 6 has 1, who has left, and 3 and 5, who are not due yet.
    expect(underWay(floor)).toEqual([[5, 4]]);
    finish(floor);
    getInTouch(floor);
    expect(underWay(floor)).toEqual([[5, 6]]);
    finish(floor);
    getInTouch(floor);
    expect(underWay(floor)).toEqual([]);
    floor.now = 140 * DAY + HOUR;
    getInTouch(floor);
    expect(underWay(floor)).toEqual([
      [5, 0],
      [6, 3],
    ]);
  });

  it('not while they have something in hand or are off duty', () => {
    const floor = floorWith();
    floor.agents.state[5] = 0;
    floor.agents.held[6] = 1;
    getInTouch(floor);
    expect(floor.visits.next[0]).toBe(0);
    expect(floor.visits.next[1]).toBe(1);
    expect(floor.events.earliest).toBe(Infinity);
  });

  it('are paid for by the hour, once figures count', () => {
    for (const counting of [true, false]) {
      const floor = floorWith();
      floor.counting = counting;
      getInTouch(floor);
      finish(floor);
      expect([floor.tally.managers[TOUCHES], floor.tally.managers[TOUCH_SECONDS]]).toEqual(
        counting ? [2, 2 * HOUR] : [0, 0],
      );
      expect([...floor.visits.touchedAt.subarray(0, 3)]).toEqual([floor.now, floor.now, -Infinity]);
    }
  });

  it('keep who means to leave and is in touch, of the last part of those who would go', () => {
    const floor = floorWith();
    floor.visits.touchedAt[2] = floor.now - 60 * DAY;
    expect([0.59, 0.6, 0.99].map((u) => isKept(floor, LARGE, 12, u))).toEqual([false, true, true]);
    expect(floor.tally.managers[ACCOUNTS_KEPT]).toBe(2);
    expect(isKept(floor, LARGE, 13, 0.99)).toBe(false);
    expect(isKept(floor, 0, 2, 0.99)).toBe(false);
    floor.now += 1;
    expect(isKept(floor, LARGE, 12, 0.99)).toBe(false);
    floor.visits.touchedAt[2] = floor.now;
    floor.counting = false;
    expect(isKept(floor, LARGE, 12, 0.99)).toBe(true);
    expect(floor.tally.managers[ACCOUNTS_KEPT]).toBe(2);
    forgetTouch(floor, LARGE, 12);
    expect(isKept(floor, LARGE, 12, 0.99)).toBe(false);
    expect(floor.visits.touchedAt[2]).toBe(-Infinity);
  });

  it('are in touch with some of the accounts that are there, at the end of a month', () => {
    const floor = floorWith();
    floor.visits.touchedAt.set([floor.now, floor.now - 60 * DAY, floor.now - 61 * DAY, floor.now]);
    floor.customers.present[recordOf(13)] = 0;
    countInTouch(floor);
    expect([floor.tally.managers[ACCOUNT_MONTHS], floor.tally.managers[MONTHS_IN_TOUCH]]).toEqual([6, 2]);
    floor.counting = false;
    countInTouch(floor);
    expect(floor.tally.managers[ACCOUNT_MONTHS]).toBe(6);
  });
});
