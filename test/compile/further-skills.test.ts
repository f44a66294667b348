import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { CALL, DESK, labModel, SERVICE } from '../kits/lab-model.ts';

describe('a team that learnt further skills', () => {
  const teams = ['a', 'b', 'c'].map((name) => ({
    ...DESK,
    name,
    agents: 10,
    wage: 20,
    shrinkage: 0,
    skills: [{ skill: name, after: 0, speed: 1, resolution: 0 }],
  }));
  const intents = ['a', 'b', 'c'].map((name) => ({ ...CALL, name, skill: name }));
  const trained = (skills: number, share = 0.4) =>
    compile(
      labModel({
        teams,
        intents,
        strategies: [
          {
            name: 'today',
            summary: '',
            costs: [],
            service: {
              ...SERVICE,
              crossTraining: { strength: 0.5, share, skills, speed: 0.9, resolution: 0.02, hours: 100 * 3600 } as never,
            },
          },
        ],
      }),
      0,
    );

  it('stands behind the others, with the main skill of the next team in the ring', () => {
    const { teams: tables, queues } = trained(1);
    expect([...tables.parent]).toEqual([0, 1, 2, 0, 1, 2]);
    // A fifth of ten learn.
    expect([...tables.agentFrom]).toEqual([0, 8, 16, 24, 26, 28, 30]);
    const servers = (queue: number) => [...queues.team.slice(queues.teamFrom[queue], queues.teamFrom[queue + 1])];
    // The line of "b": its own team, its own trained ones, and those of "a", who learnt b.
    expect(servers(1).sort()).toEqual([1, 3, 4]);
    expect(trained(2).queues.team.length).toBe(3 * 4);
  });

  it('pays for the hours of learning of the people behind the posts, over five years', () => {
    // Two posts round the clock: 2 x 8,760 h / 2,088 h people, 100 hours at 20 euros, three teams.
    const people = (2 * 8760) / 2088;
    expect(trained(1).strategyCosts.setUp).toBeCloseTo((3 * people * 100 * 20) / 5, 8);
    expect(trained(2).strategyCosts.setUp).toBeCloseTo((3 * people * 100 * 20 * 2) / 5, 8);
  });
});
