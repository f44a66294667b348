import { describe, expect, it } from 'vitest';
import { compilePlans } from '../../sim/compile/compile-plans.ts';
import { afterHours, untilInForce } from '../../sim/engine/customers/plan-hours.ts';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Plan } from '../../sim/model/plan.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, HOUR, MINUTE, NONE, WEEK } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { describeLaws } from '../kits/describe-laws.ts';
import { exponentialOf, PHONE, SERVICE } from '../kits/lab-model.ts';
import { runAll } from '../kits/run-figures.ts';

const OFFICE = [{ days: [0, 1, 2, 3, 4], from: 8 * HOUR, to: 18 * HOUR }];
const GOLD: Plan = {
  name: 'gold',
  response: [30 * MINUTE, 30 * MINUTE, 30 * MINUTE, 30 * MINUTE],
  resolution: [NONE, NONE, NONE, NONE],
  hours: [],
  urgentHours: [],
  credit: 0.1,
  cap: 0.3,
};
const BASIC: Plan = { ...GOLD, name: 'basic', response: [DAY, DAY, DAY, DAY] };
const MAIL = { ...PHONE, name: 'email', mode: 'deferred', target: { share: 0.9, within: DAY } } as const;

/** Two plans, mail, and a desk that works in the daytime: much waits, and not everything is in time. */
function model(plans: readonly Plan[], changes: readonly Partial<Service>[] = [{}], agents = 15): Model {
  const base = customersModel({ channels: [MAIL] }, agents);
  const [segment] = base.segments;
  if (segment === undefined) throw new Error('a segment');
  const mail = { easy: { email: 1 }, medium: { email: 1 }, hard: { email: 1 } };
  return {
    ...base,
    horizon: { ...base.horizon, length: 6 * WEEK, warmUp: WEEK },
    plans,
    segments: [
      { ...segment, name: 'large', count: 2000, plan: 'gold', fee: 1200 },
      { ...segment, name: 'small', count: 18_000, plan: 'basic', fee: 120 },
    ],
    intents: base.intents.map((one) => ({ ...one, channels: ['email'], resolution: 0.8, talk: exponentialOf(900) })),
    journey: { ...base.journey, firstChannel: mail, afterFailure: { email: { email: 1 } } },
    teams: base.teams.map((team) => ({
      ...team,
      channels: ['email'],
      wage: 30,
      agents: 0,
      shifts: [{ days: [0, 1, 2, 3, 4], from: 8 * HOUR, to: 18 * HOUR, agents }],
    })),
    strategies: changes.map((change, row) => ({
      name: row === 0 ? 'today' : `change-${row}`,
      summary: '',
      service: { ...SERVICE, ...change },
      costs: [],
    })),
  };
}

const both = [GOLD, BASIC];
describeLaws('contracts with promises', model(both, [{ responseTargets: { strength: 1 } }]), { length: 3 * DAY });

describe('hours of a plan', () => {
  const calendar = compilePlans(model([{ ...GOLD, hours: OFFICE, urgentHours: OFFICE }, BASIC]), SERVICE)?.calendar[0];
  if (calendar === undefined || calendar === null) throw new Error('a calendar');
  it('say when it is in force', () => {
    expect(untilInForce(calendar, 9 * HOUR)).toBe(0);
    expect(untilInForce(calendar, 3 * HOUR)).toBe(5 * HOUR);
    expect(untilInForce(calendar, 5 * DAY)).toBe(2 * DAY + 8 * HOUR);
  });
  it('count the clock of a promise', () => {
    expect(afterHours(calendar, 9 * HOUR, HOUR)).toBe(HOUR);
    // Two hours from Friday at 17:30 end on Monday at 09:30.
    expect(afterHours(calendar, 4 * DAY + 17.5 * HOUR, 2 * HOUR)).toBe(2 * DAY + 16 * HOUR);
    expect(afterHours(calendar, 3 * HOUR, HOUR)).toBe(6 * HOUR);
    expect(afterHours(calendar, 9 * HOUR, 50 * HOUR)).toBe(WEEK);
    expect(afterHours(calendar, 9 * HOUR, 100 * HOUR)).toBe(2 * WEEK);
  });
});

describe('promises of contracts', () => {
  it('change nothing but what customers are promised: the same work, and with no promise the same everything', () => {
    const none = both.map((plan) => ({ ...plan, response: [NONE, NONE, NONE, NONE] as const }));
    const [free, bound] = [runAll(model(none)), runAll(model(both))];
    const bare = model(both);
    const without = runAll({ ...bare, plans: [], segments: bare.segments.map(({ plan: _, ...one }) => one) });
    const generous = runAll(model(both.map((plan) => ({ ...plan, response: [WEEK, WEEK, WEEK, WEEK] as const }))));
    for (const id of ['handledContacts', 'wait.email', 'occupancy', 'fcr.true']) {
      expect(free.value(0, id)).toBe(without.value(0, id));
      expect(bound.value(0, id)).toBe(without.value(0, id));
    }
    expect(free.value(0, 'csat')).toBe(without.value(0, 'csat'));
    expect(generous.value(0, 'csat')).toBeGreaterThan(bound.value(0, 'csat'));
    expect(free.value(0, 'credits')).toBe(0);
  });
  it('credits are the sum of what each broken promise pays', () => {
    const uncapped = both.map((plan) => ({ ...plan, cap: 1000 }));
    const prepared = prepare(model(uncapped), 0);
    const row = simulate(prepared, 'plans', 0);
    const { plan } = prepared.floor.tally;
    const broken = (at: number) => (plan[at * 5] as number) - (plan[at * 5 + 1] as number);
    const due = broken(0) * 0.1 * 100 + broken(4) * 0.1 * 10;
    expect(due).toBeGreaterThan(1000);
    expect((plan[4] as number) + (plan[4 * 5 + 4] as number)).toBeCloseTo(due, 6);
    expect(row.length).toBeGreaterThan(0);
  });
  it('a cap limits them, a larger share raises them, and they are a cost', () => {
    const few = runAll(model(both.map((plan) => ({ ...plan, cap: 0.1 }))));
    const [base, more] = [runAll(model(both)), runAll(model(both.map((plan) => ({ ...plan, credit: 0.25 }))))];
    expect(few.value(0, 'credits')).toBeLessThan(base.value(0, 'credits'));
    expect(more.value(0, 'credits')).toBeGreaterThan(base.value(0, 'credits'));
    expect(base.value(0, 'cost') - few.value(0, 'cost')).toBeCloseTo(
      base.value(0, 'credits') - few.value(0, 'credits'),
      4,
    );
  });
  it('are easier to keep when the clock stands still at night', () => {
    const office = both.map((plan) => ({ ...plan, hours: OFFICE, urgentHours: OFFICE }));
    expect(runAll(model(office)).value(0, 'responseMet')).toBeGreaterThan(runAll(model(both)).value(0, 'responseMet'));
  });
  it('of solutions are broken more often than those of answers', () => {
    const solved = both.map((plan) => ({ ...plan, resolution: plan.response }));
    const { value } = runAll(model(solved));
    expect(value(0, 'resolutionMet.gold')).toBeLessThan(value(0, 'responseMet.gold.p4'));
    expect(value(0, 'credits')).toBeGreaterThan(runAll(model(both)).value(0, 'credits'));
  });
});

describe('order by contract', () => {
  const zero = { responseTargets: { strength: 0 } };
  const { rows, value } = runAll(model(both, [{}, zero, { responseTargets: { strength: 1 } }]));
  it('at strength 0 is the order as it is, to the bit', () => expect(rows[1]).toEqual(rows[0]));
  it('answers the better plan first: more of its promises are kept, fewer credits are paid', () => {
    expect(value(2, 'responseMet.gold.p4')).toBeGreaterThan(value(0, 'responseMet.gold.p4') + 0.1);
    expect(value(2, 'credits')).toBeLessThan(value(0, 'credits'));
  });
});

describe('hours in a contract', () => {
  const phone = (hours: Plan['hours']): Model => {
    const base = model([{ ...GOLD, hours, urgentHours: hours }, BASIC]);
    const alone = base.segments.filter(({ name }) => name === 'large');
    return {
      ...base,
      channels: [PHONE],
      segments: alone,
      intents: base.intents.map((one) => ({ ...one, channels: ['phone'] })),
      journey: { ...base.journey, firstChannel: { easy: { phone: 1 }, medium: { phone: 1 }, hard: { phone: 1 } } },
      teams: base.teams.map((team) => ({ ...team, channels: ['phone'], shifts: [], agents: 30 })),
    };
  };
  const offeredAt = (of: Model, slot: number): number => {
    const prepared = prepare(of, 0);
    simulate(prepared, 'plans', 0);
    return prepared.floor.tally.week[slot * 4] as number;
  };
  it('answer at three in the night who has them round the clock, and nobody else', () => {
    expect(offeredAt(phone([]), 6)).toBeGreaterThan(0);
    expect(offeredAt(phone(OFFICE), 6)).toBe(0);
    expect(offeredAt(phone(OFFICE), 20)).toBeGreaterThan(0);
  });
});
