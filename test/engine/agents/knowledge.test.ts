import { describe, expect, it } from 'vitest';
import { containmentGain, knowledgeGain, searchFactor, solvesInSpiteOf } from '../../../sim/engine/agents/knowledge.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { NO_ANSWER } from '../../../sim/engine/tables/need-table.ts';
import { CONTRADICTIONS, OTHER_CHANNEL_ANSWERS } from '../../../sim/measures/counts/people-counts.ts';
import type { Knowledge, Workforce } from '../../../sim/model/service-sections.ts';
import { DAY, MONTH, NONE, YEAR } from '../../../sim/model/units.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { CALL, labModel } from '../../kits/lab-model.ts';

const BASE: Knowledge = {
  strength: 1,
  coreTime: 0.2,
  solvedMore: [0.01, 0.05, 0.03],
  contradictions: 0.2,
  contradictionsShared: 0.05,
  decay: 0.1,
  upkeep: 0,
  selfServiceGain: [0.3, 0.2, 0.1],
  novices: 2,
};
const WORKFORCE: Workforce = {
  strength: 1,
  attrition: 0,
  attritionByOccupancy: 0,
  hiringLag: 0,
  recruiting: 0,
  noviceSpeed: 1,
  rampHalfLife: 100 * DAY,
  noviceResolution: 0,
  fatigue: 0,
  fatigueError: 0,
  angry: 1,
};

/** Agent 3 has contact 0 in hand, of need 0. */
function floorWith(change: Partial<Knowledge> = {}, workforce?: Workforce): Floor {
  const model = labModel({ horizon: { ...labModel().horizon, length: 90 * DAY } });
  const sections = { knowledge: { ...BASE, ...change }, ...(workforce && { workforce }) };
  const floor = floorOf(served(model, sections));
  floor.contacts.agent[0] = 3;
  return floor;
}

describe('a knowledge base', () => {
  it('saves its share of the core, solves more by how hard the need is, and contains more', () => {
    const floor = floorWith();
    expect(searchFactor(floor, 0)).toBeCloseTo(0.8, 12);
    expect(knowledgeGain(floor, 0, 0)).toBeCloseTo(0.05, 12);
    expect([0, 1, 2].map((complexity) => containmentGain(floor, complexity))).toEqual([0.3, 0.2, 0.1]);
  });

  it('loses a tenth a month without upkeep, month by month', () => {
    const floor = floorWith();
    const quality = (now: number) => {
      floor.now = now;
      return 10 * containmentGain(floor, 2);
    };
    expect(quality(MONTH - 1)).toBeCloseTo(1, 12);
    expect(quality(MONTH)).toBeCloseTo(0.9, 12);
    expect(quality(2.5 * MONTH)).toBeCloseTo(0.81, 12);
    expect(searchFactor(floor, 0)).toBeCloseTo(1 - 0.2 * 0.81, 12);
    expect(knowledgeGain(floor, 0, 0)).toBeCloseTo(0.05 * 0.81, 12);
  });

  it('helps beginners twice as much, for half a year, where agents learn', () => {
    const floor = floorWith({ decay: 0 }, WORKFORCE);
    const factor = (hired: number) => {
      floor.staff.hiredAt[3] = hired;
      return searchFactor(floor, 0);
    };
    expect(factor(-YEAR / 2 + 1)).toBeCloseTo(0.6, 12);
    expect(factor(-YEAR / 2)).toBeCloseTo(0.8, 12);
    floor.staff.hiredAt[3] = 0;
    expect(knowledgeGain(floor, 0, 0)).toBeCloseTo(0.1, 12);
    floor.contacts.agent[0] = NONE;
    expect(knowledgeGain(floor, 0, 0)).toBeCloseTo(0.05, 12);
    const measured = floorWith({}, { ...WORKFORCE, strength: 0 });
    measured.staff.hiredAt[3] = 0;
    expect(searchFactor(measured, 0)).toBeCloseTo(0.8, 12);
  });
});

describe('an answer after that of another channel', () => {
  /** Need 0 has been answered on channel 0; now somebody answers on channel 1. */
  function answered(change: Partial<Knowledge> = {}): Floor {
    const floor = floorWith(change);
    floor.needs.answeredOn[0] = 0;
    return floor;
  }
  const counts = ({ tally }: Floor) => [tally.people[OTHER_CHANNEL_ANSWERS], tally.people[CONTRADICTIONS]];

  it('contradicts it less often: 0.8 of 0.6 / 0.8 become 0.95 of it', () => {
    const floor = answered();
    // Without contradictions 0.75 would be solved, with those of one base 0.7125.
    expect(solvesInSpiteOf(floor, 0, 1, 0.6, 0.71)).toBe(true);
    expect(counts(floor)).toEqual([1, 0]);
    expect(solvesInSpiteOf(floor, 0, 1, 0.6, 0.72)).toBe(false);
    expect(counts(floor)).toEqual([2, 1]);
    expect(solvesInSpiteOf(floor, 0, 1, 0.6, 0.76)).toBe(false);
    expect(counts(floor)).toEqual([3, 1]);
    floor.counting = false;
    solvesInSpiteOf(floor, 0, 1, 0.6, 0.72);
    expect(counts(floor)).toEqual([3, 1]);
  });

  it('solves what it solves today where nothing is shared, and never more than all', () => {
    const apart = answered({ contradictionsShared: 0.2 });
    expect([0.59, 0.6].map((u) => solvesInSpiteOf(apart, 0, 1, 0.6, u))).toEqual([true, false]);
    // 0.6 up to 0.75 are contradictions; both numbers above are outside or at its lower end.
    expect(counts(apart)).toEqual([2, 1]);
    const sure = answered();
    expect([0.94, 0.951].map((u) => solvesInSpiteOf(sure, 0, 1, 0.9, u))).toEqual([true, false]);
  });

  it('on the same channel, or where there was none, contradicts nothing', () => {
    const floor = answered();
    expect([0.59, 0.61].map((u) => solvesInSpiteOf(floor, 0, 0, 0.6, u))).toEqual([true, false]);
    floor.needs.answeredOn[0] = NO_ANSWER;
    expect([0.59, 0.61].map((u) => solvesInSpiteOf(floor, 0, 1, 0.6, u))).toEqual([true, false]);
    expect(counts(floor)).toEqual([0, 0]);
    const without = floorOf(labModel({ intents: [CALL] }));
    without.needs.answeredOn[0] = 0;
    expect([0.59, 0.61].map((u) => solvesInSpiteOf(without, 0, 1, 0.6, u))).toEqual([true, false]);
  });
});
