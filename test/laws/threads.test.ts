import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenarios/read-scenario.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Turns } from '../../sim/model/turns.ts';
import { DAY, HOUR, MINUTE } from '../../sim/model/units.ts';
import { describeLaws } from '../kits/describe-laws.ts';
import { CALL, DESK, exponentialOf, labModel, NEVER, PHONE, SERVICE, SILOS } from '../kits/lab-model.ts';
import { runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const TURNS: Turns = {
  reply: exponentialOf(75),
  gap: exponentialOf(25 * MINUTE),
  leaves: 0,
  patience: NEVER,
  timeOut: 0,
  reRead: 0,
  closesAfter: NEVER,
};
const MESSAGES: Channel = {
  ...PHONE,
  name: 'messages',
  mode: 'deferred',
  digital: true,
  target: { share: 0.8, within: 15 * MINUTE },
};
const EIGHT_TO_SIX = [{ days: [0, 1, 2, 3, 4, 5, 6], from: 8 * HOUR, to: 18 * HOUR, agents: 16 }];

/** A desk that answers messages, and the phone beside it. */
function desk(turns: Partial<Turns> | undefined, parts: Partial<Model> = {}): Model {
  const messages = turns === undefined ? MESSAGES : { ...MESSAGES, turns: { ...TURNS, ...turns } };
  return labModel({
    horizon: { ...labModel().horizon, length: 12 * DAY },
    channels: [messages, PHONE],
    intents: [
      {
        ...CALL,
        name: 'question',
        channels: ['messages'],
        talk: exponentialOf(260),
        arrivals: { ...CALL.arrivals, rates: [0.015] } as typeof CALL.arrivals,
      },
      { ...CALL, arrivals: { ...CALL.arrivals, rates: [0.004] } as typeof CALL.arrivals },
    ],
    teams: [{ ...DESK, channels: ['messages', 'phone'], shifts: EIGHT_TO_SIX }],
    ...parts,
  });
}

/** Day and night, so that nobody's messages pile up until the morning. */
const ALWAYS = [{ ...DESK, channels: ['messages', 'phone'], agents: 12 }];
const QUIET = desk({ leaves: 0.1, closesAfter: exponentialOf(3 * HOUR) }, { teams: ALWAYS });

describeLaws('threads', QUIET, { length: DAY / 2, waitsAgain: true });

describe('threads', () => {
  const whole = runAll(desk(undefined));
  const plain = runAll(desk({}));

  it('answered in one go are written work as it was, to the bit', () => {
    const { value } = runAll(desk({ reply: { kind: 'deterministic', value: DAY } }));
    for (const id of ['wait.messages', 'aht.messages', 'occupancy', 'wait.phone', 'serviceLevel.phone'])
      expect(value(0, id)).toBe(whole.value(0, id));
    expect(value(0, 'replies.messages')).toBe(1);
  });

  it('are the same work as in one go, and longer for the customer', () => {
    expect(plain.value(0, 'occupancy') / whole.value(0, 'occupancy')).toBeCloseTo(1, 1);
    expect(plain.value(0, 'replies.messages')).toBeGreaterThan(4);
    expect(plain.value(0, 'conversation.messages')).toBeGreaterThan(3 * 25 * MINUTE);
    expect(plain.value(0, 'reopened.messages')).toBe(0);
    expect(plain.value(0, 'leftInChat.messages')).toBe(0);
  });

  it('take longer where another agent has to read them, but not with one view of the customer', () => {
    const view = { ...SILOS, context: 1 };
    const strategies = [SERVICE, { ...SERVICE, view }].map((service, row) => ({
      name: `s${row}`,
      summary: '',
      service,
      costs: [],
    }));
    const { value } = runAll(desk({ reRead: 60 }, { strategies }));
    expect(value(0, 'anotherAgent.messages')).toBeGreaterThan(0.5);
    const later = plain.value(0, 'replies.messages') - 1;
    expect(value(0, 'aht.messages')).toBeGreaterThan(plain.value(0, 'aht.messages') + 0.5 * 60 * later);
    for (const id of ['wait.messages', 'aht.messages', 'occupancy', 'replyTime.messages'])
      expect(value(1, id)).toBe(plain.value(0, id));
  });

  it('are opened again as often as silence outlasts the time after which they are closed', () => {
    const { value } = runAll(desk({ closesAfter: exponentialOf(25 * MINUTE) }));
    // Two exponential times of the same mean: the gap is the longer one every second time.
    const perGap = value(0, 'reopened.messages') / (value(0, 'replies.messages') - 1);
    expect(perGap).toBeGreaterThan(0.48);
    expect(perGap).toBeLessThan(0.52);
    expect(value(0, 'wait.messages')).toBe(plain.value(0, 'wait.messages'));
  });

  it('keep a promise for each message: some are late at night, and customers also call', () => {
    const also = { duplicatePerDay: 0.9, duplicateOn: 'phone' };
    const model = desk({});
    const impatient = { ...model, channels: [{ ...(model.channels[0] as Channel), ...also }, PHONE] };
    const question = { ...(model.intents[0] as (typeof model.intents)[0]), channels: ['messages', 'phone'] };
    const first = { messages: 0.8, phone: 0.2 };
    const journey = { ...model.journey, firstChannel: { easy: first, medium: first, hard: first } };
    const { value } = runAll({ ...impatient, journey, intents: [question, model.intents[1] as typeof question] });
    expect(value(0, 'duplicates')).toBeGreaterThan(0.02);
    expect(value(0, 'wasted')).toBeGreaterThan(0);
  });

  it('make way for calls message by message', () => {
    const makesWay = withSection('deferred', { strength: 1, order: 'arrival', makesWay: true })(SERVICE);
    const strategies = [SERVICE, makesWay].map((service, row) => ({
      name: `s${row}`,
      summary: '',
      service,
      costs: [],
    }));
    const busy = desk({}, { strategies, teams: [{ ...DESK, channels: ['messages', 'phone'], shifts: [], agents: 6 }] });
    const { value } = runAll(busy);
    expect(value(1, 'wait.phone')).toBeLessThan(value(0, 'wait.phone') / 2);
  });
});

describe('a sector with turns on its messaging and social channels', () => {
  it('keeps its laws: nobody is forgotten, and complaints in public are answered in threads', () => {
    const sector = shortSector('service-providers', 3);
    const channels = sector.channels.map((channel) =>
      channel.mode === 'deferred' && channel.name !== 'email'
        ? { ...channel, turns: { ...TURNS, leaves: 0.03, reRead: 30, closesAfter: exponentialOf(DAY) } }
        : channel,
    );
    const { value } = runAll({ ...sector, channels });
    expect(value(0, 'replies.messaging')).toBeGreaterThan(1.5);
    expect(value(0, 'conversation.social')).toBeGreaterThan(10 * MINUTE);
    expect(value(0, 'resolved')).toBeGreaterThan(0.5);
  });
});

describe('the language', () => {
  it('fills in the turns of a channel by its mode', () => {
    const text = `centralino: 1
name: both
horizon: {length: 8 weeks, warm-up: 2 weeks}
customers: {all: {count: 5000, needs: 3 /year, margin: 50 EUR/year, churn: 10 %/year}}
channels: {phone: {}, chat: {turns: {}}, messaging: {turns: {re-read: 20 s}}}
intents: {call: {share: 100 %, talk: 4 min}}
teams: {desk: {agents: 3}}`;
    const { model, issues } = readScenario(text);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [, chat, messaging] = model?.channels ?? [];
    expect(chat?.turns).toMatchObject({ leaves: 0.005, timeOut: 240, reRead: 0 });
    expect(messaging?.turns).toMatchObject({ leaves: 0.03, timeOut: 0, reRead: 20, patience: { kind: 'never' } });
  });
});
