import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { compile } from '../../sim/compile/compile.ts';
import { secondOfWeek } from '../../sim/engine/world/calendar.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HOUR, WEEK, YEAR } from '../../sim/model/units.ts';
import { contact, readOf } from '../kits/by-hand.ts';
import { customersModel } from '../kits/customers-model.ts';
import { CALL, DESK, labModel, PHONE } from '../kits/lab-model.ts';
import { shortSector } from '../kits/short-sector.ts';
import { valuesOf } from '../kits/values-of.ts';

/*
 * A holiday goes like another day of the week: hours, rosters and demand. Runs here begin on Monday, 1 January.
 */

const OFFICE = [{ days: [0, 1, 2, 3, 4], from: 8 * HOUR, to: 18 * HOUR }];
const SUNDAY = 6;

/** Two weeks of an office, with one call at each of these hours. */
function office(daysOfYear: readonly number[], hours: readonly number[], like = SUNDAY): Model {
  return labModel({
    horizon: { ...labModel().horizon, length: 2 * WEEK, warmUp: 0, holidays: { daysOfYear, like } },
    channels: [{ ...PHONE, hours: OFFICE }],
    teams: [{ ...DESK, shifts: [{ ...OFFICE[0]!, agents: 2 }] }],
    intents: [{ ...CALL, arrivals: { kind: 'trace', contacts: hours.map((hour) => contact(hour * HOUR, 60, 0, -1)) } }],
  });
}

/** Days of the week, from Monday, on which there are contacts. */
function daysWithContacts(model: Model): number[] {
  const offered = readOf(model).bins('offeredByWeek.phone');
  return [0, 1, 2, 3, 4, 5, 6].filter((day) => offered.slice(day * 48, (day + 1) * 48).some(([count]) => count > 0));
}

describe('a holiday', () => {
  it('is a day on which a channel with office hours is closed: who calls comes back on the next day that is none', () => {
    const onWednesday = [2 * 24 + 10];
    expect(daysWithContacts(office([200], onWednesday))).toEqual([2]);
    expect(daysWithContacts(office([2], onWednesday))).toEqual([3]);
    // Friday and Monday: from Friday until Tuesday.
    expect(daysWithContacts(office([4, 7], [4 * 24 + 10]))).toEqual([1]);
    // Like a Tuesday, it is a day of work.
    expect(daysWithContacts(office([5], [5 * 24 + 10], 1))).toEqual([5]);
  });

  it('has the roster of the day it is like, to the second', () => {
    const hours = (daysOfYear: readonly number[], like?: number) => {
      const [duty] = readOf(office(daysOfYear, [], like)).ratio('agentsOnDuty');
      return duty / HOUR;
    };
    expect(hours([200])).toBe(10 * 10 * 2);
    expect(hours([2, 7])).toBe(8 * 10 * 2);
    expect(hours([5], 1)).toBe(11 * 10 * 2);
  });

  it('like the day it is changes nothing', () => {
    const plain = shortSector('service-providers', 3);
    const { holidays: _, ...horizon } = plain.horizon;
    const second = plain.horizon.firstDayOfYear + 6 - plain.horizon.firstWeekday;
    const [base, same] = [
      plain,
      { ...plain, horizon: { ...horizon, holidays: { daysOfYear: [second], like: SUNDAY } } },
    ]
      .map((model) => valuesOf(model))
      .map(({ value, ids }) => ids.map((id) => value(id)));
    base!.forEach((value, at) => {
      if (!Number.isNaN(value)) expect(same![at]! / (value === 0 ? 1 : value)).toBeCloseTo(value === 0 ? 0 : 1, 9);
    });
  });

  it('has less demand, and the other days of the year have it instead', () => {
    const week = Array.from({ length: 336 }, (_, slot) => (slot < 6 * 48 ? 1 : 0.25));
    const rates = (daysOfYear: readonly number[]) => {
      const base = customersModel();
      const horizon = { ...base.horizon, length: YEAR, holidays: { daysOfYear, like: SUNDAY } };
      const profiles = [{ ...base.profiles[0]!, week }];
      return compile({ ...base, horizon, profiles }, 0).sources.rates[0] as Float64Array;
    };
    const ofYear = (all: Float64Array) => Array.from({ length: 365 * 48 }, (_, slot) => all[slot % all.length]!);
    const sum = (all: Float64Array) => ofYear(all).reduce((total, rate) => total + rate, 0);
    const holidays = [0, 120, 358, 359];
    const [plain, some] = [rates([]), rates(holidays)];
    expect(sum(some) / sum(plain)).toBeCloseTo(1, 9);
    expect(some[358 * 48]! / some[357 * 48]!).toBeCloseTo(0.25, 12);
    expect(some[357 * 48]! / plain[(357 % 7) * 48]!).toBeGreaterThan(1.005);
  });

  it('is no day of calls to customers, whose hours are those of the week as it goes', () => {
    const { rules } = compile(office([2], []), 0);
    expect(secondOfWeek(rules, 2 * DAY + 5)).toBe(SUNDAY * DAY + 5);
    expect(secondOfWeek(rules, 3 * DAY + 5)).toBe(3 * DAY + 5);
  });
});

describe('holidays in a scenario', () => {
  const read = (horizon: string) =>
    readScenario(`centralino: 1
name: days
horizon: {length: 8 weeks, ${horizon}}
channels: {phone: {}}
intents: {call: {arrivals: {rate: 1 /h}, talk: 60 s}}
teams: {desk: {agents: 1}}`);

  it('are days of every year, like a Sunday unless it says otherwise', () => {
    expect(read('holidays: [1 Jan, 25 Dec]').model!.horizon.holidays).toEqual({ daysOfYear: [0, 358], like: 6 });
    expect(read('holidays: [6 Jan], holidays-like: Sat').model!.horizon.holidays).toEqual({ daysOfYear: [5], like: 5 });
    expect(read('start: Mon').model!.horizon).not.toHaveProperty('holidays');
  });

  it('must be days', () => {
    const { issues } = read('holidays: [christmas], holidays-like: never');
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['horizon.holidays.0', 'horizon.holidays-like']);
  });
});
