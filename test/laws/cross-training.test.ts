import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import type { CrossTraining } from '../../sim/model/service-sections.ts';
import { CALL, DESK, exponentialOf, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';
import { pooled, runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const BASE: CrossTraining = { strength: 1, share: 0.3, skills: 1, speed: 0.9, resolution: 0.03, hours: 144_000 };
const training = (change: Partial<CrossTraining>) => withSection('crossTraining', { ...BASE, ...change });
const SKILLS = ['north', 'east', 'south', 'west'];

/** Four teams of five, each with its own callers; everybody learns so many further skills. */
function ring(changes: readonly Partial<CrossTraining>[], speed = 1) {
  return labModel({
    channels: [{ ...PHONE, patience: exponentialOf(300) }],
    intents: SKILLS.map((skill) => ({
      ...CALL,
      name: skill,
      skill,
      arrivals: { ...CALL.arrivals, rates: [4.5 / 240] } as typeof CALL.arrivals,
    })),
    teams: SKILLS.map((skill) => ({
      ...DESK,
      name: skill,
      agents: 5,
      skills: [{ skill, after: 0, speed: 1, resolution: 0 }],
    })),
    strategies: [
      { name: 'today', summary: '', service: SERVICE, costs: [] },
      ...changes.map((change, row) => ({
        name: `change-${row}`,
        summary: '',
        service: { ...SERVICE, crossTraining: { ...BASE, share: 1, speed, resolution: 0, ...change } },
        costs: [],
      })),
    ],
  });
}

describe('cross-training', () => {
  it('of nobody, in nothing, or at strength 0 is the service as it is, to the bit', () => {
    const { rows } = runAll(
      shortSector('b2b', 4, [training({ strength: 0 }), training({ share: 0 }), training({ skills: 0 })]),
    );
    for (const row of [1, 2, 3]) expect(rows[row]).toEqual(rows[0]);
  });

  it('abandonment falls with 0, 1, 2 and all further skills, each time by less; one is nearly as good as all', () => {
    const model = ring([{ skills: 1 }, { skills: 2 }, { skills: 3 }]);
    const [none, one, two, all] = [0, 1, 2, 3].map((row) => pooled(model, row, 'abandonment.phone', 6)) as [
      number,
      number,
      number,
      number,
    ];
    expect(none - one).toBeGreaterThan(one - two);
    expect(one - two).toBeGreaterThanOrEqual(two - all - 0.001);
    expect(none - one).toBeGreaterThan(0.6 * (none - all));
  });

  it('gains less when the further skill is not mastered', () => {
    const gain = (speed: number) => {
      const model = ring([{ skills: 1 }], speed);
      return pooled(model, 0, 'abandonment.phone', 4) - pooled(model, 1, 'abandonment.phone', 4);
    };
    expect(gain(0.7)).toBeLessThan(gain(1) - 0.005);
  });

  it('keeps all agents and all hours, and pays for the lessons', () => {
    const { value } = runAll(shortSector('b2b', 6, [training({ share: 0.5 })]));
    expect(value(1, 'agentsOnDuty')).toBeCloseTo(value(0, 'agentsOnDuty'), 0);
    const tables = compile(shortSector('b2b', 6, [training({ share: 0.5 })]), 1);
    expect(tables.strategyCosts.setUp).toBeGreaterThan(0);
  });
});

describe('a licence is a hard gate', () => {
  const [licensed, open] = SKILLS.slice(0, 2).map((skill) => ({
    ...CALL,
    name: skill,
    skill,
    arrivals: { ...CALL.arrivals, rates: [0.02] } as typeof CALL.arrivals,
  })) as [typeof CALL, typeof CALL];
  const jack = { ...DESK, name: 'jack', agents: 10 };
  const holder = {
    ...DESK,
    name: 'holder',
    agents: 1,
    skills: [{ skill: 'north', after: 0, speed: 1, resolution: 0 }],
  };
  const model = (gate: boolean) =>
    labModel({
      channels: [{ ...PHONE, patience: exponentialOf(300) }],
      intents: [{ ...licensed, licensed: gate }, open],
      teams: [jack, holder],
      strategies: [
        { name: 'today', summary: '', service: SERVICE, costs: [] },
        {
          name: 'trained',
          summary: '',
          service: { ...SERVICE, crossTraining: { ...BASE, share: 1, skills: 3 } },
          costs: [],
        },
      ],
    });

  it('a team that can do anything serves everything without it, and never what takes a licence with it', () => {
    for (const strategy of [0, 1]) {
      const { queues, teams } = compile(model(true), strategy);
      const north = queues.of[0] as number;
      const servers = [...queues.team.slice(queues.teamFrom[north], queues.teamFrom[north + 1])];
      expect(servers).toEqual([1]);
      const jacks = [...teams.queue.slice(teams.queueFrom[0], teams.queueFrom[1])];
      expect(jacks).not.toContain(north);
    }
    const { queues } = compile(model(false), 0);
    expect((queues.teamFrom[1] as number) - (queues.teamFrom[0] as number)).toBe(2);
  });
  it('so callers wait while unlicensed agents are idle', () => {
    expect(runAll(model(true)).value(0, 'abandonment.phone')).toBeGreaterThan(0.2);
    expect(runAll(model(false)).value(0, 'abandonment.phone')).toBeLessThan(0.1);
  });
});
