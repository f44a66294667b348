import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { recordOf } from '../../sim/engine/tables/customer-table.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Shock } from '../../sim/model/demand.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HOUR, YEAR } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { exponentialOf, labModel } from '../kits/lab-model.ts';
import { shortSector } from '../kits/short-sector.ts';

const OUTAGE: Shock = {
  name: 'outage',
  title: 'Outage',
  when: { kind: 'random', perYear: 40 },
  lasts: { kind: 'uniform', low: 2 * HOUR, high: 6 * HOUR },
  course: 'even',
  customers: 1,
  affects: { call: { kind: 'factor', factor: 5 } },
};
const LETTER: Shock = {
  ...OUTAGE,
  name: 'letter',
  title: 'Letter',
  when: { kind: 'calendar', daysOfYear: [10], at: 8 * HOUR },
  lasts: { kind: 'deterministic', value: 3 * DAY },
};

function run(model: Model, replication = 0) {
  const prepared = prepare(model, 0);
  const row = simulate(prepared, 'shocks', replication);
  const { measures } = layoutOf(model);
  const part = (id: string, half: 0 | 1) => {
    const at = measures.findIndex((measure) => measure.id === id);
    if (at < 0) throw new Error(`no measure ${id}`);
    return row[2 * at + half] as number;
  };
  return {
    floor: prepared.floor,
    row,
    count: (id: string) => part(id, 0),
    value: (id: string) => part(id, 0) / part(id, 1),
  };
}

describe('a driver of demand', () => {
  it('is not there when it is not named, to the bit', () => {
    const { row } = run(customersModel());
    expect(run(customersModel({ shocks: [] })).row).toEqual(row);
  });

  it('adds its own contacts and moves nobody else, to the last contact', () => {
    const both = run(customersModel({ shocks: [OUTAGE, LETTER] }));
    const one = run(customersModel({ shocks: [LETTER] }));
    expect(both.count('contactsFrom.outage')).toBeGreaterThan(100);
    for (const driver of ['usual', 'letter'])
      expect(both.count(`contactsFrom.${driver}`)).toBe(one.count(`contactsFrom.${driver}`));
    expect(both.count('handledContacts')).toBe(one.count('handledContacts') + both.count('contactsFrom.outage'));
  });

  it('leaves the needs of a busy sector as they are, whatever it does to the lines', () => {
    const sector = { ...shortSector('service-providers', 4), shocks: [] };
    const storm: Shock = { ...OUTAGE, name: 'storm', affects: { outage: { kind: 'factor', factor: 15 } } };
    const [calm, stormy] = [run(sector), run({ ...sector, shocks: [storm] })];
    const own = (floor: typeof calm.floor) => [...floor.sources.arrived.slice(0, sector.intents.length)];
    expect(own(stormy.floor)).toEqual(own(calm.floor));
    expect(stormy.value('abandonment.fault-line')).toBeGreaterThan(calm.value('abandonment.fault-line'));
  });

  it('makes as many contacts as its factor says, on average', () => {
    const model = customersModel({ shocks: [OUTAGE] });
    const replications = 24;
    const counts = Array.from({ length: replications }, (_, r) => run(model, r).count('contactsFrom.outage'));
    const mean = counts.reduce((sum, one) => sum + one, 0) / replications;
    const own = (20_000 * 6) / YEAR;
    const expected = own * 4 * 4 * HOUR * ((40 * 19 * DAY) / YEAR);
    const spread = Math.sqrt(
      counts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (replications - 1) / replications,
    );
    expect(Math.abs(mean - expected)).toBeLessThan(4 * spread);
    expect(spread).toBeLessThan(expected / 4);
  });

  it('makes as many contacts as its share of the customers touched says, and only of those', () => {
    const storm: Shock = { ...LETTER, customers: 0.05, affects: { call: { kind: 'share', share: 0.25 } } };
    const { count, floor } = run(customersModel({ shocks: [storm] }));
    const expected = 20_000 * 0.05 * 0.25;
    expect(Math.abs(count('contactsFrom.letter') - expected)).toBeLessThan(4 * Math.sqrt(expected));
    // Needs are closed and forgotten; the customers who had one have moved in their loyalty.
    const quiet = run(customersModel({ shocks: [] })).floor;
    const moved = Array.from({ length: floor.customers.rows }, (_, row) => row).filter(
      (row) =>
        floor.customers.fading[recordOf(row)] !== quiet.customers.fading[recordOf(row)] ||
        floor.customers.imprinted[recordOf(row)] !== quiet.customers.imprinted[recordOf(row)],
    );
    const from = Math.floor(floor.shocks.placeAt(0, 20 * DAY) * 20_000);
    const places = moved.map((row) => (row - from + 20_000) % 20_000);
    expect(moved.length).toBeGreaterThan(100);
    expect(Math.max(...places)).toBeLessThanOrEqual(1000);
  });

  it('comes on its days and ends when it should', () => {
    const { floor } = run(customersModel({ shocks: [LETTER] }));
    const [{ start, end } = { start: 0, end: 0 }] = floor.shocks.occurrences[0]?.filter((one) => one.start > 0) ?? [];
    expect([start, end]).toEqual([10 * DAY + 8 * HOUR, 13 * DAY + 8 * HOUR]);
    expect(floor.shocks.strength(0, floor.shocks.stepAt(0, start - 1))).toBe(0);
    expect(floor.shocks.strength(0, floor.shocks.stepAt(0, start))).toBe(1);
    expect(floor.shocks.strength(0, floor.shocks.stepAt(0, end))).toBe(0);
  });

  it('fades from nearly twice its strength to nothing, and is as large in all', () => {
    const fading = run(customersModel({ shocks: [{ ...LETTER, course: 'fading' }] }));
    const even = run(customersModel({ shocks: [LETTER] }));
    const { shocks } = fading.floor;
    const strengths = [1, 30, 60].map((hours) =>
      shocks.strength(0, shocks.stepAt(0, 10 * DAY + 8 * HOUR + hours * HOUR)),
    );
    expect(strengths[0]).toBeGreaterThan(1.8);
    expect(strengths[0]).toBeGreaterThan(strengths[1] as number);
    expect(strengths[1]).toBeGreaterThan(strengths[2] as number);
    const n = even.count('contactsFrom.letter');
    expect(Math.abs(fading.count('contactsFrom.letter') - n)).toBeLessThan(4 * Math.sqrt(2 * n));
  });
});

describe('random busyness of half-hours', () => {
  const day = (cv: number, correlation: number): Model => {
    const model = labModel({
      intents: labModel().intents.map((intent) => ({ ...intent, patience: { phone: exponentialOf(300) } })),
    });
    const horizon = { ...model.horizon, length: 5 * DAY };
    return { ...model, horizon, busyness: { cv: 0, withinDay: { cv, correlation } } };
  };

  it('is not there at 0, to the bit', () => {
    const { intents, horizon } = day(0, 0);
    expect(run(day(0, 0.6)).row).toEqual(run(labModel({ intents, horizon })).row);
  });

  it('leaves the mean of demand and makes waiting worse, more so when neighbours go together', () => {
    const mean = (model: Model, id: string) => {
      const values = Array.from({ length: 12 }, (_, r) => run(model, r).value(id));
      return values.reduce((sum, one) => sum + one, 0) / values.length;
    };
    const [calm, rough, together] = [day(0, 0), day(0.2, 0), day(0.2, 0.9)];
    expect(mean(together, 'handledContacts') / mean(calm, 'handledContacts')).toBeGreaterThan(0.95);
    expect(mean(rough, 'abandonment.phone')).toBeGreaterThan(mean(calm, 'abandonment.phone'));
    expect(mean(together, 'abandonment.phone')).toBeGreaterThan(mean(rough, 'abandonment.phone'));
  });
});
