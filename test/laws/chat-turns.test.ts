import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { DIGITAL_COUNTS, TURN_SECONDS } from '../../sim/measures/counts/digital-counts.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { Chat } from '../../sim/model/digital-sections.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Turns } from '../../sim/model/turns.ts';
import { DAY } from '../../sim/model/units.ts';
import { describeLaws } from '../kits/describe-laws.ts';
import { CALL, DESK, exponentialOf, labModel, NEVER, NOTHING, PHONE, SERVICE } from '../kits/lab-model.ts';
import { laboratory } from '../kits/laboratory.ts';
import { runAll } from '../kits/run-figures.ts';

const TURNS: Turns = {
  reply: exponentialOf(36),
  gap: exponentialOf(44),
  leaves: 0,
  patience: NEVER,
  timeOut: 240,
  reRead: 0,
  closesAfter: NEVER,
};
const CHAT: Chat = { strength: 1, silent: 0, timeOut: 240, qualityLoss: 0 };

/** A desk of chats; one strategy for each number at once. */
function desk(atOnce: readonly number[], channel: Partial<Channel>, parts: Partial<Model> = {}): Model {
  const everywhere = { chat: 1 };
  const most = Math.max(...atOnce);
  return labModel({
    horizon: { ...labModel().horizon, length: 8 * DAY },
    channels: [
      {
        ...PHONE,
        name: 'chat',
        digital: true,
        concurrency: most,
        pace: new Array(most).fill(1),
        turns: TURNS,
        ...channel,
      },
    ],
    intents: [{ ...CALL, channels: ['chat'], talk: exponentialOf(600), wrapUp: exponentialOf(20) }],
    teams: [{ ...DESK, channels: ['chat'], agents: 34 }],
    journey: {
      ...labModel().journey,
      firstChannel: { easy: everywhere, medium: everywhere, hard: everywhere },
      afterFailure: { chat: { 'give-up': 1 } },
    },
    strategies: atOnce.map((concurrency) => ({
      name: `chats-${concurrency}`,
      summary: '',
      service: { ...SERVICE, chat: { ...CHAT, concurrency } },
      costs: [],
    })),
    ...parts,
  });
}

/** Two strategies, and everybody says goodbye: places of those who left the line silently stay in line, and are nobody's wait. */
const READY = laboratory('chat-desk');
const SPOKEN = READY.strategies
  .slice(0, 2)
  .map((one) => ({ ...one, service: { ...one.service, chat: { ...CHAT, ...one.service.chat, silent: 0 } } }));
describeLaws('chat-desk', { ...READY, strategies: SPOKEN }, { length: DAY / 6 });

describe('chats in turns', () => {
  it('are the same work however many are held at once', () => {
    const drained = { ...labModel().horizon, length: DAY, warmUp: 0, drain: true };
    const model = desk([1, 2, 5], {}, { horizon: drained });
    const worked = model.strategies.map((_, row) => {
      const prepared = prepare(model, row);
      simulate(prepared, 'laws', 0);
      return prepared.floor.tally.digital[TURN_SECONDS % DIGITAL_COUNTS] as number;
    });
    expect(worked[0]).toBeGreaterThan(DAY);
    for (const seconds of worked) expect(seconds / (worked[0] as number)).toBeCloseTo(1, 9);
  });

  it('one at a time, answered in one go, are phone calls, to the bit', () => {
    const inOneGo = { ...TURNS, reply: { kind: 'deterministic', value: DAY } as const, gap: NOTHING };
    const busy = { agents: 60, channels: ['chat'] };
    const [chats, calls] = [inOneGo, undefined].map((turns) => {
      const { turns: _, ...plain } = desk([1], {}).channels[0] as Channel;
      const channel = turns === undefined ? plain : { ...plain, turns };
      return runAll(desk([1], {}, { channels: [channel], teams: [{ ...DESK, ...busy }] }));
    });
    for (const id of ['wait.chat', 'aht.chat', 'occupancy', 'serviceLevel.chat'])
      expect(chats?.value(0, id)).toBe(calls?.value(0, id));
  });

  it('slow each other down the more an agent holds, less and less in all', () => {
    const impatient = { patience: exponentialOf(120) };
    const { value } = runAll(desk([1, 2, 3, 5], impatient, { teams: [{ ...DESK, channels: ['chat'], agents: 31 }] }));
    const of = (id: string) => [0, 1, 2, 3].map((row) => value(row, id));
    for (const id of ['replyTime.chat', 'aht.chat', 'typing.chat'])
      expect(of(id), id).toEqual(of(id).toSorted((a, b) => a - b));
    expect(of('abandonment.chat')).toEqual(of('abandonment.chat').toSorted((a, b) => b - a));
    const [one, two, three] = of('abandonment.chat') as [number, number, number];
    expect(one - two).toBeGreaterThan(two - three);
    // One at a time nothing waits: an answer takes what it takes to write.
    expect(value(0, 'replyTime.chat')).toBeLessThan(36);
    expect(value(3, 'replyTime.chat')).toBeGreaterThan(60);
  });

  it('of whom nobody has to wait last as long as the scenario says, and the agent works for part of it', () => {
    const { value } = runAll(desk([1], {}, { teams: [{ ...DESK, channels: ['chat'], agents: 200 }] }));
    // 600 s and 20 s of wrap-up.
    expect(value(0, 'aht.chat')).toBeGreaterThan(600);
    expect(value(0, 'aht.chat')).toBeLessThan(640);
    expect(value(0, 'typing.chat')).toBeGreaterThan(0.44);
    expect(value(0, 'typing.chat')).toBeLessThan(0.49);
  });

  it('lose customers who wait too long for an answer, and whose places stay taken', () => {
    const hurried = { turns: { ...TURNS, patience: exponentialOf(900) } };
    const { value } = runAll(desk([1, 2, 6], hurried, { teams: [{ ...DESK, channels: ['chat'], agents: 31 }] }));
    expect(value(0, 'leftInChat.chat')).toBeGreaterThan(0.1);
    expect(value(1, 'leftInChat.chat')).toBeGreaterThan(value(0, 'leftInChat.chat'));
    expect(value(2, 'leftInChat.chat')).toBeGreaterThan(value(1, 'leftInChat.chat'));
    expect(value(0, 'slotsWasted.chat')).toBeGreaterThan(0.02);
    expect(value(0, 'resolved')).toBeLessThan(0.9);
  });

  it('waste more places the longer an agent waits for one who has gone', () => {
    const gone = (timeOut: number) => runAll(desk([2], { turns: { ...TURNS, leaves: 0.05, timeOut } }));
    const [short, long] = [gone(60), gone(240)];
    expect(long.value(0, 'slotsWasted.chat')).toBeGreaterThan(2 * short.value(0, 'slotsWasted.chat'));
    expect(long.value(0, 'wait.chat')).toBeGreaterThan(short.value(0, 'wait.chat'));
  });
});
