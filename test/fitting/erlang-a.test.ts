import { describe, expect, it } from 'vitest';
import { erlangA } from '../../fitting/erlang/erlang-a.ts';
import { erlangAByHalfHour, scaleForWait } from '../../fitting/erlang/erlang-a-week.ts';

describe('Erlang-A', () => {
  // Palm's model as published by Mandelbaum & Zeltyn: 48 calls a minute, 1 minute of handling, 2 minutes of patience.
  const published = { arrivals: 0.8, handling: 60, patience: 120, agents: 50, within: 20 };

  it('gives the published figures', () => {
    const figures = erlangA(published);
    expect(figures.waits).toBeCloseTo(0.467774068554, 9);
    expect(figures.abandonment).toBeCloseTo(0.0309122491622, 9);
    expect(figures.wait).toBeCloseTo(3.70946989946, 7);
    expect(figures.waitAnswered).toBeCloseTo(3.61590023955, 7);
    expect(figures.serviceLevel).toBeCloseTo(0.943018954747, 8);
  });

  it('takes a part of an agent as an agent for a part of the time', () => {
    const at = (agents: number) => erlangA({ ...published, agents }).wait;
    expect(at(50.25)).toBeCloseTo(0.75 * at(50) + 0.25 * at(51), 9);
  });

  it('loses everybody without agents, after their whole patience', () => {
    const figures = erlangA({ ...published, agents: 0 });
    expect(figures.abandonment).toBeCloseTo(1, 9);
    expect(figures.wait).toBeCloseTo(120, 6);
    expect(figures.serviceLevel).toBe(0);
  });

  it('never waits longer with more agents', () => {
    const waits = Array.from({ length: 30 }, (_, i) => erlangA({ ...published, agents: 40 + i / 2 }).wait);
    expect([...waits].sort((a, b) => b - a)).toEqual(waits);
  });

  it('finds the scale of the agents that gives a wait', () => {
    const week = { offered: [100, 0, 60], handling: [240, 240, 300], agents: [14, 2, 10], patience: 300, within: 20 };
    const scale = scaleForWait(week, 40);
    const figures = erlangAByHalfHour(week, scale);
    expect(figures[1]).toBeUndefined();
    expect((figures[0]!.wait * 100 + figures[2]!.wait * 60) / 160).toBeCloseTo(40, 1);
  });
});
