import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import type { Service } from '../../sim/model/service.ts';
import type { Absence, Overtime } from '../../sim/model/service-sections.ts';
import { pooled, runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'service-providers';
const NOBODY: Absence = { strength: 1, unplanned: 0, shockDays: 0, shock: 0.08, late: 0, notReady: 0 };
const OVERTIME: Overtime = { strength: 1, share: 0.2, whenWaiting: 0.5, lead: 1800, length: 7200, premium: 0.25 };
const absence = (change: Partial<Absence>) => withSection('absence', { ...NOBODY, ...change });
const and =
  (...changes: ((service: Service) => Service)[]) =>
  (service: Service) =>
    changes.reduce((result, change) => change(result), service);
const overtime = (change: Partial<Overtime>) => withSection('overtime', { ...OVERTIME, ...change });

describe('absence', () => {
  const { rows, value } = runAll(
    shortSector(SECTOR, 10, [
      absence({}),
      absence({ strength: 0, unplanned: 0.1 }),
      absence({ unplanned: 0.1 }),
      absence({ notReady: 0.1 }),
      absence({ late: 0.3 }),
    ]),
  );
  it('of nobody, and at strength 0, is the service as it is, to the bit', () => {
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
  it('takes agents off duty by its share', () => {
    const share = 1 - value(3, 'agentsOnDuty') / value(0, 'agentsOnDuty');
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  });
  it('costs service level, and abandonment rises', () => {
    for (const strategy of [3, 4]) {
      expect(value(strategy, 'serviceLevel.phone')).toBeLessThan(value(0, 'serviceLevel.phone'));
      expect(value(strategy, 'abandonment.phone')).toBeGreaterThan(value(0, 'abandonment.phone'));
    }
    expect(value(5, 'serviceLevel.phone')).toBeLessThan(value(0, 'serviceLevel.phone'));
  });
  it('shows in adherence, conformance and absence', () => {
    expect(['adherence', 'conformance', 'absence'].map((id) => value(1, id))).toEqual([1, value(0, 'conformance'), 0]);
    // Who is missing is drawn: a tenth of the agent-time on average.
    expect(Math.abs(value(3, 'absence') - 0.1)).toBeLessThan(0.02);
    expect(value(3, 'adherence')).toBeCloseTo(1 - value(3, 'absence'), 12);
    expect(Math.abs(value(4, 'adherence') - 0.9)).toBeLessThan(0.01);
    expect(value(4, 'absence')).toBe(0);
    // What is worked after the shift makes up for nothing that is missed in it.
    for (const strategy of [1, 3, 4])
      expect(value(strategy, 'conformance')).toBeGreaterThan(value(strategy, 'adherence'));
    expect(value(5, 'adherence')).toBeLessThan(1);
  });
  it('who is not ready is paid, who is absent is not', () => {
    expect(value(4, 'agentsOnDuty') / value(0, 'agentsOnDuty')).toBeGreaterThan(0.995);
    expect(value(3, 'cost')).toBeLessThan(value(0, 'cost') * 0.97);
  });
});

describe('a day on which more are missing is one for all teams', () => {
  const model = shortSector(SECTOR, 4, [absence({ shockDays: 365, shock: 0.5 })]);
  it('halves the rosters when every day is one', () => {
    const { value } = runAll(model);
    expect(value(1, 'agentsOnDuty') / value(0, 'agentsOnDuty')).toBeGreaterThan(0.4);
    expect(value(1, 'agentsOnDuty') / value(0, 'agentsOnDuty')).toBeLessThan(0.6);
  });
  it('moves the absences of teams together', () => {
    const apart = covariance(absence({ unplanned: 0.25 }));
    const together = covariance(absence({ unplanned: 0.05, shockDays: 182, shock: 0.5 }));
    expect(together).toBeGreaterThan(apart + 0.01);
  });
});

/** Covariance over replications, in runs of a day, of the share missing in the two largest teams. */
function covariance(change: (service: Service) => Service): number {
  const short = shortSector(SECTOR, 1, [change]);
  const model = { ...short, horizon: { ...short.horizon, length: 86400, warmUp: 0 } };
  const [today, prepared] = [prepare(model, 0), prepare(model, 1)];
  simulate(today, 'laws', 0);
  const full = [...today.floor.agents.dutySeconds];
  const [a, b] = full.map((_, row) => row).sort((x, y) => (full[y] as number) - (full[x] as number));
  const shares = Array.from({ length: 150 }, (_, replication) => {
    simulate(prepared, 'laws', replication);
    const duty = prepared.floor.agents.dutySeconds;
    return [a, b].map((row) => (duty[row as number] as number) / (full[row as number] as number));
  });
  const mean = (place: number) => shares.reduce((sum, pair) => sum + (pair[place] as number), 0) / shares.length;
  const [first, second] = [mean(0), mean(1)];
  return (
    shares.reduce((sum, pair) => sum + ((pair[0] as number) - first) * ((pair[1] as number) - second), 0) /
    shares.length
  );
}

describe('overtime on the day', () => {
  const bad = absence({ unplanned: 0.15 });
  const model = shortSector(SECTOR, 12, [
    bad,
    and(bad, overtime({ strength: 0 })),
    and(bad, overtime({})),
    and(bad, overtime({ lead: 4 * 3600 })),
    and(bad, overtime({ premium: 1 })),
  ]);
  const of = (strategy: number, id: string) => pooled(model, strategy, id, 2);
  it('at strength 0 changes nothing, to the bit', () => {
    const row = (strategy: number) => simulate(prepare(model, strategy), 'laws', 0);
    expect(row(2)).toEqual(row(1));
  });
  it('raises the service level and costs hours', () => {
    expect(of(3, 'serviceLevel.phone')).toBeGreaterThan(of(1, 'serviceLevel.phone'));
    expect(of(3, 'cost')).toBeGreaterThan(of(1, 'cost'));
    expect(of(3, 'overtimeOnDemand')).toBeGreaterThan(10);
  });
  it('helps less when it comes late', () => {
    expect(of(4, 'serviceLevel.phone')).toBeLessThan(of(3, 'serviceLevel.phone'));
  });
  it('pays its premium', () => expect(of(5, 'cost')).toBeGreaterThan(of(3, 'cost')));
});
