import { describe, expect, it } from 'vitest';
import { layeredShifts } from '../../fitting/scenario/layered-shifts.ts';
import { untilDrained } from '../../fitting/scenario/until-drained.ts';

function week(day: Record<number, number>): Float64Array {
  const agents = new Float64Array(336);
  for (const [slot, wanted] of Object.entries(day)) agents[Number(slot)] = wanted;
  return agents;
}

/** Agent-seconds of each half-hour of the week. */
function secondsOf(shifts: ReturnType<typeof layeredShifts>): Float64Array {
  const seconds = new Float64Array(336);
  for (const { days, from, to, agents } of shifts) {
    for (const day of days) {
      for (let at = from; at < to; at += 60) seconds[day * 48 + Math.floor(at / 1800)]! += 60 * agents;
    }
  }
  return seconds;
}

describe('shifts for a number of agents by half-hour', () => {
  it('puts as many on duty as are wanted, to the minute', () => {
    const wanted = week({ 16: 2, 17: 3.6, 18: 5.25, 19: 4.1, 20: 0.5, 64: 1, 65: 2.3 });
    const seconds = secondsOf(layeredShifts(wanted));
    wanted.forEach((agents, slot) => {
      expect(Math.abs(seconds[slot]! / 1800 - agents)).toBeLessThan(0.1);
    });
  });

  it('keeps an agent who comes later or leaves earlier in one piece', () => {
    const shifts = layeredShifts(week({ 16: 0.5, 17: 1, 18: 0.5 }));
    expect(shifts).toEqual([{ days: [0], from: 8.25 * 3600, to: 9.25 * 3600, agents: 1 }]);
  });

  it('writes equal days once', () => {
    const agents = new Float64Array(336);
    for (const day of [0, 1, 2]) agents.fill(3, day * 48 + 16, day * 48 + 20);
    expect(layeredShifts(agents)).toEqual([{ days: [0, 1, 2], from: 8 * 3600, to: 10 * 3600, agents: 3 }]);
  });

  it('keeps some of the agents after closing', () => {
    const open = Array.from({ length: 336 }, (_, slot) => slot >= 16 && slot < 20);
    const agents = untilDrained(week({ 16: 6, 17: 6, 18: 6, 19: 6 }), open);
    expect(agents[20]).toBeCloseTo(2, 9);
    expect(agents[21]).toBe(0);
  });
});
