import { describe, expect, it } from 'vitest';
import { resolutionChange, secondsFactor } from '../../../sim/engine/agents/proficiency.ts';
import { beginEffort, endEffort, experienceGain, paceFactor } from '../../../sim/engine/agents/tenure.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import type { Workforce } from '../../../sim/model/service-sections.ts';
import { DAY, HOUR, NONE, YEAR } from '../../../sim/model/units.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { DESK, labModel } from '../../kits/lab-model.ts';

const WORKFORCE: Workforce = {
  strength: 1,
  attrition: 0.5,
  attritionByOccupancy: 0,
  hiringLag: 0,
  recruiting: 0,
  // A beginner takes a quarter longer.
  noviceSpeed: 0.8,
  rampHalfLife: 100 * DAY,
  noviceResolution: 0.1,
  fatigue: 0.02,
  fatigueError: 0.01,
  angry: 3,
};
/** Share of what there is to be learnt that agents lack today: tenures are exponential. */
const GREEN = 0.5 / (0.5 + (Math.LN2 * YEAR) / (100 * DAY));

/** Agent 1 has contact 0 in hand, of need 0. */
function floorWith(skills = DESK.skills): Floor {
  const model = served(labModel({ teams: [{ ...DESK, agents: 3, skills }] }), { workforce: WORKFORCE });
  const floor = floorOf(model, 10 * HOUR);
  floor.contacts.agent[0] = 1;
  floor.agents.held[1] = 1;
  return floor;
}

describe('an agent who learns and tires', () => {
  it('takes longer and solves less, relative to the mean of today', () => {
    const floor = floorWith();
    floor.staff.greenness[1] = 0.4;
    floor.staff.load[1] = 3;
    expect(paceFactor(floor, 0)).toBeCloseTo((1.1 * 1.06) / (1 + 0.25 * GREEN), 12);
    expect(experienceGain(floor, 0)).toBeCloseTo(0.1 * GREEN - 0.04 - 0.03, 12);
    floor.contacts.agent[0] = NONE;
    expect([paceFactor(floor, 0), experienceGain(floor, 0)]).toEqual([1, 0]);
  });

  it('has the speed of the team and the skill as well', () => {
    const floor = floorWith([{ skill: 'any', after: 0, speed: 0.5, resolution: 0.07 }]);
    floor.staff.greenness[1] = 1;
    expect(secondsFactor(floor, 0)).toBeCloseTo((2 * 1.25) / (1 + 0.25 * GREEN), 12);
    expect(resolutionChange(floor, 0)).toBeCloseTo(0.07 + 0.1 * GREEN - 0.1, 12);
  });

  it('tires by the hour, and three times as much with whoever was let down before', () => {
    const floor = floorWith();
    floor.contacts.answeredAt[0] = floor.now - HOUR / 2;
    endEffort(floor, 0, 0);
    expect(floor.staff.load[1]).toBe(0.5);
    expect(floor.staff.angrySeconds[0]).toBe(0);
    floor.needs.handled[0] = 1;
    endEffort(floor, 0, 0);
    expect(floor.staff.load[1]).toBe(2);
    expect(floor.staff.angrySeconds[0]).toBe(HOUR);
    floor.needs.handled[0] = 0;
    floor.needs.abandons[0] = 1;
    floor.contacts.answeredAt[0] = floor.now - HOUR / 6;
    endEffort(floor, 0, 0);
    expect(floor.staff.load[1]).toBe(2.5);
    expect(floor.staff.angrySeconds[0]).toBe(HOUR + HOUR / 3);
  });

  it('has a break after four hours', () => {
    const floor = floorWith();
    floor.staff.load[1] = 3;
    floor.contacts.answeredAt[0] = floor.now - HOUR + 1;
    endEffort(floor, 0, 0);
    expect(floor.staff.load[1]).toBeCloseTo(4 - 1 / HOUR, 12);
    floor.staff.load[1] = 3;
    floor.contacts.answeredAt[0] = floor.now - HOUR;
    endEffort(floor, 0, 0);
    expect(floor.staff.load[1]).toBe(0);
  });

  it('is fresh after more than five minutes without anything, unless others are in hand', () => {
    const floor = floorWith();
    const loadAfter = (pause: number, held: number) => {
      floor.staff.load[1] = 2;
      floor.agents.idleSince[1] = floor.now - pause;
      floor.agents.held[1] = held;
      beginEffort(floor, 1);
      return floor.staff.load[1];
    };
    expect([loadAfter(300, 1), loadAfter(301, 1), loadAfter(301, 2)]).toEqual([2, 0, 2]);
  });
});
