import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { coreOf, mixOf } from '../../sim/compile/compile-intents.ts';
import type { CompiledQueues } from '../../sim/compile/compile-queues.ts';
import type { Distribution } from '../../sim/model/distribution.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service } from '../../sim/model/service.ts';
import { meanOf, varianceOf } from '../../sim/random/distribution-function.ts';
import { CALL, DESK, exponentialOf, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';

const skill = (name: string, after = 0, speed = 1) => ({ skill: name, after, speed, resolution: 0 });
const chat = { ...PHONE, name: 'chat', effort: 1.25, resolutionPenalty: [0.1, 0.2, 0.3] as const };
const under = (service: Partial<Service>, costs: Model['strategies'][0]['costs'] = []) => [
  { name: 'today', summary: '', service: { ...SERVICE, ...service }, costs },
];
const rates = (rate: number) => ({ kind: 'rates', rates: [rate], every: 1800, season: new Array(12).fill(1) }) as const;
/** Queue tables with the keys they were made of. */
const queuesOf = (model: Model) => compile(model, 0).queues as CompiledQueues;
const fixed = (value: number): Distribution => ({ kind: 'deterministic', value });

describe('lines and who serves them', () => {
  const model = labModel({
    segments: [
      { name: 'gold', count: 10, needsPerYear: 1, margin: 100, churn: 0, headStart: 60 },
      { name: 'plain', count: 90, needsPerYear: 1, margin: 10, churn: 0, headStart: 0 },
    ],
    channels: [PHONE, chat],
    intents: [
      { ...CALL, name: 'bill', skill: 'bill', channels: ['phone', 'chat'], arrivals: rates(3), talk: fixed(100) },
      {
        ...CALL,
        name: 'late bill',
        skill: 'bill',
        arrivals: rates(1),
        talk: fixed(300),
        wrapUp: fixed(40),
        headStart: 30,
      },
      { ...CALL, name: 'fraud', skill: 'fraud', urgency: 2, arrivals: rates(2), talk: fixed(500) },
    ],
    teams: [
      {
        ...DESK,
        name: 'all',
        channels: ['phone', 'chat'],
        skills: ['any', 'letters', 'visits'].map((name) => skill(name)),
        agents: 6,
        speed: 0.5,
      },
      { ...DESK, name: 'bills', channels: ['phone', 'chat'], skills: [skill('bill'), skill('fraud', 20)], agents: 4 },
      { ...DESK, name: 'fraud', channels: ['phone'], skills: [skill('fraud', 0, 2)], agents: 2 },
    ],
  });
  const queues = queuesOf(model);

  it('are one for each skill, channel, urgency and head start that contacts have', () => {
    // bill: phone and chat, gold and plain; late bill and fraud: phone, gold and plain.
    expect(queues.count).toBe(8);
    const lines = queues.keys.map(({ skill, channel, urgency, headStart, ofSegment }) =>
      [skill, channel, urgency, headStart, ofSegment].join(' '),
    );
    expect(lines).toEqual([
      'bill 0 0 60 60',
      'bill 1 0 60 60',
      'bill 0 0 0 0',
      'bill 1 0 0 0',
      'bill 0 0 90 60',
      'bill 0 0 30 0',
      'fraud 0 2 60 60',
      'fraud 0 2 0 0',
    ]);
    expect([...queues.headStart]).toEqual([60, 60, 0, 0, 90, 30, 60, 0]);
    expect([...queues.of]).toEqual([0, 1, 2, 3, 4, -1, 5, -1, 6, -1, 7, -1]);
    expect([...queues.channel]).toEqual([0, 1, 0, 1, 0, 0, 0, 0]);
    expect(queues.precedence).toBeNull();
  });

  const listOf = (from: Int32Array, list: ArrayLike<number>, row: number) =>
    Array.from(list).slice(from[row], from[row + 1]);

  it('have the teams in order: own work first, then the skill named first, then those who can do least', () => {
    expect(listOf(queues.teamFrom, queues.team, 0)).toEqual([1, 0]);
    expect(listOf(queues.teamFrom, queues.team, 6)).toEqual([2, 0, 1]);
    expect(listOf(queues.teamFrom, queues.after, 6)).toEqual([0, 0, 20]);
  });

  it('have the fastest first where the service says so', () => {
    const [all, ...others] = model.teams;
    const teams = [{ ...all, speed: 3 } as (typeof model.teams)[0], ...others];
    const fastest = compile({ ...model, teams, strategies: under({ idleAgents: 'fastest-first' }) }, 0).queues;
    expect(listOf(fastest.teamFrom, fastest.team, 6)).toEqual([0, 2, 1]);
    expect(compile({ ...model, strategies: under({ idleAgents: 'longest-idle' }) }, 0).teams.longestIdle).toBe(true);
  });

  it('are taken for one another only on the same channel and for the same customers, never for a more urgent one', () => {
    // A gold fraud call may go wrong to gold bill lines of the phone; a bill call never to the more urgent fraud line.
    expect(listOf(queues.wrongFrom, queues.wrong, 6)).toEqual([0, 4]);
    expect(listOf(queues.wrongFrom, queues.wrong, 0)).toEqual([]);
    // Both hold bill and late bill, 3 and 1 a second, of which each line knows all of its skill.
    expect(listOf(queues.wrongFrom, queues.wrongUpTo, 6)).toEqual([0.5, 1]);
    expect(listOf(queues.lineFrom, queues.line, 0)).toEqual([0, 2, 4, 5]);
    expect(listOf(queues.lineFrom, queues.line, 3)).toEqual([1, 3]);
  });

  it('know the handling time they bring: the mix of their intents, slower where slow teams serve', () => {
    // Phone: 3 x 100 + 1 x 340 over 4; chat: 100 x 1.25. Six agents at half speed and four at full: 10 / 7.
    expect(queues.handling[0]).toBeCloseTo((160 * 10) / 7, 9);
    expect(queues.handling[1]).toBeCloseTo((125 * 10) / 7, 9);
    // Fraud: 6 x 0.5 + 4 x 1 + 2 x 2 = 11 for 12 agents.
    expect(queues.handling[6]).toBeCloseTo((500 * 12) / 11, 9);
  });

  it('need somebody who serves them', () => {
    const nobody = { ...model, teams: model.teams.slice(2) };
    expect(() => compile(nobody, 0)).toThrow('no team serves skill "bill" on channel "phone"');
    expect(() => compile(model, 1)).toThrow('no strategy 1: the model has 1');
  });

  it('are interrupted for the more urgent, and written work for calls, only where the service interrupts', () => {
    const mail = { ...PHONE, name: 'mail', mode: 'deferred' } as const;
    const withMail = {
      ...model,
      segments: [],
      channels: [PHONE, mail],
      intents: model.intents.map((one) => ({ ...one, channels: ['phone', 'mail'] })),
      teams: [{ ...DESK, channels: ['phone', 'mail'] }],
    };
    const preemptive = queuesOf({ ...withMail, strategies: under({ routing: 'urgency-first-preemptive' }) });
    expect([...(preemptive.precedence ?? [])]).toEqual(
      preemptive.keys.map(({ channel, urgency }) => (channel === 0 ? 0 : 4) + 3 - urgency),
    );
    const makesWay = (strength: number) =>
      queuesOf({ ...withMail, strategies: under({ deferred: { makesWay: true, strength } as never }) });
    expect([...(makesWay(1).precedence ?? [])]).toEqual(makesWay(1).keys.map(({ channel }) => channel));
    expect(makesWay(0).precedence).toBeNull();
  });
});

describe('intents as tables', () => {
  const parts = { identify: 20, lookUp: 15, retell: 0, misroutedTalk: 0 };

  it.each<[string, Distribution]>([
    ['deterministic', fixed(300)],
    ['exponential', exponentialOf(300)],
    ['lognormal', { kind: 'lognormal', mean: 300, cv: 0.8 }],
    ['uniform', { kind: 'uniform', low: 100, high: 500 }],
    ['empirical', { kind: 'empirical', values: [0, 200, 400], probabilities: [0, 0.4, 0.8], tailMean: 200 }],
    [
      'mixture',
      {
        kind: 'mixture',
        parts: [
          { weight: 1, of: exponentialOf(200) },
          { weight: 3, of: fixed(1000 / 3) },
        ],
      },
    ],
  ])('take identification and look-up out of the talk, and leave its shape: %s', (_, talk) => {
    const model = labModel({ parts });
    const core = coreOf(model, { ...CALL, talk, identification: 0.5 });
    const mean = meanOf(talk);
    expect(meanOf(core)).toBeCloseTo(mean - 25, 9);
    expect(varianceOf(core)).toBeCloseTo(varianceOf(talk) * ((mean - 25) / mean) ** 2, 6);
  });

  it('leave talk alone that has no such parts, or none to spare', () => {
    const talk = exponentialOf(20);
    expect(coreOf(labModel(), { ...CALL, talk })).toBe(talk);
    expect(meanOf(coreOf(labModel({ parts }), { ...CALL, talk, identification: 1 }))).toBe(0);
    expect(coreOf(labModel({ parts }), { ...CALL, talk: { kind: 'never' } })).toEqual({ kind: 'never' });
  });

  const journey = {
    ...labModel().journey,
    needsHistory: [0, 0.4, 0.5] as const,
    withoutHistory: 0.5,
    firstChannel: { easy: { phone: 1 }, medium: { phone: 0.6, chat: 0.2, web: 0.2 }, hard: { phone: 1 } },
    afterFailure: { phone: { phone: 0.5, chat: 0.25, 'give-up': 0.25 }, chat: { phone: 0.8, web: 0.2 }, web: {} },
    urgencyPatience: [1, 1.5, 2, 4] as const,
  };
  const web = { ...PHONE, name: 'web', mode: 'self-service' } as const;
  const intents = [
    { ...CALL, channels: ['phone', 'chat', 'web'], resolution: 0.7 },
    { ...CALL, name: 'hard', complexity: 'hard', channels: ['phone', 'chat'], resolution: 0.6, urgency: 3 },
    { ...CALL, name: 'web only', channels: ['web'], resolution: 0.9 },
  ] as const;
  const model = labModel({
    channels: [PHONE, chat, web],
    journey,
    intents: intents.map((one) => ({ ...one, channels: [...one.channels] })),
    teams: [{ ...DESK, channels: ['phone', 'chat'] }],
  });
  const tables = compile(model, 0).intents;

  it('resolve on average what the scenario says, though some come without the history they need', () => {
    // With h = probability with history and a share s without, at half: h (1 - s) + h s / 2 is the scenario's figure.
    const average = (row: number, s: number) => (tables.resolution[row] as number) * (1 - s + s / 2);
    expect(average(0, 0.4)).toBeCloseTo(0.7, 12);
    expect(average(1, 0.4)).toBeCloseTo(0.7 - 0.2, 12);
    expect(average(3, 0.5)).toBeCloseTo(0.6, 12);
    expect(average(4, 0.5)).toBeCloseTo(0.6 - 0.3, 12);
    // Never above certainty, never below none.
    const sure = { ...model, intents: [{ ...CALL, resolution: 0.95 }], channels: [PHONE] };
    expect(compile({ ...sure, teams: [DESK] }, 0).intents.resolution[0]).toBe(1);
    const [never] = compile(
      {
        ...sure,
        intents: [{ ...CALL, resolution: 0.05, channels: ['chat'] }],
        channels: [chat],
        teams: [{ ...DESK, channels: ['chat'] }],
      },
      0,
    ).intents.resolution;
    expect(never).toBe(0);
    expect([...tables.needsHistory]).toEqual([0.4, 0.5, 0.4]);
    expect([...tables.complexity]).toEqual([1, 2, 1]);
  });

  it('begin on the channels they allow, in proportion', () => {
    expect(mixOf(model, model.intents[0] as never)).toEqual([0.6, 0.2, 0.2]);
    expect(mixOf(model, model.intents[1] as never)).toEqual([1, 0, 0]);
    expect(mixOf(model, { ...CALL, channels: ['phone', 'web'] })).toEqual([0.6, 0, 0.2]);
    // Nothing in the mix that it allows: the first channel it names.
    expect(mixOf(model, { ...CALL, complexity: 'easy', channels: ['web', 'chat'] })).toEqual([0, 0, 1]);
    expect([...tables.firstUpTo].slice(0, 3)).toEqual([0.6, expect.closeTo(0.8, 12), 1]);
  });

  it('go on after a failure where they may, giving up as often as the scenario says', () => {
    const next = (intent: number, channel: number) =>
      [...tables.nextUpTo].slice((intent * 3 + channel) * 3).slice(0, 3);
    // Phone and chat 2 : 1 of the three quarters who try again.
    expect(next(0, 0)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.75, 12), expect.closeTo(0.75, 12)]);
    expect(next(0, 1)).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.8, 12), expect.closeTo(1, 12)]);
    // The hard one does not go to the web: all of it goes to the phone.
    expect(next(1, 1)).toEqual([1, 1, 1]);
    expect(next(0, 2)).toEqual([0, 0, 0]);
    // A channel that is closed by half gets half of its share.
    const closed = { ...model, strategies: under({ closedChannels: { channels: ['chat'], strength: 0.5 } as never }) };
    const [phone = 0, both = 0] = compile(closed, 0).intents.nextUpTo;
    expect(phone).toBeCloseTo((0.75 * 0.5) / 0.625, 12);
    expect(both).toBeCloseTo(0.75, 12);
  });

  it('are as patient as their urgency says, and take as long as their channel says', () => {
    expect([...tables.patienceFactor].filter((_, pair) => pair % 3 === 0)).toEqual([1, 4, 1]);
    expect([...tables.effort].slice(0, 3)).toEqual([1, 1.25, 1]);
    expect([...tables.identification]).toEqual([0, 0, 0]);
  });
});
