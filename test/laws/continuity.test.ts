import { describe, expect, it } from 'vitest';
import type { Continuity } from '../../sim/model/service-sections.ts';
import { runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'finance-insurance';
const BASE: Continuity = { strength: 1, prefer: 'need', team: '', tolerance: 60, satisfaction: 0.2 };
const continuity = (change: Partial<Continuity>) => withSection('continuity', { ...BASE, ...change });
const first = (seconds: number, strength = 1) =>
  withSection('valuePriority', { strength, above: 2, headStart: seconds });

describe('continuity', () => {
  const { rows, value } = runAll(
    shortSector(SECTOR, 12, [
      continuity({ strength: 0 }),
      continuity({ tolerance: 0 }),
      continuity({}),
      continuity({ tolerance: 300 }),
      continuity({ satisfaction: 0 }),
    ]),
  );
  it('at strength 0 is the service without it, to the bit', () => expect(rows[1]).toEqual(rows[0]));
  it('finds the same agent more often the longer it may wait, and says how long it waited', () => {
    expect(value(2, 'sameAgent')).toBeGreaterThan(value(0, 'sameAgent'));
    expect(value(3, 'sameAgent')).toBeGreaterThan(value(2, 'sameAgent'));
    expect(value(4, 'sameAgent')).toBeGreaterThan(value(3, 'sameAgent'));
    expect(value(2, 'waitForAgent')).toBe(0);
    expect(value(4, 'waitForAgent')).toBeGreaterThan(value(3, 'waitForAgent'));
  });
  it('fewer stories told again', () => expect(value(3, 'retold')).toBeLessThan(value(0, 'retold')));
  it('satisfaction rises with its term, and the work does not depend on the term', () => {
    expect(value(3, 'csat')).toBeGreaterThan(value(5, 'csat'));
    // Loyalty decides who is still there to call: that much, and no more, may differ.
    expect(Math.abs(value(3, 'aht.phone') / value(5, 'aht.phone') - 1)).toBeLessThan(0.005);
  });
  it('finds the agent of the customer, and the account manager, more often than chance', () => {
    for (const change of [{ prefer: 'customer' }, { prefer: 'account-manager', team: 'general' }] as const) {
      const other = runAll(shortSector(SECTOR, 6, [continuity(change)]));
      expect(other.value(1, 'sameAgent')).toBeGreaterThan(other.value(0, 'sameAgent') * 1.1);
    }
  });
});

describe('priority by value', () => {
  const sector = shortSector('service-providers', 8, [first(120, 0), first(120), first(600)]);
  // Without shocks the lines are short: a tenth less staff makes them long enough to see who goes first.
  const strategies = sector.strategies.map((one) => ({ ...one, service: { ...one.service, staffing: 0.9 } }));
  const { rows, value } = runAll({ ...sector, strategies, shocks: [] });
  it('at strength 0 is the service without it, to the bit', () => expect(rows[1]).toEqual(rows[0]));
  it('valuable customers wait less and the mass waits more', () => {
    expect(value(2, 'waitOf.business')).toBeLessThan(value(0, 'waitOf.business'));
    expect(value(3, 'waitOf.business')).toBeLessThanOrEqual(value(2, 'waitOf.business'));
    expect(value(2, 'waitOf.single')).toBeGreaterThan(value(0, 'waitOf.single'));
    expect(value(2, 'serviceLevelOf.business')).toBeGreaterThan(value(0, 'serviceLevelOf.business'));
  });
});
