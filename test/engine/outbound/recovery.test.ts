import { describe, expect, it } from 'vitest';
import { loyaltyAt } from '../../../sim/engine/customers/loyalty-state.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { answerEntry, takeEntry } from '../../../sim/engine/outbound/call-lists.ts';
import { dial } from '../../../sim/engine/outbound/dial.ts';
import { HAD_CASE, type OutboundTable, RECOVERED, RECOVERY_LIST } from '../../../sim/engine/outbound/outbound-table.ts';
import { endRecoveryCall } from '../../../sim/engine/outbound/recovery-call.ts';
import { surveyAfter } from '../../../sim/engine/outbound/survey.ts';
import { recordOf } from '../../../sim/engine/tables/customer-table.ts';
import * as counts from '../../../sim/measures/counts/outbound-counts.ts';
import type { Recovery } from '../../../sim/model/outbound-sections.ts';
import { DAY, HOUR } from '../../../sim/model/units.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { DESK } from '../../kits/lab-model.ts';

const exactly = (value: number) => ({ kind: 'deterministic', value }) as const;
const RECOVERY: Recovery = {
  strength: 1,
  team: 'desk',
  lines: 0,
  perMinute: 0,
  reserve: 0,
  hours: [],
  preview: 60,
  ring: 20,
  answered: 1,
  attempts: 2,
  attemptDelay: HOUR,
  talk: exactly(300),
  wrapUp: exactly(40),
  asked: 1,
  response: 1,
  responseDissatisfied: 1,
  surveyCost: 0.3,
  delay: 4 * HOUR,
  recovered: 1,
  fresh: DAY,
  repair: 0.5,
  shift: 0.02,
  doubleDeviation: -0.4,
};
const NOW = 50 * DAY;

/** Need 0 is that of customer 3; a desk of ten. */
function floorWith(change: Partial<Recovery> = {}): { floor: Floor; outbound: OutboundTable } {
  const base = customersModel({ teams: [{ ...DESK, agents: 10 }] });
  const [all] = base.segments as [(typeof base.segments)[0]];
  const floor = floorOf(
    served({ ...base, segments: [{ ...all, count: 20 }] }, { recovery: { ...RECOVERY, ...change } }),
    NOW,
  );
  floor.needs.open(3, 0, 0, 0, 17);
  floor.agents.onDuty[0] = 10;
  return { floor, outbound: floor.outbound as OutboundTable };
}
const counted = ({ tally }: Floor, ...columns: number[]) => columns.map((column) => tally.outbound[column]);

describe('a survey after a need', () => {
  const surveyed = (change: Partial<Recovery>, satisfied: number, counting = true) => {
    const { floor, outbound } = floorWith(change);
    floor.counting = counting;
    surveyAfter(floor, outbound, 0, satisfied, -0.3);
    const found = counted(
      floor,
      counts.ASKED,
      counts.SURVEYED,
      counts.SURVEYED_SATISFIED,
      counts.CASES,
      counts.SURVEY_COST,
    );
    return { found, floor, outbound };
  };

  it('costs money, and whoever says that they are content is left in peace', () => {
    expect(surveyed({}, 1).found).toEqual([1, 1, 1, 0, 0.3]);
    expect(surveyed({ asked: 0 }, 0).found).toEqual([0, 0, 0, 0, 0]);
    expect(surveyed({ response: 0 }, 0).found).toEqual([1, 0, 0, 0, 0.3]);
    expect(surveyed({ responseDissatisfied: 0 }, 0).found).toEqual([1, 0, 0, 0, 0.3]);
    expect(surveyed({ responseDissatisfied: 0 }, 1).found).toEqual([1, 1, 1, 0, 0.3]);
    expect(surveyed({}, 0, false).found).toEqual([0, 0, 0, 0, 0]);
  });

  it('makes a case of whoever says that they are not, with the loyalty before and the step it took', () => {
    const { found, floor, outbound } = surveyed({}, 0);
    expect(found).toEqual([1, 1, 0, 1, 0.3]);
    expect(outbound.flags[3]).toBe(HAD_CASE);
    floor.now = NOW + 4 * HOUR - 1;
    expect(takeEntry(floor, outbound, RECOVERY_LIST)).toBe(false);
    floor.now = NOW + 4 * HOUR;
    expect(takeEntry(floor, outbound, RECOVERY_LIST)).toBe(true);
    const { customer, attempt, since, step, before } = outbound.entry;
    expect([customer, attempt, since, step, before]).toEqual([3, 0, NOW, -0.3, expect.closeTo(0.3, 6)]);
  });

  it('is lost when nobody answers at the last attempt', () => {
    const { floor, outbound } = surveyed({ answered: 0 }, 0);
    floor.now = NOW + 4 * HOUR;
    expect(dial(floor, outbound, 2)).toBe(true);
    expect(floor.events.earliest).toBe(floor.now + 80);
    expect(counted(floor, counts.CASE_ATTEMPTS, counts.CASES_LOST)).toEqual([1, 0]);
    floor.now += HOUR;
    expect(takeEntry(floor, outbound, RECOVERY_LIST)).toBe(true);
    const dialling = outbound.tables.recovery?.dialling as NonNullable<typeof outbound.tables.recovery>['dialling'];
    answerEntry(floor, outbound, RECOVERY_LIST, 2, false, dialling);
    expect(counted(floor, counts.CASES_LOST)).toEqual([1]);
  });
});

describe('a call to somebody who was let down', () => {
  /** Loyalty of customer 3 was 0.1, fell by 0.4, and is called so long after that. */
  const called = (change: Partial<Recovery>, age: number) => {
    const { floor, outbound } = floorWith(change);
    floor.customers.imprinted[recordOf(3)] = -0.3;
    outbound.customer[2] = 3;
    outbound.since[2] = NOW - age;
    outbound.step[2] = -0.4;
    outbound.before[2] = 0.1;
    endRecoveryCall(floor, outbound, 2);
    return { floor, outbound };
  };

  it('wins back half of what was lost and a little more', () => {
    const { floor, outbound } = called({}, DAY);
    expect(loyaltyAt(floor, 3, NOW)).toBeCloseTo(-0.3 + 0.22, 6);
    expect(outbound.flags[3]).toBe(RECOVERED);
    // Gamma is 0.5: e^(0.5 (-0.08 - 0.1)).
    const times = Math.exp(-0.09);
    expect(counted(floor, counts.CASES_REACHED, counts.CASES_RECOVERED, counts.CASE_SECONDS)).toEqual([1, 1, DAY]);
    const [reached, recovered] = counted(floor, counts.REACHED_TIMES, counts.RECOVERED_TIMES);
    expect([reached, recovered]).toEqual([expect.closeTo(times, 6), expect.closeTo(times, 6)]);
  });

  it('or lets them down twice', () => {
    const { floor, outbound } = called({ recovered: 0 }, 2 * DAY);
    expect(loyaltyAt(floor, 3, NOW)).toBeCloseTo(-0.7, 6);
    expect(outbound.flags[3]).toBe(0);
    expect(counted(floor, counts.CASES_REACHED, counts.CASES_RECOVERED, counts.CASE_SECONDS)).toEqual([1, 0, 2 * DAY]);
    const [reached, recovered] = counted(floor, counts.REACHED_TIMES, counts.RECOVERED_TIMES);
    expect([reached, recovered]).toEqual([expect.closeTo(Math.exp(-0.4), 6), 0]);
  });

  it('half as often when it comes late', () => {
    const share = (age: number) => {
      const { floor, outbound } = floorWith();
      outbound.customer[2] = 3;
      outbound.since[2] = NOW - age;
      for (let id = 0; id < 400; id++) {
        outbound.id[2] = id;
        endRecoveryCall(floor, outbound, 2);
      }
      return (floor.tally.outbound[counts.CASES_RECOVERED] as number) / 400;
    };
    expect(share(DAY)).toBe(1);
    // 400 numbers of a half: within four deviations.
    expect(Math.abs(share(DAY + 1) - 0.5)).toBeLessThan(0.1);
  });

  it('is nobody`s when they have gone, and counts for nothing before figures count', () => {
    const { floor, outbound } = floorWith();
    outbound.customer[2] = 3;
    floor.counting = false;
    endRecoveryCall(floor, outbound, 2);
    floor.counting = true;
    floor.customers.present[recordOf(3)] = 0;
    endRecoveryCall(floor, outbound, 2);
    expect(counted(floor, counts.CASES_REACHED, counts.CASES_RECOVERED, counts.REACHED_TIMES)).toEqual([0, 0, 0]);
  });
});
