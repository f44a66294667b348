import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import {
  FALSE_ALARM_MESSAGES,
  FIXES,
  MESSAGE_COSTS,
  MESSAGES,
  NEVER_AROSE,
  PREEMPTED,
  STATUS_PREEMPTED,
} from '../../sim/measures/counts/prevention-counts.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Shock } from '../../sim/model/demand.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Notices, RootCause, StatusNotices } from '../../sim/model/prevention-sections.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, HOUR, MINUTE, YEAR } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { exponentialOf, SERVICE } from '../kits/lab-model.ts';

const STORM: Shock = {
  name: 'storm',
  title: 'Storm',
  when: { kind: 'calendar', daysOfYear: [4, 11], at: 9 * HOUR },
  lasts: { kind: 'deterministic', value: 8 * HOUR },
  course: 'fading',
  customers: 0.3,
  affects: { call: { kind: 'share', share: 0.25 } },
};
const NOTICES: Notices = {
  strength: 1,
  shocks: [],
  coverage: 0.55,
  heeded: 0.55,
  lag: 20 * MINUTE,
  message: 0.05,
  falseAlarms: 0,
  annoyance: 0.3,
};
const STATUS: StatusNotices = { strength: 1, coverage: 0.55, heeded: 0.55, message: 0.05, messages: 3 };
const CAUSES: RootCause = { strength: 1, fixes: 1, accuracy: 1, effect: 0.2, lag: 10 * DAY, fixCost: 15_000 };

function withServices(model: Model, ...services: Partial<Service>[]): Model {
  const others = services.map((change, row) => ({
    name: `change-${row}`,
    summary: '',
    service: { ...SERVICE, ...change },
    costs: [],
  }));
  return { ...model, strategies: [...model.strategies, ...others] };
}

function runs(model: Model) {
  const { measures } = layoutOf(model);
  return model.strategies.map((_, strategy) => {
    const prepared = prepare(model, strategy);
    const row = simulate(prepared, 'prevention', 0);
    const half = (id: string, which: 0 | 1) => {
      const at = measures.findIndex((measure) => measure.id === id);
      if (at < 0) throw new Error(`no measure ${id}`);
      return row[2 * at + which] as number;
    };
    const { prevention } = prepared.floor.tally;
    return {
      row,
      sum: (id: string) => half(id, 0),
      value: (id: string) => half(id, 0) / half(id, 1),
      count: (column: number) => prevention[column] as number,
    };
  });
}

describe('notices of shocks', () => {
  const stormy = customersModel({ shocks: [STORM] });
  const notices = (change: Partial<Notices>) => ({ notices: { ...NOTICES, ...change } });

  it('that reach nobody, or come at strength 0, are the service without them, to the bit', () => {
    const [today, uncovered, off] = runs(withServices(stormy, notices({ coverage: 0 }), notices({ strength: 0 })));
    expect(uncovered?.row).toEqual(today?.row);
    expect(off?.row).toEqual(today?.row);
  });

  it('take away contacts of the shock only, and no more than they can reach', () => {
    const [today, told] = runs(withServices(stormy, notices({ heeded: 1, lag: 0 })));
    const [before, after] = [today?.sum('contactsFrom.storm') as number, told?.sum('contactsFrom.storm') as number];
    expect(told?.sum('contactsFrom.usual')).toBe(today?.sum('contactsFrom.usual'));
    expect(before - after).toBe(told?.count(PREEMPTED));
    const [share, noise] = [(before - after) / before, 4 * Math.sqrt((0.55 * 0.45) / before)];
    expect(Math.abs(share - 0.55)).toBeLessThan(noise);
  });

  it('help less the later they come, and hardly when the peak is over', () => {
    const [today, soon, late, after, over] = runs(
      withServices(
        stormy,
        notices({ lag: 5 * MINUTE }),
        notices({ lag: 3 * HOUR }),
        notices({ lag: 7 * HOUR }),
        notices({ lag: 9 * HOUR }),
      ),
    ).map((run) => run.sum('contactsFrom.storm'));
    expect(soon).toBeLessThan(late as number);
    expect(late).toBeLessThan(after as number);
    expect(after).toBeLessThanOrEqual(today as number);
    expect((today as number) - (after as number)).toBeLessThan(0.1 * ((today as number) - (soon as number)));
    expect(over).toBe(today);
  });

  it('cost each message sent to those it touches', () => {
    const paid = { ...stormy, teams: stormy.teams.map((team) => ({ ...team, wage: 20 })) };
    const [today, told] = runs(withServices(paid, notices({})));
    const sent = told?.count(MESSAGES) as number;
    expect(told?.count(MESSAGE_COSTS)).toBeCloseTo(0.05 * sent, 6);
    const touched = 2 * 0.3 * 20_000 * 0.55;
    expect(Math.abs(sent / touched - 1)).toBeLessThan(0.05);
    expect((told?.sum('cost') as number) - (today?.sum('cost') as number)).toBeCloseTo(0.05 * sent, 4);
  });

  it('about nothing cost goodwill and save no contact', () => {
    const [today, quiet, alarms] = runs(
      withServices(stormy, notices({ heeded: 0 }), notices({ heeded: 0, falseAlarms: 200 })),
    );
    expect(alarms?.count(FALSE_ALARM_MESSAGES)).toBeGreaterThan(1000);
    expect(alarms?.value('nps')).toBeLessThan((quiet?.value('nps') as number) - 1);
    expect(alarms?.sum('contactsFrom.storm')).toBe(today?.sum('contactsFrom.storm'));
  });
});

describe('notices of cases', () => {
  const field = { name: 'field', capacity: 0, visit: 0 };
  const external = {
    party: 'field',
    share: 1,
    lead: exponentialOf(3 * DAY),
    promise: DAY,
    firstTimeFix: 1,
    missed: 0,
    chase: 0.4 / DAY,
    chaseTalk: exponentialOf(90),
    blame: 0.6,
    failure: -0.8,
  };
  const base = customersModel({ parties: [field] });
  const waiting = { ...base, intents: base.intents.map((intent) => ({ ...intent, external })) };

  it('that reach nobody are the service without them, to the bit', () => {
    const [today, off] = runs(withServices(waiting, { statusNotices: { ...STATUS, coverage: 0 } }));
    expect(off?.row).toEqual(today?.row);
  });

  it('take away questions about jobs and leave the jobs as they are', () => {
    const [today, told] = runs(withServices(waiting, { statusNotices: STATUS }));
    const perNeed = (share: number) => share / (1 - share);
    const [before, after] = [today?.value('chases') as number, told?.value('chases') as number];
    expect(perNeed(after)).toBeLessThan(0.8 * perNeed(before));
    expect(told?.count(STATUS_PREEMPTED)).toBeGreaterThan(100);
    for (const id of ['timeOutside', 'jobsOutside']) expect(told?.value(id)).toBe(today?.value(id));
  });

  it('take away needs that only ask for the state of a case, and no more than they reach', () => {
    const asking = { ...base, intents: base.intents.map((intent) => ({ ...intent, asksStatus: 0.5 })) };
    const [today, told] = runs(withServices(asking, { statusNotices: { ...STATUS, heeded: 1 } }));
    const [before, after] = [today?.sum('handledContacts') as number, told?.sum('handledContacts') as number];
    const expected = 0.5 * 0.55;
    expect(Math.abs((before - after) / before - expected)).toBeLessThan(
      4 * Math.sqrt((expected * (1 - expected)) / before) + 0.001,
    );
  });
});

describe('ending root causes', () => {
  const two = customersModel();
  const [call] = two.intents;
  const shares = [0.7, 0.3].map((share, row) => ({
    ...call,
    name: `reason-${row}`,
    arrivals: { kind: 'needs', share, profile: 'even' },
  })) as unknown as Model['intents'];
  const year: Model = { ...two, intents: shares, horizon: { ...two.horizon, length: YEAR / 2, warmUp: 0 } };

  it('does nothing without fixes: the volume is what it was, to the bit', () => {
    const [today, none, off] = runs(
      withServices(year, { rootCause: { ...CAUSES, fixes: 0 } }, { rootCause: { ...CAUSES, strength: 0 } }),
    );
    expect(none?.row).toEqual(today?.row);
    expect(off?.row).toEqual(today?.row);
  });

  it('takes needs away from the most frequent reason, after its lag, and is paid for by the fix', () => {
    const [today, fixed] = runs(withServices(year, { rootCause: CAUSES }));
    const gone = (today?.sum('handledContacts') as number) - (fixed?.sum('handledContacts') as number);
    expect(fixed?.count(NEVER_AROSE)).toBeGreaterThan(100);
    // Those in hand when the run ends are the only difference.
    expect(Math.abs(gone - (fixed?.count(NEVER_AROSE) as number))).toBeLessThan(5);
    expect(fixed?.count(FIXES)).toBe(6);
    expect(fixed?.value('serviceLevel.intent.reason-1')).toBe(today?.value('serviceLevel.intent.reason-1'));
    const [, late] = runs(withServices(year, { rootCause: { ...CAUSES, lag: 60 * DAY } }));
    expect(late?.count(NEVER_AROSE)).toBeLessThan(fixed?.count(NEVER_AROSE) as number);
  });

  it('is worth less where contacts are classified badly', () => {
    const [, exact, rough] = runs(
      withServices(year, { rootCause: CAUSES }, { rootCause: { ...CAUSES, accuracy: 0.5 } }),
    );
    expect(rough?.count(NEVER_AROSE)).toBeLessThan(exact?.count(NEVER_AROSE) as number);
  });
});
