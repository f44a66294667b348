import { describe, expect, it } from 'vitest';
import { alikeAgents } from '../../bench/reference/maths/alike-agents.ts';
import { CALL_BACK, keepPlaceMoves } from '../../bench/reference/maths/callback.ts';
import { average, byElimination, explore } from '../../bench/reference/maths/chain.ts';
import { type Chats, chatMoves } from '../../bench/reference/maths/chats.ts';
import { erlangB, erlangC } from '../../bench/reference/maths/erlang.ts';
import { fixedTalk } from '../../bench/reference/maths/fixed-talk.ts';
import { generalPatience } from '../../bench/reference/maths/general-patience.ts';
import { erlang, exponential, fixed, lognormal, mixture } from '../../bench/reference/maths/law.ts';
import { pollaczekKhinchine } from '../../bench/reference/maths/single-server.ts';

/** The formulas of the pack against values published or worked out elsewhere. */
describe('formulas give the published values', () => {
  it('Erlang B and C: tables, and Gans, Koole & Mandelbaum (2003)', () => {
    expect(erlangB(25, 20)).toBeCloseTo(0.0502217778907946, 14);
    expect(erlangC(50, 48)).toBeCloseTo(0.694455611197, 11);
    expect((erlangC(50, 48) * 60) / 2).toBeCloseTo(20.8336683359, 9);
  });

  it('Erlang A: the example of Mandelbaum & Zeltyn', () => {
    const model = { arrivals: 0.8, talk: 60, agents: 50, patience: 120, places: 300, within: 20 };
    expect(alikeAgents(model)).toMatchObject({
      pWait: expect.closeTo(0.467774068554, 10),
      abandonment: expect.closeTo(0.0309122491622, 10),
      serviceLevel: expect.closeTo(0.943018954747, 10),
      wait: expect.closeTo(3.61590023955, 8),
      waitOnline: expect.closeTo(3.70946989946, 8),
      occupancy: expect.closeTo(0.930324240804, 10),
    });
  });

  it('8 erlangs on 10 agents: those who wait for ever, and those who wait as long as a talk lasts', () => {
    const model = { arrivals: 8 / 300, talk: 300, agents: 10, places: 400, within: 20 };
    const patient = alikeAgents({ ...model, patience: Infinity });
    expect(patient.pWait).toBeCloseTo(0.40918, 6);
    expect(patient.wait).toBeCloseTo(61.377, 3);
    expect(patient.serviceLevel).toBeCloseTo(0.641896, 6);
    // Then the number there is Poisson with mean 8.
    const alike = alikeAgents({ ...model, patience: 300 });
    expect(alike.abandonment).toBeCloseTo(0.053233, 6);
    expect(alike.waitOnline).toBeCloseTo(15.96989, 5);
    expect(alike.serviceLevel).toBeCloseTo(0.7763, 4);
  });

  it('patience of exactly one minute', () => {
    const model = { arrivals: 440 / 3600, talk: 180, agents: 21, patience: fixed(60), within: 20 };
    expect(generalPatience(model)).toMatchObject({
      pWait: expect.closeTo(0.680006775045, 10),
      abandonment: expect.closeTo(0.0978027011544, 10),
      serviceLevel: expect.closeTo(0.492940473936, 10),
      wait: expect.closeTo(20.4330806331, 8),
    });
  });

  it('staffing: the fewest agents for 80 % in 20 s, and what one less would give', () => {
    // Erlangs, talk, patience; agents, in time, hang up, in time with one agent less; agents for 3 % who hang up.
    const published = [
      [10, 180, 120, 12, 0.825582644362, 0.0615973770037, 0.742208984389, 14],
      [20, 240, 180, 23, 0.843702898589, 0.0391221107667, 0.788988682435, 24],
      [50, 240, 180, 52, 0.815386133065, 0.0424626169474, 0.778353579685, 54],
      [100, 300, 180, 100, 0.801911096489, 0.0449127157627, 0.777024371699, 104],
      [200, 300, 300, 200, 0.808316605008, 0.0281977276859, 0.788421982667, 200],
    ] as const;
    for (const [load, talk, patience, agents, inTime, hangUp, oneLess, forFew] of published) {
      const of = (n: number) =>
        alikeAgents({ arrivals: load / talk, talk, agents: n, patience, places: 400, within: 20 });
      expect(of(agents).serviceLevel).toBeCloseTo(inTime, 10);
      expect(of(agents).abandonment).toBeCloseTo(hangUp, 10);
      expect(of(agents - 1).serviceLevel).toBeCloseTo(oneLess, 10);
      expect(of(forFew).abandonment).toBeLessThanOrEqual(0.03);
      if (forFew > agents) expect(of(forFew - 1).abandonment).toBeGreaterThan(0.03);
    }
  });

  it('one agent: 400 to 1,600 s by the spread of the talk', () => {
    expect(pollaczekKhinchine(0.004, 200, exponential(200).square)).toBeCloseTo(800, 9);
    expect(pollaczekKhinchine(0.004, 200, erlang(200, 4).square)).toBeCloseTo(500, 9);
    const twoKinds = mixture([
      [0.2, exponential(600)],
      [0.8, exponential(100)],
    ]);
    expect(pollaczekKhinchine(0.004, 200, twoKinds.square)).toBeCloseTo(1600, 9);
    expect(pollaczekKhinchine(0.004, 200, fixed(200).square)).toBeCloseTo(400, 10);
    expect(pollaczekKhinchine(0.004, 200, lognormal(200, 1.5).square)).toBeCloseTo(1300, 9);
    expect(fixedTalk(0.004, 200, 1)).toMatchObject({ wait: expect.closeTo(400, 8), pWait: expect.closeTo(0.8, 10) });
  });

  it('a call-back that keeps its place', () => {
    const model = { arrivals: 0.0226666666667, talk: 150, agents: 3, patience: 100, places: 8 };
    const chain = explore([0], keepPlaceMoves({ ...model, offerFrom: 2, taken: 0.6, reached: 1 }));
    const p = byElimination(chain);
    expect(average(chain, p, ([busy = 0]) => busy) / 3).toBeCloseTo(0.841547263799, 10);
    const waiting = average(chain, p, ([, ...line]) => line.filter((one) => one === CALL_BACK).length);
    expect(waiting / model.arrivals / 0.190628045066).toBeCloseTo(193.922801892, 6);
  });

  it('three chats at once', () => {
    const pace = [1, 300 / 380, 300 / 480];
    const model: Chats = { arrivals: 0.02, talk: 300, agents: 4, pace, patience: 240, places: 60 };
    const chain = explore([4, 0, 0, 0, 0], chatMoves(model));
    const p = byElimination(chain);
    expect(1 - average(chain, p, ([idle = 0]) => idle) / 4).toBeCloseTo(0.944828170751, 10);
    expect(average(chain, p, (state) => state[4] as number) / 240 / 0.02).toBeCloseTo(0.0382845039489, 10);
  });
});
