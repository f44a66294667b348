import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { recordOf } from '../../sim/engine/tables/customer-table.ts';
import type { Model } from '../../sim/model/model.ts';
import type { AccountPeople } from '../../sim/model/people.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, MONTH, WEEK } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { describeLaws } from '../kits/describe-laws.ts';
import { exponentialOf, SERVICE } from '../kits/lab-model.ts';
import { runAll } from '../kits/run-figures.ts';

const PEOPLE: AccountPeople = { count: 6, colleague: 0.3, usersWeight: 0.4 };
const UNIFIED = {
  identify: 1,
  lookUp: 1,
  context: 1,
  duplicates: 1,
  routing: 0,
  unifiedLookUp: 20,
  unifiedMisroute: 0,
};

/** Accounts under contract; each change of the service is a strategy. */
function model(people: Partial<AccountPeople> | undefined, changes: readonly Partial<Service>[] = [{}]): Model {
  const base = customersModel();
  const [segment] = base.segments;
  const [intent] = base.intents;
  if (segment === undefined || intent === undefined) throw new Error('a segment and an intent');
  const accounts = {
    ...segment,
    count: 1500,
    needsPerYear: 60,
    margin: 9000,
    churn: 0.3,
    contractMonths: 6,
    noticeMonths: 1,
  };
  return {
    ...base,
    horizon: { ...base.horizon, length: 40 * WEEK, warmUp: 4 * WEEK },
    segments: [people === undefined ? accounts : { ...accounts, people: { ...PEOPLE, ...people } }],
    parts: { ...base.parts, identify: 30, lookUp: 20, retell: 60 },
    intents: [{ ...intent, resolution: 0.6, identification: 1 }],
    journey: {
      ...base.journey,
      needsHistory: [0.5, 0.5, 0.5],
      withoutHistory: 0.6,
      recontactDelay: exponentialOf(DAY / 2),
    },
    loyalty: { ...base.loyalty, expectationLearning: 0.02 },
    strategies: changes.map((change, row) => ({
      name: row === 0 ? 'today' : `change-${row}`,
      summary: '',
      service: { ...SERVICE, ...change },
      costs: [],
    })),
  };
}

describeLaws('accounts of several people', model({}, [{ accountView: { strength: 0.5 } }]), { length: 3 * DAY });

const work = ['handledContacts', 'aht.phone', 'fcr.true', 'occupancy', 'repeats'] as const;

describe('the people of an account', () => {
  it('do not change the work when none calls for another', () => {
    const [one, six] = [runAll(model(undefined)), runAll(model({ colleague: 0 }))];
    // What they went through decides who is still there: no more than that may differ.
    for (const id of ['aht.phone', 'fcr.true', 'repeats'])
      expect(Math.abs(six.value(0, id) / one.value(0, id) - 1)).toBeLessThan(0.01);
  });
  it('are one customer when the account is one person', () => {
    const alone = runAll(model({ count: 1 }));
    const single = runAll(model(undefined));
    for (const id of [...work, 'csat', 'nps', 'churn']) expect(alone.value(0, id)).toBe(single.value(0, id));
  });
  it('each have an experience of their own: users go through more than their buyers hear of', () => {
    const { value } = runAll(model({}));
    const deaf = runAll(model({ usersWeight: 0 }));
    const close = runAll(model({ usersWeight: 1 }));
    // Needs go wrong often here: users come to dislike the centre.
    expect(value(0, 'nps.users')).toBeLessThan(deaf.value(0, 'nps.buyers'));
    expect(close.value(0, 'nps.buyers')).toBeLessThan(value(0, 'nps.buyers'));
    expect(value(0, 'nps.buyers')).toBeLessThan(deaf.value(0, 'nps.buyers'));
    expect(value(0, 'nps.buyers')).toBe(value(0, 'nps'));
  });
  it('decide about the contract together: the more the buyer hears of unhappy users, the fewer renew', () => {
    const rate = (usersWeight: number) => runAll(model({ usersWeight })).value(0, 'renewalRate');
    expect(rate(1)).toBeLessThan(rate(0.4));
    expect(rate(0.4)).toBeLessThan(rate(0));
  });
  it('are known once they were in touch', () => {
    const short = (length: number) => {
      const base = model({});
      return runAll({ ...base, horizon: { ...base.horizon, length, warmUp: 0 } });
    };
    expect(short(4 * WEEK).value(0, 'peopleKnown')).toBeLessThan(short(20 * WEEK).value(0, 'peopleKnown'));
    const users = model({ colleague: 0 });
    const askedBy = 'user' as const;
    const { value } = runAll({ ...users, intents: users.intents.map((one) => ({ ...one, askedBy })) });
    expect(value(0, 'buyersKnown')).toBe(0);
  });
  it('take rows of their own, a fixed number for each account', () => {
    const { floor } = prepare(model({}), 0);
    expect(floor.people.known.length).toBe(6 * 1500);
  });
});

describe('a colleague who calls about the same case', () => {
  const view = { ...SERVICE.view, ...UNIFIED };
  const { rows, value } = runAll(
    model({}, [
      { view },
      { view, accountView: { strength: 0 } },
      { view, accountView: { strength: 1 } },
      { accountView: { strength: 1 } },
      {},
    ]),
  );
  it('at strength 0 of the account view is a stranger, to the bit', () => expect(rows[1]).toEqual(rows[0]));
  it('is no stranger in one view of the account: fewer stories, shorter talks, more solved', () => {
    expect(value(0, 'takenAsNew')).toBe(1);
    expect(value(2, 'takenAsNew')).toBe(0);
    expect(value(2, 'retold')).toBeLessThan(value(0, 'retold'));
    expect(value(2, 'aht.phone')).toBeLessThan(value(0, 'aht.phone'));
    expect(value(2, 'fcr.observed')).toBeLessThan(value(0, 'fcr.observed'));
  });
  it('tells it again in silos anyway: there the view of the account alone saves nothing of the talk', () => {
    expect(value(3, 'aht.phone')).toBeCloseTo(value(4, 'aht.phone'), 0);
  });
});

describe('an account that is replaced', () => {
  it('has new people, who remember nothing', () => {
    const base = model({});
    const acquisition = {
      inflow: 1,
      replace: 1,
      room: 0.1,
      wordOfMouth: { tellResolved: 0, personsResolved: 0, tellUnresolved: 0, personsUnresolved: 0, effect: 0 },
    };
    const prepared = prepare({ ...base, acquisition }, 0);
    simulate(prepared, 'accounts', 0);
    const { people, customers } = prepared.floor;
    const young = customers.contractSince.findIndex(
      (month, row) => month > 0 && customers.present[recordOf(row)] === 1,
    );
    expect(young).toBeGreaterThanOrEqual(0);
    for (let person = 6 * young; person < 6 * young + 6; person++)
      expect(people.expectsSince[person]).toBeGreaterThanOrEqual(MONTH);
  });
});
