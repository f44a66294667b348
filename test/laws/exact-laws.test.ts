import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { Distribution } from '../../sim/model/distribution.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY } from '../../sim/model/units.ts';
import { CALL, DESK, exponentialOf, labModel, NEVER, NO_CALLBACK, PHONE, SERVICE } from '../kits/lab-model.ts';
import { withCallback } from '../kits/model-variants.ts';

const SOME = { numRuns: 40, seed: 20261125 };
const horizon = { ...labModel().horizon, length: DAY, warmUp: 0 };
const fixed = (value: number): Distribution => ({ kind: 'deterministic', value });
const arrivals = (rate: number) => ({ ...CALL.arrivals, rates: [rate] }) as typeof CALL.arrivals;

/** Numerator and denominator of each measure. */
function figuresOf(model: Model, seed: string): Map<string, readonly [number, number]> {
  const row = simulate(prepare(model, 0), seed, 0);
  return new Map(layoutOf(model).measures.map(({ id }, m) => [id, [row[2 * m] as number, row[2 * m + 1] as number]]));
}

const waited = (model: Model, seed: string, channel = 'phone'): number =>
  (figuresOf(model, seed).get(`waitOnline.${channel}`) as readonly [number, number])[0];

const lines = fc.record({
  rate: fc.double({ min: 0.005, max: 0.04, noNaN: true }),
  talk: fc.integer({ min: 30, max: 500 }),
  agents: fc.integer({ min: 1, max: 9 }),
  seed: fc.string({ maxLength: 6 }),
});

describe('priority', () => {
  it('moves waits between callers of equal service, and adds or takes away none', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 3 }), ({ rate, talk, agents, seed }, urgency) => {
        const call = { ...CALL, arrivals: arrivals(rate / 2), talk: fixed(talk) };
        const model = (routing: 'first-come' | 'urgency-first'): Model =>
          labModel({
            horizon: { ...horizon, drain: true },
            intents: [call, { ...call, name: 'urgent', urgency }],
            teams: [{ ...DESK, agents }],
            strategies: [{ name: 'today', summary: '', costs: [], service: { ...SERVICE, routing } }],
          });
        const [plain, urgent] = [model('first-come'), model('urgency-first')];
        expect(waited(urgent, seed)).toBeCloseTo(waited(plain, seed), 3);
        const of = (one: Model): number => (figuresOf(one, seed).get('waitOnline.intent.urgent') ?? [0])[0];
        expect(of(urgent)).toBeLessThanOrEqual(of(plain) + 1e-6);
      }),
      SOME,
    );
  });
});

describe('contacts that share an agent', () => {
  const chat: Channel = { ...PHONE, name: 'chat', digital: true };
  const first = { easy: { chat: 1 }, medium: { chat: 1 }, hard: { chat: 1 } };
  const chatModel = (channel: Channel, agents: number, rate: number, talk: number): Model =>
    labModel({
      horizon,
      channels: [{ ...channel, patience: exponentialOf(2 * talk) }],
      intents: [{ ...CALL, channels: ['chat'], arrivals: arrivals(rate), talk: exponentialOf(talk) }],
      teams: [{ ...DESK, channels: ['chat'], agents }],
      journey: { ...labModel().journey, firstChannel: first, afterFailure: { chat: { chat: 1 } } },
    });

  it('one at a time is a phone', () => {
    fc.assert(
      fc.property(lines, ({ rate, talk, agents, seed }) => {
        const phone = labModel({
          horizon,
          channels: [{ ...PHONE, patience: exponentialOf(2 * talk) }],
          intents: [{ ...CALL, arrivals: arrivals(rate), talk: exponentialOf(talk) }],
          teams: [{ ...DESK, agents }],
        });
        const one = figuresOf(chatModel({ ...chat, concurrency: 1, pace: [1] }, agents, rate, talk), seed);
        for (const [id, figure] of figuresOf(phone, seed)) {
          if (id.endsWith('.phone')) expect(one.get(id.replace('.phone', '.chat')), id).toEqual(figure);
        }
      }),
      SOME,
    );
  });

  it('two at a time at full speed are twice the agents', () => {
    fc.assert(
      fc.property(lines, ({ rate, talk, agents, seed }) => {
        const both = chatModel({ ...chat, concurrency: 2, pace: [1, 1] }, agents, rate, talk);
        const twice = chatModel({ ...chat, concurrency: 1, pace: [1] }, 2 * agents, rate, talk);
        expect(waited(both, seed, 'chat')).toBeCloseTo(waited(twice, seed, 'chat'), 3);
      }),
      SOME,
    );
  });

  it('two at a time at half speed keep agents as busy as one after the other does', () => {
    const patient = { ...chat, concurrency: 2, pace: [1, 0.5] };
    const busy = (channel: Channel, agents: number): number => {
      const model = chatModel(channel, agents, 0.02, 240);
      const prepared = prepare(
        { ...model, horizon: { ...horizon, drain: true }, channels: [{ ...channel, patience: NEVER }] },
        0,
      );
      simulate(prepared, 'hands', 0);
      return prepared.floor.agents.busySeconds[0] as number;
    };
    expect(busy(patient, 6)).toBeCloseTo(busy(chat, 100), 3);
  });
});

/** The same centre with every time `k` times as long and `k` times as few arrivals. */
function slowed(model: Model, k: number): Model {
  const times = (law: Distribution): Distribution =>
    law.kind === 'exponential'
      ? { ...law, mean: law.mean * k }
      : law.kind === 'deterministic'
        ? fixed(law.value * k)
        : law;
  const { journey, parts, strategies } = model;
  return {
    ...model,
    horizon: { ...model.horizon, length: model.horizon.length * k, warmUp: model.horizon.warmUp * k },
    channels: model.channels.map((channel) => ({
      ...channel,
      patience: times(channel.patience),
      target: { ...channel.target, within: channel.target.within * k },
    })),
    intents: model.intents.map((intent) => ({
      ...intent,
      talk: times(intent.talk),
      wrapUp: times(intent.wrapUp),
      arrivals: intent.arrivals.kind === 'rates' ? arrivals((intent.arrivals.rates[0] as number) / k) : intent.arrivals,
    })),
    parts: {
      identify: parts.identify * k,
      lookUp: parts.lookUp * k,
      retell: parts.retell * k,
      misroutedTalk: parts.misroutedTalk * k,
    },
    journey: {
      ...journey,
      recontactDelay: times(journey.recontactDelay),
      retryDelay: times(journey.retryDelay),
      repeatWindow: journey.repeatWindow * k,
    },
    strategies: strategies.map((strategy) => {
      const { callback } = strategy.service;
      const { offerAbove, attemptDelay, connect, delay, slack } = callback;
      const later = { offerAbove: offerAbove * k, attemptDelay: attemptDelay * k, connect: connect * k };
      const scaled = { ...callback, ...later, delay: delay * k, slack: slack * k };
      return { ...strategy, service: { ...strategy.service, callback: scaled } };
    }),
  };
}

/** Figures in seconds, and figures without a unit; not those that look at half-hours or at fixed numbers of seconds. */
const TIMES = ['wait.phone', 'waitOnline.phone', 'waitOffline.phone', 'aht.phone', 'waitOnline.intent.other'];
const SHARES = ['serviceLevel', 'serviceLevelOnline', 'serviceLevelOfAnswered', 'abandonment', 'pWait', 'callbackShare']
  .map((id) => `${id}.phone`)
  .concat(['callbackLost.phone', 'promiseKept.phone', 'occupancy', 'occupancy.desk', 'fcr.true', 'fcr.observed'])
  .concat(['contactsPerNeed', 'triesPerNeed', 'resolved', 'givenUp', 'transfers', 'retold', 'repeats']);

describe('the unit of time', () => {
  const busy = labModel({
    horizon,
    channels: [{ ...PHONE, patience: exponentialOf(150) }],
    intents: [
      { ...CALL, arrivals: arrivals(0.02), wrapUp: fixed(30), resolution: 0.7, identification: 0.5 },
      { ...CALL, name: 'other', skill: 'other', arrivals: arrivals(0.01), wrapUp: fixed(60), urgency: 2 },
    ],
    parts: { identify: 20, lookUp: 15, retell: 40, misroutedTalk: 60 },
    teams: [
      { ...DESK, agents: 5, skills: DESK.skills },
      { ...DESK, name: 'others', agents: 3, skills: DESK.skills.map((one) => ({ ...one, skill: 'other' })) },
    ],
    journey: { ...labModel().journey, retry: 0.5, misroute: 0.1 },
  });
  const hold = {
    ...NO_CALLBACK,
    policy: 'virtual-hold',
    offerAbove: 60,
    accepted: 0.5,
    answered: 0.8,
    attempts: 2,
  } as const;
  const models = [
    ['a busy centre', busy],
    ['one with call-backs', withCallback(busy, { ...hold, attemptDelay: 300, connect: 20, slack: 600 })],
    ['one with agreed times', withCallback(busy, { ...hold, policy: 'slot', delay: 1800, connect: 20, slack: 600 })],
  ] as const;

  it('is tried on call-backs that are made', () => {
    for (const [, model] of models.slice(1)) {
      expect(figuresOf(model, 'unit').get('callbackShare.phone')?.[0]).toBeGreaterThan(20);
    }
  });

  // Powers of two are exact in floating point, so that nothing may differ at all.
  it.each(models)('does not matter to the shares of %s, to the bit', (_, model) => {
    const figures = figuresOf(model, 'unit');
    for (const k of [2, 0.25]) {
      const slow = figuresOf(slowed(model, k), 'unit');
      const ratio = (of: typeof figures, id: string): number => {
        const [above, below] = of.get(id) as readonly [number, number];
        return above / below;
      };
      for (const id of TIMES) expect(ratio(slow, id), id).toBe(k * ratio(figures, id));
      for (const id of SHARES) expect(ratio(slow, id), id).toBe(ratio(figures, id));
    }
  });
});
