import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { TOUCH_SECONDS, TOUCHES } from '../../sim/measures/counts/visit-counts.ts';
import type { AccountManagers } from '../../sim/model/key-accounts.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, HOUR, MINUTE, WEEK } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { DESK, SERVICE } from '../kits/lab-model.ts';
import { runAll } from '../kits/run-figures.ts';
import { watch } from '../kits/sample-path.ts';
import { faultsOf } from '../kits/sound-floor.ts';

const OFFICE = [{ days: [0, 1, 2, 3, 4], from: 9 * HOUR, to: 17 * HOUR }];
const MANAGERS: AccountManagers = {
  strength: 1,
  team: 'managers',
  above: 1,
  accounts: 30,
  hours: OFFICE,
  every: 42 * DAY,
  touch: 90 * MINUTE,
  warning: 60 * DAY,
  kept: 0.5,
};

/** 300 large accounts among many small ones; each change of the managers is a strategy. */
function model(changes: readonly (Partial<AccountManagers> | null)[], continuity = false): Model {
  const base = customersModel({}, 40);
  const [segment] = base.segments;
  if (segment === undefined) throw new Error('a segment');
  const large = { ...segment, name: 'large', count: 300, needsPerYear: 100, margin: 20_000, churn: 0.3 };
  const small = { ...segment, name: 'small', count: 3000, margin: 500 };
  const service = (change: Partial<AccountManagers> | null): Service => {
    if (change === null) return SERVICE;
    const accountManagers = { ...MANAGERS, ...change };
    if (!continuity) return { ...SERVICE, accountManagers };
    const prefer = {
      strength: 1,
      prefer: 'account-manager',
      team: 'managers',
      tolerance: 60,
      satisfaction: 0.2,
    } as const;
    return { ...SERVICE, accountManagers, continuity: prefer };
  };
  return {
    ...base,
    horizon: { ...base.horizon, length: 30 * WEEK, warmUp: 8 * WEEK },
    segments: [large, small],
    teams: [
      { ...DESK, wage: 30 },
      {
        ...DESK,
        name: 'managers',
        agents: 0,
        wage: 55,
        shifts: [{ days: [0], from: 9 * HOUR, to: 10 * HOUR, agents: 1 }],
      },
    ],
    strategies: changes.map((change, row) => ({
      name: row === 0 ? 'today' : `change-${row}`,
      summary: '',
      service: service(change),
      costs: [],
    })),
  };
}

describe('account managers', () => {
  const all = runAll(model([null, { strength: 0 }, {}, { accounts: 60 }, { kept: 0 }]));
  const [none, zero, base, fewer, deaf] = [0, 1, 2, 3, 4] as const;
  const { rows, value } = all;

  it('at strength 0 are not there, to the bit', () => expect(rows[zero]).toEqual(rows[none]));
  it('are hired by accounts, and paid', () => {
    const hired = (row: number) => {
      const { teams } = compile(model([null, {}, { accounts: 60 }]), row);
      return (teams.agentFrom[2] as number) - (teams.agentFrom[1] as number);
    };
    expect([hired(0), hired(1), hired(2)]).toEqual([1, 11, 6]);
    // Ten managers, forty hours a week, 55 euros.
    const wages = 10 * 40 * 55 * (365 / 7) * 1.35;
    expect(value(base, 'cost') - value(none, 'cost')).toBeGreaterThan(0.97 * wages);
    expect(value(base, 'cost') - value(none, 'cost')).toBeLessThan(1.03 * wages);
    expect(value(fewer, 'cost')).toBeLessThan(value(base, 'cost'));
  });
  it('are in touch with nearly all of their accounts, as long as their day allows', () => {
    expect(value(none, 'accountsInTouch')).toBe(0);
    expect(value(base, 'accountsInTouch')).toBeGreaterThan(0.95);
    // Three hundred accounts of one manager at six hours each, twice a quarter: far more than a day has hours.
    const tight = runAll(model([{ touch: 6 * HOUR, accounts: 300 }]));
    expect(tight.value(0, 'accountsInTouch')).toBeLessThan(0.7);
    expect(tight.value(0, 'occupancy.managers')).toBeGreaterThan(0.7);
  });
  it('keep accounts that mean to leave, and only by hearing of it', () => {
    expect(value(base, 'churn')).toBeLessThan(value(none, 'churn'));
    expect(value(deaf, 'churn')).toBe(value(none, 'churn'));
    expect(value(base, 'accountsKept')).toBeGreaterThan(0);
    expect(value(deaf, 'accountsKept')).toBe(0);
    const early = runAll(model([{ warning: 20 * DAY }]));
    expect(early.value(0, 'accountsKept')).toBeLessThan(value(base, 'accountsKept'));
  });
  it('spend the seconds of their visits, and no moment of the floor is unsound', () => {
    const prepared = prepare(model([{}]), 0);
    simulate(prepared, 'managers', 0);
    const { tally, agents } = prepared.floor;
    const seconds = tally.managers[TOUCH_SECONDS] as number;
    expect(seconds).toBe((tally.managers[TOUCHES] as number) * 90 * MINUTE);
    expect(agents.busySeconds[1]).toBeGreaterThan(0.95 * seconds);
    const faults: string[] = [];
    const short = model([{}]);
    watch({ ...short, horizon: { ...short.horizon, length: 3 * DAY, warmUp: 0 } }, 0, 'managers', (floor) => {
      if (faults.length < 3) faults.push(...faultsOf(floor));
    });
    expect(faults).toEqual([]);
  });
  it('take the contacts of their own accounts only', () => {
    const { value: reached } = runAll(model([{ strength: 0 }, {}], true));
    // Nobody has one today; tomorrow they are on duty in a quarter of the hours in which accounts call.
    expect(reached(0, 'sameAgent')).toBeNaN();
    expect(reached(1, 'sameAgent')).toBeGreaterThan(0.15);
    expect(reached(1, 'sameAgent')).toBeLessThan(0.25);
  });
});
