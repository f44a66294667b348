import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Callback, Service, View } from '../../sim/model/service.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'finance-insurance';
const LEVERS = ['identify', 'lookUp', 'context', 'duplicates', 'routing'] as const;

const VIRTUAL_HOLD: Partial<Callback> = {
  policy: 'virtual-hold',
  channel: 'phone',
  offerAbove: 60,
  offerWhenWaiting: 0,
  offered: 1,
  accepted: 0.5,
  answered: 0.93,
  attempts: 2,
  attemptDelay: 600,
  connect: 25,
  delay: 0,
  slack: 900,
  strength: 1,
};

const withCallback =
  (callback: Partial<Callback>) =>
  (service: Service): Service => ({
    ...service,
    callback: { ...service.callback, ...callback },
  });
const withView =
  (view: Partial<View>) =>
  (service: Service): Service => ({ ...service, view: { ...service.view, ...view } });

function rows(model: Model, replication = 0): Float64Array[] {
  return model.strategies.map((_, strategy) => simulate(prepare(model, strategy), 'laws', replication));
}

function reader(model: Model): (row: Float64Array | undefined, id: string) => number {
  const { measures } = layoutOf(model);
  return (row, id) => {
    const at = measures.findIndex((measure) => measure.id === id);
    if (at < 0 || row === undefined) throw new Error(`no measure ${id}`);
    return (row[2 * at] as number) / (row[2 * at + 1] as number);
  };
}

describe('a lever at zero strength is the service as it is, to the bit', () => {
  const changes = [
    ...LEVERS.map((lever) => withView({ [lever]: 0, unifiedLookUp: 10, unifiedMisroute: 0.06, unifiedLink: 0.95 })),
    withCallback({ ...VIRTUAL_HOLD, strength: 0 }),
    withCallback({ ...VIRTUAL_HOLD, policy: 'slot', strength: 0 }),
    withCallback({ ...VIRTUAL_HOLD, policy: 'abandoned', strength: 0 }),
    withCallback({ ...VIRTUAL_HOLD, accepted: 0 }),
    withCallback({ ...VIRTUAL_HOLD, offered: 0 }),
  ];
  const model = shortSector(SECTOR, 4, changes);
  const [today, ...others] = rows(model);
  it.each(others.map((_, row) => row))('change %i', (row) => expect(others[row]).toEqual(today));
});

describe('each lever moves what it should', () => {
  const model = shortSector(
    SECTOR,
    10,
    LEVERS.map((lever) => withView({ [lever]: 1 })),
  );
  const value = reader(model);
  const [today, identify, lookUp, context, duplicates, routing] = rows(model);

  it('identifies once per need: shorter handling', () => {
    expect(value(identify, 'aht.phone')).toBeLessThan(value(today, 'aht.phone'));
  });
  it('one screen: shorter handling, more resolved at first', () => {
    expect(value(lookUp, 'aht.phone')).toBeLessThan(value(today, 'aht.phone') - 20);
    expect(value(lookUp, 'fcr.true')).toBeGreaterThan(value(today, 'fcr.true'));
  });
  it('context: no story told twice', () => {
    expect(value(context, 'retold')).toBe(0);
    expect(value(today, 'retold')).toBeGreaterThan(0.05);
  });
  it('duplicates: every duplicate merged, none worked for nothing', () => {
    expect(value(duplicates, 'wasted')).toBeLessThanOrEqual(value(today, 'wasted'));
  });
  it('routing: fewer transfers', () => {
    expect(value(routing, 'transfers')).toBeLessThan(value(today, 'transfers'));
  });
});

describe('staffing and call-backs', () => {
  const few = (service: Service): Service => ({ ...service, staffing: 0.85 });
  const model = shortSector(SECTOR, 8, [
    few,
    withCallback(VIRTUAL_HOLD),
    withCallback({ ...VIRTUAL_HOLD, policy: 'abandoned', accepted: 0.8, answered: 0.45, delay: 1800 }),
  ]);
  const value = reader(model);
  const [today, fewer, callback, abandoned] = rows(model);

  it('fewer agents: lower service level, more abandonment, higher occupancy, lower cost', () => {
    expect(value(fewer, 'serviceLevel.phone')).toBeLessThan(value(today, 'serviceLevel.phone'));
    expect(value(fewer, 'abandonment.phone')).toBeGreaterThan(value(today, 'abandonment.phone'));
    expect(value(fewer, 'occupancy')).toBeGreaterThan(value(today, 'occupancy'));
    expect(value(fewer, 'cost')).toBeLessThan(value(today, 'cost'));
  });
  it('call-backs: less waiting on the line, and the wait off the line is shown apart', () => {
    expect(value(callback, 'waitOnline.phone')).toBeLessThan(value(today, 'waitOnline.phone'));
    expect(value(callback, 'waitOffline.phone')).toBeGreaterThan(60);
    expect(value(callback, 'callbackShare.phone')).toBeGreaterThan(0.01);
  });
  it('calling back those who hung up: fewer needs given up', () => {
    expect(value(abandoned, 'givenUp')).toBeLessThan(value(today, 'givenUp'));
  });
});

describe('loyalty', () => {
  it('does not react to service when nobody cares (gamma and open problems at zero)', () => {
    // Customers' talk would bring others, who also leave at their own rate; who cancels is persuaded by an agent, or not.
    const { acquisition: _, ...base } = shortSector(SECTOR, 12, [(service) => ({ ...service, staffing: 0.7 })]);
    const intents = base.intents.map(({ cancels: __, ...intent }) => intent);
    const model = { ...base, intents, loyalty: { ...base.loyalty, gamma: 0, openProblem: 0 } };
    const value = reader(model);
    const [today, fewer] = rows(model);
    expect(value(fewer, 'churn')).toBe(value(today, 'churn'));
  });
});
