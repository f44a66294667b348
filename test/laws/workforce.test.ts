import { describe, expect, it } from 'vitest';
import type { Service } from '../../sim/model/service.ts';
import type { Workforce } from '../../sim/model/service-sections.ts';
import { customersModel } from '../kits/customers-model.ts';
import { pooled, runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'service-providers';
const STATIC: Workforce = {
  strength: 1,
  attrition: 0,
  attritionByOccupancy: 0,
  hiringLag: 28 * 86400,
  recruiting: 6000,
  noviceSpeed: 1,
  rampHalfLife: 91 * 86400,
  noviceResolution: 0,
  fatigue: 0,
  fatigueError: 0,
  angry: 2,
};
const BASE: Workforce = {
  ...STATIC,
  attrition: 0.25,
  attritionByOccupancy: 0.003,
  noviceSpeed: 0.53,
  noviceResolution: 0.08,
  fatigue: 0.01,
  fatigueError: 0.005,
};
const with_ = (change: Partial<Workforce>, from = STATIC) => withSection('workforce', { ...from, ...change });
const andStaff = (change: (service: Service) => Service, staffing: number) => (service: Service) => ({
  ...change(service),
  staffing,
});
/** Today everybody stays, and teams do not bring an attrition of their own. */
const plain = (weeks: number, changes: readonly ((service: Service) => Service)[]) => {
  const model = shortSector(SECTOR, weeks, changes);
  const [today, ...others] = model.strategies;
  const { workforce: _, ...service } = today!.service;
  const strategies = [{ ...today!, service }, ...others];
  return { ...model, strategies, teams: model.teams.map(({ attrition: _, ...team }) => team) };
};

describe('a workforce in which nobody learns, tires or leaves is the service without one, to the bit', () => {
  it('all effects at 0, and strength 0', () => {
    const { rows } = runAll(plain(6, [with_({}), with_({ strength: 0 }, BASE)]));
    const measured = (row: number) => [...(rows[row] ?? [])].filter((number) => !Number.isNaN(number));
    expect(measured(1)).toEqual(measured(0));
    expect(measured(2).slice(0, 60)).toEqual(measured(0).slice(0, 60));
  });
});

describe('tenure', () => {
  it('is four years on average where a quarter leaves in a year, and none where nobody ever leaves', () => {
    const model = customersModel();
    const strategies = [{ attrition: 0.25 }, {}].map((change) => {
      const today = model.strategies[0]!;
      return { ...today, service: with_(change)(today.service) };
    });
    // 400 agents: the mean is known to a twentieth.
    const { value } = runAll({ ...model, strategies, horizon: { ...model.horizon, length: 3 * 86400, warmUp: 0 } });
    expect(Math.abs(value(0, 'tenure') / (4 * 365) - 1)).toBeLessThan(0.15);
    expect(value(1, 'tenure')).toBeNaN();
  });
});

describe('each part does what it should', () => {
  const { value } = runAll(
    plain(26, [
      with_({ attrition: 0.25 }),
      with_({ attrition: 1, noviceSpeed: 0.53 }),
      with_({ fatigue: 0.05 }),
      with_({ fatigue: 0.05, angry: 1 }),
      with_({ noviceResolution: 0.15, attrition: 1, hiringLag: 0 }),
    ]),
  );
  it('agents leave, and successors cost money', () => {
    expect(value(1, 'attrition')).toBeGreaterThan(0.1);
    expect(value(1, 'attrition')).toBeLessThan(0.45);
    expect(value(1, 'hiringCost')).toBeGreaterThan(0);
    expect(value(1, 'agentsOnDuty')).toBeLessThan(value(0, 'agentsOnDuty'));
  });
  it('fatigue lengthens the work, angry contacts more', () => {
    expect(value(3, 'aht.phone')).toBeGreaterThan(value(0, 'aht.phone'));
    expect(value(4, 'aht.phone')).toBeLessThan(value(3, 'aht.phone'));
  });
  it('nobody tires without end: a break comes after four hours, and every shift begins fresh', () => {
    // The fullest load is four hours, so work is at most a fifth longer.
    expect(value(3, 'aht.phone')).toBeLessThan(value(0, 'aht.phone') * 1.2);
  });
  it("today's novices are in today's figures: the mean stays, near enough, where it was", () => {
    expect(Math.abs(value(2, 'aht.phone') / value(0, 'aht.phone') - 1)).toBeLessThan(0.12);
    expect(Math.abs(value(5, 'fcr.true') - value(0, 'fcr.true'))).toBeLessThan(0.03);
  });
});

describe('the loop of occupancy, attrition and inexperience', () => {
  const strained = { ...BASE, attritionByOccupancy: 0.05 };
  const model = plain(40, [with_({}, strained), andStaff(with_({}, strained), 0.75), andStaff(with_({}, BASE), 0.75)]);
  const of = (strategy: number, id: string) => pooled(model, strategy, id, 3);
  it('busier agents leave more often, and those who stay are greener', () => {
    expect(of(2, 'occupancy')).toBeGreaterThan(of(1, 'occupancy'));
    expect(of(2, 'attrition')).toBeGreaterThan(of(1, 'attrition'));
    expect(of(2, 'beginners')).toBeGreaterThan(of(1, 'beginners'));
  });
  it('with the base effect the gain of the loop is below 1: attrition does not run away', () => {
    expect(of(3, 'attrition')).toBeLessThan(0.6);
  });
});
