import { describe, expect, it } from 'vitest';
import { readyOf, reviewStaff } from '../../../sim/engine/agents/review-staff.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { GREEN, POST_DAYS } from '../../../sim/measures/counts/people-counts.ts';
import type { Absence, Overtime, ServiceSections, Workforce } from '../../../sim/model/service-sections.ts';
import { DAY, HALF_HOUR, MONTH } from '../../../sim/model/units.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { DESK, labModel, PHONE } from '../../kits/lab-model.ts';

const THERE: Absence = { strength: 1, unplanned: 0, shockDays: 0, shock: 0, late: 0, notReady: 0 };
const OVERTIME: Overtime = { strength: 1, share: 0.25, whenWaiting: 0.5, lead: 3600, length: 5400, premium: 0.25 };
const WORKFORCE: Workforce = {
  strength: 1,
  attrition: 0,
  attritionByOccupancy: 0,
  hiringLag: 0,
  recruiting: 0,
  noviceSpeed: 0.8,
  rampHalfLife: 100 * DAY,
  noviceResolution: 0.1,
  fatigue: 0,
  fatigueError: 0,
  angry: 1,
};

/** Ten posts on the phone, and a desk for letters. */
function floorWith(sections: ServiceSections, now = 5 * DAY): Floor {
  const letters = { ...PHONE, name: 'letter', mode: 'deferred' as const };
  const teams = [{ ...DESK, agents: 10, channels: ['phone', 'letter'] }];
  return floorOf(served(labModel({ channels: [PHONE, letters], teams }), sections), now);
}

describe('a day begins', () => {
  it('and agents are as green as the time since they were hired says', () => {
    const floor = floorWith({ workforce: WORKFORCE });
    // Long ago, one and two half-lives ago, today, and not before tomorrow.
    floor.staff.hiredAt.set([-Infinity, floor.now - 100 * DAY, floor.now - 200 * DAY, floor.now, floor.now + DAY]);
    floor.staff.hiredAt.fill(-Infinity, 5);
    floor.staff.vacantUntil.set([0, 0, 0, floor.now, floor.now + DAY]);
    reviewStaff(floor);
    expect([...floor.staff.greenness.subarray(0, 6)]).toEqual([0, 0.5, 0.25, 1, 1, 0]);
    expect([...floor.staff.away.subarray(0, 6)]).toEqual([0, 0, 0, 0, 1, 0]);
    expect(floor.tally.people[GREEN]).toBeCloseTo(2.75, 12);
    expect(floor.tally.people[POST_DAYS]).toBe(10);
    // Only once a day.
    floor.now += DAY - 1;
    reviewStaff(floor);
    expect(floor.tally.people[POST_DAYS]).toBe(10);
    floor.now += 1;
    floor.counting = false;
    reviewStaff(floor);
    expect(floor.tally.people[POST_DAYS]).toBe(10);
    expect(floor.staff.away[4]).toBe(0);
  });

  it('and everybody is absent, nobody, or on days of shock as many more as these say', () => {
    const awayWith = (change: Partial<Absence>) => {
      const floor = floorWith({ absence: { ...THERE, ...change } });
      reviewStaff(floor);
      return floor.staff.away.reduce((sum, one) => sum + one, 0);
    };
    expect(awayWith({ unplanned: 1 })).toBe(10);
    expect(awayWith({ shockDays: 365, shock: 1 })).toBe(10);
    expect(awayWith({ shockDays: 0, shock: 1 })).toBe(0);
    expect(awayWith({ shockDays: 365, shock: 0 })).toBe(0);
  });

  it('of a new month, and the one behind is closed', () => {
    const floor = floorWith({ workforce: WORKFORCE }, MONTH - 1);
    reviewStaff(floor);
    expect(floor.staff.month).toBe(0);
    floor.now = MONTH;
    reviewStaff(floor);
    expect(floor.staff.month).toBe(1);
    reviewStaff(floor);
    expect(floor.staff.month).toBe(1);
    floor.now = 2 * MONTH;
    reviewStaff(floor);
    expect(floor.staff.month).toBe(2);
  });
});

describe('of a roster', () => {
  it('those are ready who are not away, on the posts it has', () => {
    const floor = floorWith({ absence: THERE });
    floor.staff.away.set([1, 0, 0, 1], 0);
    floor.staff.away[9] = 1;
    expect([readyOf(floor, 0, 8), readyOf(floor, 0, 10), readyOf(floor, 0, 1), readyOf(floor, 0, 0)]).toEqual([
      6, 7, 0, 0,
    ]);
  });

  it('who is paid and not ready is noted; who comes late misses the first half-hour', () => {
    const none = floorWith({ absence: { ...THERE, notReady: 1 } });
    none.staff.away[0] = 1;
    expect([readyOf(none, 0, 8), none.agents.notReady[0]]).toEqual([0, 7]);
    const late = floorWith({ absence: { ...THERE, late: 1 } });
    expect([readyOf(late, 0, 6), late.agents.notReady[0]]).toEqual([0, 6]);
    // Two more come; the six are there by now.
    expect([readyOf(late, 0, 8), late.agents.notReady[0]]).toEqual([6, 2]);
    expect([readyOf(late, 0, 8), late.agents.notReady[0]]).toEqual([8, 0]);
  });

  it('those in overtime come on top, while there is a roster', () => {
    const floor = floorWith({ absence: THERE, overtime: OVERTIME });
    floor.staff.overtime[0] = 2;
    expect([readyOf(floor, 0, 10), readyOf(floor, 0, 0)]).toEqual([12, 0]);
  });
});

describe('overtime', () => {
  /** Of ten on the roster eight have come. */
  function short(): Floor {
    const floor = floorWith({ overtime: OVERTIME });
    floor.staff.level[0] = 10;
    floor.agents.onDuty[0] = 8;
    return floor;
  }
  const later = (floor: Floor, seconds: number) => {
    floor.now += seconds;
    reviewStaff(floor);
    const { asked, overtime, overtimeSeconds } = floor.staff;
    return [asked[0], overtime[0], overtimeSeconds[0]];
  };

  it('is asked for when agents are missing, comes after its lead, stays for its length, and is paid by the half-hour', () => {
    const floor = short();
    expect(later(floor, 0)).toEqual([2, 0, 0]);
    expect(later(floor, HALF_HOUR)).toEqual([2, 0, 0]);
    floor.agents.onDuty[0] = 10;
    expect(later(floor, HALF_HOUR)).toEqual([0, 2, 0]);
    expect(later(floor, HALF_HOUR)).toEqual([0, 2, 2 * HALF_HOUR]);
    expect(later(floor, HALF_HOUR)).toEqual([0, 2, 4 * HALF_HOUR]);
    expect(later(floor, HALF_HOUR)).toEqual([0, 0, 6 * HALF_HOUR]);
    expect(later(floor, HALF_HOUR)).toEqual([0, 0, 6 * HALF_HOUR]);
  });

  it('has at most its share of the roster, rounded up', () => {
    const floor = short();
    floor.agents.onDuty[0] = 1;
    expect(later(floor, 0)[0]).toBe(3);
  });

  it('is asked for in full when half as many wait on the phone as there are agents, and not for letters', () => {
    const floor = short();
    floor.agents.onDuty[0] = 10;
    const { queues, channels } = floor.tables;
    const lineOf = (channel: string) =>
      [...queues.channel].findIndex((row) => row === ['phone', 'letter'].indexOf(channel) && row < channels.count);
    floor.queues.length[lineOf('letter')] = 50;
    floor.queues.length[lineOf('phone')] = 4;
    expect(later(floor, 0)[0]).toBe(0);
    floor.queues.length[lineOf('phone')] = 5;
    expect(later(floor, HALF_HOUR)[0]).toBe(3);
  });

  it('is there at once where there is no lead, and costs nothing before figures count or while nobody is on the roster', () => {
    const floor = floorWith({ overtime: { ...OVERTIME, lead: 0 } });
    floor.staff.level[0] = 10;
    floor.agents.onDuty[0] = 8;
    expect(later(floor, 0)).toEqual([0, 2, 0]);
    floor.counting = false;
    expect(later(floor, HALF_HOUR)).toEqual([0, 2, 0]);
    floor.counting = true;
    floor.staff.level[0] = 0;
    expect(later(floor, HALF_HOUR)).toEqual([0, 2, 0]);
  });
});
