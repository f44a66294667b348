import { describe, expect, it } from 'vitest';
import { dial, idleIn } from '../../../sim/engine/outbound/dial.ts';
import { ATTEMPTS, NUISANCE } from '../../../sim/measures/counts/outbound-counts.ts';
import type { Campaign } from '../../../sim/model/outbound-sections.ts';
import { HOUR } from '../../../sim/model/units.ts';
import { counts, fill, campaignFloor as floorWith, NOW } from '../../kits/campaign-floor.ts';

describe('an idle agent', () => {
  const dialled = (change: Partial<Campaign>, busy = 0) => {
    const { floor, outbound } = floorWith(change);
    fill(floor, outbound);
    floor.agents.busy[0] = busy;
    const done = dial(floor, outbound, 4);
    return { done, seconds: floor.events.earliest - NOW, floor, outbound };
  };

  it('dials while more stay idle than are kept in reserve', () => {
    expect([0, 7, 8].map((busy) => dialled({}, busy).done)).toEqual([true, true, false]);
    const { floor } = floorWith();
    floor.agents.leaving[0] = 3;
    floor.agents.busy[0] = 5;
    expect(idleIn(floor, 0)).toBe(8);
  });

  it('is busy reading, ringing, talking and wrapping up; or reading and ringing where nobody answers', () => {
    const { seconds, floor, outbound } = dialled({});
    expect(seconds).toBe(15 + 20 + 100 + 30);
    expect([outbound.busy[4], outbound.began[4], floor.agents.held[4], outbound.customer[4]]).toEqual([1, NOW, 1, 0]);
    expect(dialled({ dialler: 'progressive' }).seconds).toBe(20 + 100 + 30);
    expect(dialled({ answered: 0 }).seconds).toBe(15 + 20);
    expect(dialled({ history: 0 }).seconds).toBe(15 + 20);
    expect(counts(floor, ATTEMPTS)).toEqual([1]);
  });

  it('of another team, or outside the hours, dials nobody', () => {
    const { floor, outbound } = floorWith({ team: 'any' });
    fill(floor, outbound);
    expect(dial(floor, outbound, 4)).toBe(true);
    // Day 200 after a Monday is a Friday.
    const hours = (from: number, days = [4]) => ({ hours: [{ days, from, to: 24 * HOUR }] });
    expect(dialled(hours(0)).done).toBe(true);
    expect(dialled(hours(HOUR)).done).toBe(false);
    expect(dialled(hours(0, [3])).done).toBe(false);
  });

  it('with three numbers at once talks to the first who answers; others find nobody, within the cap', () => {
    const { floor, outbound, done } = dialled({ dialler: 'predictive', ratio: 3 });
    expect(done).toBe(true);
    expect(counts(floor, ATTEMPTS, NUISANCE)).toEqual([3, 2]);
    expect([outbound.answered, outbound.nuisance, outbound.customer[4]]).toEqual([3, 2, 0]);
    dial(floor, outbound, 5);
    // Two of three found no agent: one number at a time from now on.
    expect(counts(floor, ATTEMPTS, NUISANCE)).toEqual([4, 2]);
    expect(outbound.customer[5]).toBe(3);
  });
});
