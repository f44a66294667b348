import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import type { Segment } from '../../sim/model/customer.ts';
import type { AccountManagers } from '../../sim/model/key-accounts.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Plan } from '../../sim/model/plan.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, HOUR, MINUTE, NONE } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { DESK, SERVICE } from '../kits/lab-model.ts';

const ONE: Segment = { name: 'one', count: 10, needsPerYear: 6, margin: 120, churn: 0, headStart: 0 };
const OFFICE = [{ days: [0, 1, 2, 3, 4], from: 9 * HOUR, to: 17 * HOUR }];

function model(parts: Partial<Model>, services: readonly Partial<Service>[] = [{}]): Model {
  const strategies = services.map((service, row) => ({
    name: `s${row}`,
    summary: '',
    costs: [],
    service: { ...SERVICE, ...service },
  }));
  return customersModel({ strategies, ...parts });
}

describe('people of accounts', () => {
  const [intent] = customersModel().intents as [Model['intents'][0]];
  const segments = [
    { ...ONE, people: { count: 5, colleague: 0.3, usersWeight: 0.4 } },
    { ...ONE, name: 'alone', count: 4 },
    { ...ONE, name: 'buyers', count: 3, people: { count: 1, colleague: 0.1, usersWeight: 0.4 } },
  ];
  const intents = (['buyer', 'user', undefined] as const).map((askedBy) =>
    askedBy === undefined ? intent : { ...intent, askedBy },
  );

  it('have rows account by account: 10 of five people, 4 of one, 3 of one', () => {
    const { accounts } = compile(model({ segments, intents }), 0);
    expect(accounts?.people).toEqual(Int32Array.of(5, 1, 1));
    expect(accounts?.from).toEqual(Int32Array.of(0, 50, 54));
    expect(accounts?.count).toBe(57);
  });

  it('share the weight of users among the four who are not the buyer', () => {
    const { accounts } = compile(model({ segments, intents }), 0);
    expect(accounts?.userStep).toEqual(Float64Array.of(0.1, 1, 0.4));
    expect(accounts?.colleague).toEqual(Float64Array.of(0.3, 0, 0.1));
    expect(accounts?.askedBy).toEqual(Uint8Array.of(1, 2, 0));
    expect(accounts?.linked).toBe(0);
    const view = { accountView: { strength: 0.75 } };
    expect(compile(model({ segments, intents }, [view]), 0).accounts?.linked).toBe(0.75);
  });

  it('are no table where every customer is one person', () => {
    expect(compile(model({ segments: [ONE] }), 0).accounts).toBeNull();
    expect(compile(model({ segments: segments.slice(1, 2) }), 0).accounts).toBeNull();
  });
});

describe('account managers', () => {
  const section: AccountManagers = {
    strength: 1,
    team: 'managers',
    above: 2,
    accounts: 8,
    hours: OFFICE,
    every: 42 * DAY,
    touch: 90 * MINUTE,
    warning: 60 * DAY,
    kept: 0.5,
  };
  // 10 and 20 accounts of 900 EUR among 70 of 100 EUR: 340 EUR on average, so that twice the average is 680 EUR.
  const parts: Partial<Model> = {
    segments: [
      { ...ONE, name: 'large', margin: 900 },
      { ...ONE, name: 'small', margin: 100, count: 70 },
      { ...ONE, name: 'key', margin: 900, count: 20 },
    ],
    teams: [
      { ...DESK, agents: 3 },
      { ...DESK, name: 'managers', agents: 0, shifts: [{ days: [6], from: 0, to: HOUR, agents: 1 }] },
    ],
  };
  const of = (change: Partial<AccountManagers> | null, others: readonly Partial<Service>[] = []) =>
    compile(model(parts, [change === null ? {} : { accountManagers: { ...section, ...change } }, ...others]), 0);

  it('are hired for the accounts worth more than twice the average: four for 30, at eight each', () => {
    const tables = of({});
    expect(tables.managers).toMatchObject({ firstAgent: 3, managers: 4, covered: 30, every: 42 * DAY, kept: 0.5 });
    expect(tables.managers).toMatchObject({ touch: 90 * MINUTE, warning: 60 * DAY });
    const rows = [...Array(10).keys(), ...Array.from({ length: 20 }, (_, i) => 80 + i)];
    expect([...(tables.managers?.customers ?? [])]).toEqual(rows);
    expect(tables.managers?.from).toEqual(Int32Array.of(0, NONE, 10));
    expect([...tables.teams.agentFrom]).toEqual([0, 3, 7]);
  });

  it('at half strength look after every other account: two managers for 15', () => {
    expect(of({ strength: 0.5 }).managers).toMatchObject({ managers: 2, covered: 15 });
    expect(of({ strength: 0.55 }).managers).toMatchObject({ managers: 3, covered: 17 });
  });

  it('are nobody at strength 0, beside a service that has some, and without a section', () => {
    expect(of({ strength: 0 }).managers).toMatchObject({ managers: 0, covered: 0 });
    const beside = of(null, [{ accountManagers: section }]);
    expect(beside.managers).toMatchObject({ managers: 0, covered: 0 });
    expect([...(beside.managers?.customers ?? [])]).toHaveLength(30);
    expect([...beside.teams.agentFrom]).toEqual([0, 3, 4]);
    expect(of(null).managers).toBeNull();
  });

  it('need a team', () => {
    expect(of({ team: 'nobody' }).managers).toBeNull();
    expect([...of({ team: 'nobody' }).teams.agentFrom]).toEqual([0, 3, 4]);
  });

  it('look after nobody who is worth exactly so many times the average', () => {
    // Of 30 at 900 EUR and 30 at 300 EUR the average is 600 EUR.
    const even = [
      { ...ONE, name: 'large', margin: 900, count: 30 },
      { ...ONE, name: 'small', margin: 300, count: 30 },
    ];
    const at = (above: number) =>
      compile(model({ ...parts, segments: even }, [{ accountManagers: { ...section, above } }]), 0).managers;
    expect(at(1.5)).toMatchObject({ managers: 0, covered: 0 });
    expect(at(1.49)).toMatchObject({ managers: 4, covered: 30 });
  });
});

describe('service plans', () => {
  const gold: Plan = {
    name: 'gold',
    response: [4 * HOUR, 2 * HOUR, HOUR, 30 * MINUTE],
    resolution: [NONE, NONE, DAY, DAY],
    hours: OFFICE,
    urgentHours: [],
    credit: 0.1,
    cap: 0.3,
  };
  const parts: Partial<Model> = {
    plans: [{ ...gold, name: 'basic', hours: [], credit: 0, cap: 0 }, gold],
    segments: [
      { ...ONE, plan: 'gold', fee: 600 },
      { ...ONE, name: 'free' },
      { ...ONE, name: 'bundled', plan: 'gold' },
      { ...ONE, name: 'small', plan: 'basic', fee: 60 },
    ],
    intents: customersModel().intents.map((intent) => ({ ...intent, urgency: 2 })),
  };
  const plans = (service: Partial<Service> = {}) => compile(model(parts, [service]), 0).plans;

  it('hold promises by urgency; one that is not given is never broken', () => {
    expect(plans()).toMatchObject({ count: 2, of: Int8Array.of(1, NONE, 1, 0), urgency: Uint8Array.of(2), order: 0 });
    expect([...(plans()?.response ?? [])].slice(4)).toEqual([4 * HOUR, 2 * HOUR, HOUR, HOUR / 2]);
    expect([...(plans()?.resolution ?? [])].slice(4)).toEqual([Infinity, Infinity, DAY, DAY]);
    expect(plans({ responseTargets: { strength: 0.5 } })?.order).toBe(0.5);
  });

  it('pay shares of a month of the fee, or of the margin where the fee is part of it', () => {
    // A tenth of 50 EUR a month and of 10 EUR; at most three times that.
    expect([...(plans()?.credit ?? [])]).toEqual([5, 0, 1, 0]);
    expect([...(plans()?.cap ?? [])].map((cap) => Math.round(1e9 * cap) / 1e9)).toEqual([15, 0, 3, 0]);
  });

  it('are in force in their hours, for the urgent half of the scale in other hours', () => {
    const calendar = plans()?.calendar ?? [];
    expect(calendar.map((one) => one !== null)).toEqual([false, false, false, false, true, true, false, false]);
    const office = calendar[4];
    expect(office?.openBefore.at(-1)).toBe(5 * 8 * HOUR);
    expect(office?.openBefore[9 * 60]).toBe(0);
    expect(office?.openBefore[9 * 60 + 1]).toBe(MINUTE);
    expect(office?.openBefore[24 * 60]).toBe(8 * HOUR);
    expect(office?.minutesToOpening[8 * 60]).toBe(60);
  });

  it('are no table where no segment has one', () => {
    const segments = (parts.segments ?? []).map(({ plan: _, ...segment }) => segment);
    expect(compile(model({ ...parts, segments }), 0).plans).toBeNull();
  });
});
