import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service } from '../../sim/model/service.ts';
import { CALL, DESK, labModel, NO_CALLBACK, SERVICE, SILOS } from '../kits/lab-model.ts';

const skill = (name: string) => ({ skill: name, after: 0, speed: 1, resolution: 0 });
const under = (service: Partial<Service>, costs: Model['strategies'][0]['costs'] = []) => [
  { name: 'today', summary: '', service: { ...SERVICE, ...service }, costs },
];

describe('rules and prices', () => {
  it('move from silos to one view by the strength of each lever', () => {
    const view = {
      ...SILOS,
      lookUp: 0.25,
      routing: 0.5,
      context: 0.75,
      identify: 0.1,
      duplicates: 0.2,
      unifiedLookUp: 10,
      unifiedMisroute: 0.02,
      unifiedLink: 1,
    };
    const model = labModel({
      parts: { identify: 20, lookUp: 50, retell: 40, misroutedTalk: 60 },
      journey: { ...labModel().journey, misroute: 0.1, linkSameChannel: 0.6, linkAcrossChannels: 0.2 },
      strategies: under({ view }),
      horizon: { ...labModel().horizon, firstWeekday: 3 },
    });
    const { rules } = compile(model, 0);
    expect(rules.lookUp).toBe(40);
    expect(rules.misroute).toBeCloseTo(0.06, 12);
    expect(rules.linkSame).toBeCloseTo(0.9, 12);
    expect(rules.linkAcross).toBeCloseTo(0.8, 12);
    expect(rules).toMatchObject({ viewIdentify: 0.1, viewHistory: 0.25, viewContext: 0.75, viewDuplicates: 0.2 });
    expect(rules).toMatchObject({ identify: 20, retell: 40, misroutedTalk: 60, weekOffset: 3 * 86_400 });
  });

  it('cost set-up spread over its years, a year of running, and so much for each agent at the peak', () => {
    const costs = [
      { name: 'licences', setUp: 5000, years: 5, yearly: 100, perAgent: 12 },
      { name: 'project', setUp: 900, years: 3, yearly: 0, perAgent: 0.5 },
    ] as unknown as Model['strategies'][0]['costs'];
    const model = labModel({ teams: [{ ...DESK, agents: 8 }], strategies: under({}, costs) });
    expect(compile(model, 0).strategyCosts).toMatchObject({ setUp: 1300, running: 100 + 12.5 * 8 });
  });

  it('of call-backs hold only with a policy and a channel', () => {
    const callback = (parts: Partial<typeof NO_CALLBACK>) =>
      compile(labModel({ strategies: under({ callback: { ...NO_CALLBACK, ...parts } }) }), 0).callback;
    expect(callback({}).policy).toBe(0);
    expect(callback({ policy: 'virtual-hold' })).toMatchObject({ policy: 1, channel: 0 });
    expect(callback({ policy: 'slot' }).policy).toBe(2);
    expect(callback({ policy: 'abandoned' }).policy).toBe(3);
    expect(callback({ policy: 'slot', channel: 'fax' })).toMatchObject({ policy: 0, channel: -1 });
  });

  it('give customers who are worth more than average a head start, where the service does', () => {
    const segments = [
      { name: 'gold', count: 10, needsPerYear: 1, margin: 100, churn: 0, headStart: 0 },
      { name: 'plain', count: 90, needsPerYear: 1, margin: 10, churn: 0, headStart: 5 },
    ];
    const starts = (strength: number, above: number) => [
      ...compile(
        labModel({ segments, strategies: under({ valuePriority: { strength, above, headStart: 80 } as never }) }),
        0,
      ).queues.headStart,
    ];
    // The average margin is 19: gold is worth 5.3 times as much.
    expect(starts(1, 5)).toEqual([80, 5]);
    expect(starts(0.5, 5)).toEqual([40, 5]);
    expect(starts(1, 6)).toEqual([0, 5]);
    expect(starts(0, 5)).toEqual([0, 5]);
  });

  it('keep licensed work from those who only say "any"', () => {
    const teams = [
      { ...DESK, name: 'all', skills: [skill('any')] },
      { ...DESK, name: 'licensed', skills: [skill('advice'), skill('any')] },
    ];
    const intents = [
      { ...CALL, skill: 'plain' },
      { ...CALL, name: 'advice', skill: 'advice', licensed: true },
    ];
    const { queues } = compile(labModel({ teams, intents }), 0);
    const servers = (queue: number) => [...queues.team.slice(queues.teamFrom[queue], queues.teamFrom[queue + 1])];
    expect(servers(0)).toEqual([0, 1]);
    expect(servers(1)).toEqual([1]);
    const free = compile(labModel({ teams, intents: intents.map((one) => ({ ...one, licensed: false })) }), 0).queues;
    expect([...free.team.slice(free.teamFrom[1], free.teamFrom[2])].sort()).toEqual([0, 1]);
  });
});
