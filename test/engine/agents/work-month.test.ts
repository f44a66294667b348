import { describe, expect, it } from 'vitest';
import { endWorkMonth } from '../../../sim/engine/agents/work-month.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { onWarmUpEnd } from '../../../sim/engine/on-warm-up-end.ts';
import { ATTEMPT, LEAVE } from '../../../sim/engine/purposes.ts';
import { HIRING_COST, LEAVERS } from '../../../sim/measures/counts/people-counts.ts';
import type { Workforce } from '../../../sim/model/service-sections.ts';
import { DAY } from '../../../sim/model/units.ts';
import { uniform } from '../../../sim/random/keyed.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { DESK, labModel } from '../../kits/lab-model.ts';

const WORKFORCE: Workforce = {
  strength: 1,
  attrition: 0.6,
  attritionByOccupancy: 0.05,
  hiringLag: 20 * DAY,
  recruiting: 4000,
  noviceSpeed: 0.5,
  rampHalfLife: 90 * DAY,
  noviceResolution: 0.1,
  fatigue: 0.02,
  fatigueError: 0.01,
  angry: 2,
};
const POSTS = 200;

function floorWith(change: Partial<Workforce> = {}): Floor {
  const team = { ...DESK, agents: POSTS };
  return floorOf(served(labModel({ teams: [team] }), { workforce: { ...WORKFORCE, ...change } }), 30 * DAY);
}

/** So many seconds on duty and at work, the angry ones among them counted once more. */
function worked(floor: Floor, duty: number, busy: number, angry = 0): void {
  floor.agents.dutySeconds[0] = duty;
  floor.agents.busySeconds[0] = busy;
  floor.staff.angrySeconds[0] = angry;
}

/** Posts whose agent's number of the month is below a probability. */
const below = ({ staff }: Floor, month: number, p: number) =>
  Array.from({ length: POSTS }, (_, post) => post).filter(
    (post) => uniform(staff.k0[0] as number, staff.k1[0] as number, post, LEAVE + ATTEMPT * month) < p,
  );
const vacant = ({ staff }: Floor) => [...staff.vacantUntil.keys()].filter((post) => staff.vacantUntil[post] !== 0);

describe('at the end of a month', () => {
  it('a twelfth of a year has passed for those who leave at a bearable occupancy', () => {
    const floor = floorWith();
    worked(floor, 1000, 850);
    endWorkMonth(floor);
    expect(vacant(floor)).toEqual(below(floor, 0, 1 - Math.exp(-0.6 / 12)));
    expect(vacant(floor).length).toBeGreaterThan(2);
    for (const post of vacant(floor)) {
      expect([floor.staff.vacantUntil[post], floor.staff.hiredAt[post]]).toEqual([50 * DAY, 50 * DAY]);
    }
  });

  it('each point of occupancy above 85 % adds to it, angry customers counted more', () => {
    const floor = floorWith();
    // 95 % of the time, of which a twentieth counts once more: 100 %, fifteen points.
    worked(floor, 1000, 950, 50);
    endWorkMonth(floor);
    expect(vacant(floor)).toEqual(below(floor, 0, 1 - Math.exp(-(0.6 + 0.05 * 15) / 12)));
  });

  it('only the month counts, and each month has numbers of its own', () => {
    const floor = floorWith({ attrition: 0 });
    worked(floor, 1000, 500);
    endWorkMonth(floor);
    expect(vacant(floor)).toEqual([]);
    // 400 of 400 seconds since: fifteen points above, in a month that was half of it.
    worked(floor, 1400, 900);
    endWorkMonth(floor);
    expect(vacant(floor)).toEqual(below(floor, 1, 1 - Math.exp(-0.75 / 12)));
    expect(floor.staff.month).toBe(2);
  });

  it('what was worked before the end of the warm-up does not count', () => {
    const floor = floorWith({ attrition: 0, attritionByOccupancy: 1 });
    worked(floor, 3000, 2000, 1500);
    floor.staff.month = 1;
    floor.staff.dutyBefore[0] = 900;
    floor.staff.busyBefore[0] = 300;
    onWarmUpEnd(floor);
    worked(floor, 1000, 500, (floor.staff.angrySeconds[0] as number) + 300);
    endWorkMonth(floor);
    expect(vacant(floor)).toEqual([]);
  });

  it('each who leaves costs as many people as fill a post, while figures are counted', () => {
    for (const counting of [true, false]) {
      const floor = floorWith({ attrition: 1e6 });
      floor.counting = counting;
      endWorkMonth(floor);
      expect(vacant(floor)).toHaveLength(POSTS);
      // 24 hours on seven days are 8,760 hours a year; a full-time year has 2,088.
      const heads = (POSTS * 8760) / 2088;
      const [leavers, cost] = [floor.tally.people[LEAVERS], floor.tally.people[HIRING_COST]];
      expect(leavers).toBeCloseTo(counting ? heads : 0, 6);
      expect(cost).toBeCloseTo(counting ? heads * 4000 : 0, 3);
    }
  });

  it('nobody leaves who is not on a post of the roster, where the strength is 0, or where nobody worked', () => {
    const floor = floorWith({ attrition: 1e6, strength: 0 });
    endWorkMonth(floor);
    expect(vacant(floor)).toEqual([]);
    const idle = floorWith({ attrition: 0 });
    endWorkMonth(idle);
    expect(vacant(idle)).toEqual([]);
    const small = floorWith({ attrition: 1e6 });
    small.staff.posts[0] = 3;
    endWorkMonth(small);
    expect(vacant(small)).toEqual([0, 1, 2]);
  });
});
