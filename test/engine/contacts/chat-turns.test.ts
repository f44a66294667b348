import { describe, expect, it } from 'vitest';
import type { Chat } from '../../../sim/model/digital-sections.ts';
import type { Model } from '../../../sim/model/model.ts';
import type { Turns } from '../../../sim/model/turns.ts';
import { HOUR } from '../../../sim/model/units.ts';
import { contact, readOf } from '../../kits/by-hand.ts';
import { served } from '../../kits/floor-of.ts';
import { CALL, DESK, labModel, NEVER, PHONE } from '../../kits/lab-model.ts';

const exactly = (value: number) => ({ kind: 'deterministic', value }) as const;
/** Ten seconds an answer, twenty-five until the customer has written again: two sevenths of a session are the agent's. */
const TURNS: Turns = {
  reply: exactly(10),
  gap: exactly(25),
  leaves: 0,
  patience: NEVER,
  timeOut: 60,
  reRead: 0,
  closesAfter: NEVER,
};
const CHAT: Chat = { strength: 1, silent: 0, timeOut: 60, qualityLoss: 0 };
/** A customer for whom an agent works so many seconds, and so many after the chat. */
const chat = (at: number, work: number, after = 0) => contact(at, 3.5 * work, after, -1);

function chats(contacts: readonly ReturnType<typeof contact>[], turns: Partial<Turns> = {}, atOnce = 3): Model {
  const everywhere = { chat: 1 };
  const model = labModel({
    horizon: { ...labModel().horizon, length: HOUR, warmUp: 0 },
    channels: [
      { ...PHONE, name: 'chat', digital: true, concurrency: atOnce, pace: [1, 1, 1], turns: { ...TURNS, ...turns } },
    ],
    intents: [{ ...CALL, channels: ['chat'], arrivals: { kind: 'trace', contacts: [...contacts] } }],
    teams: [{ ...DESK, channels: ['chat'], agents: 1 }],
    journey: {
      ...labModel().journey,
      firstChannel: { easy: everywhere, medium: everywhere, hard: everywhere },
      afterFailure: { chat: { 'give-up': 1 } },
    },
  });
  return served(model, { chat: { ...CHAT, concurrency: atOnce } });
}

describe('chats of one agent, turn by turn', () => {
  /*
   * A asks at 0 for 30 s of work, B at 12 for 20 s, C at 14 for 5 s.
   *   0-10 A   12-22 B   22-27 C, whose message came at 14, and who is done
   *  35-45 A   47-57 B, who is done
   *  70-80 A, who is done
   */
  const { ratio } = readOf(chats([chat(0, 30), chat(12, 20), chat(14, 5)]));

  it.each<[string, number, number]>([
    ['replies.chat', 6, 3],
    ['replyTime.chat', 10 + 10 + 13 + 10 + 10 + 10, 6],
    ['firstReply.chat', 10 + 10 + 13, 3],
    // From the first message to the last answer: 80, 45 and 13 s.
    ['aht.chat', 80 + 45 + 13, 3],
    ['wait.chat', 0, 3],
    // Of 80 s with at least one chat in hand the agent works 55.
    ['typing.chat', 55, 80],
    ['occupancy', 80, HOUR],
    ['leftInChat.chat', 0, 3],
    ['slotsWasted.chat', 0, 0],
    ['resolved', 3, 3],
  ])('%s is %d / %d', (id, above, below) => {
    if (id === 'slotsWasted.chat') expect(ratio(id)[0]).toBe(0);
    else expect(ratio(id)).toEqual([expect.closeTo(above, 9), expect.closeTo(below, 9)]);
  });

  it('two messages wait in the order in which they came', () => {
    // 0-10 A, 10-20 B, 20-30 C; their second messages at 35, 45, 55: 35-45, 45-55 and 55-60.
    const { ratio: figure } = readOf(chats([chat(0, 20), chat(1, 20), chat(2, 15)]));
    expect(figure('replyTime.chat')).toEqual([10 + 19 + 28 + 10 + 10 + 5, 6]);
    expect(figure('aht.chat')[0]).toBeCloseTo(45 + 54 + 58, 9);
  });

  it('what is to be done after a chat is done before she turns to the others, and counts as work', () => {
    // 0-10 A, 10-25 wrapped up. B writes at 5 and is answered 25-35.
    const { ratio: figure } = readOf(chats([chat(0, 10, 15), chat(5, 10)]));
    expect(figure('replyTime.chat')).toEqual([10 + 30, 2]);
    expect(figure('typing.chat')).toEqual([expect.closeTo(35, 9), 35]);
    expect(figure('wrapUp.chat')).toEqual([15, 2]);
  });

  it('a third one waits in line where two are held at once', () => {
    // A until 10, and C is taken then; B 10-20, C 20-30.
    const { ratio: figure } = readOf(chats([chat(0, 10), chat(1, 10), chat(2, 10)], {}, 2));
    expect(figure('wait.chat')).toEqual([8, 3]);
    expect(figure('replyTime.chat')).toEqual([10 + 19 + 20, 3]);
    expect(figure('firstReply.chat')).toEqual([10 + 19 + 28, 3]);
  });
});

describe('customers who do not wait for an answer', () => {
  it('go silent when it came later than they wait, after any answer but the last; the place stays taken', () => {
    // 0-10 A, 10-20 B (19 s after the message), who would write again and has gone. A 35-45, which is the last.
    const { ratio } = readOf(chats([chat(0, 20), chat(1, 20)], { patience: exactly(18) }));
    expect(ratio('leftInChat.chat')).toEqual([1, 2]);
    expect(ratio('replies.chat')).toEqual([3, 2]);
    expect(ratio('aht.chat')[0]).toBeCloseTo(45 + 19, 9);
    // From 20 to 80 the place is nobody's; A goes at 45.
    expect(ratio('slotsWasted.chat')[0]).toBe(60);
    expect(ratio('occupancy')[0]).toBe(80);
    expect(ratio('resolved')).toEqual([1, 2]);
    expect(ratio('givenUp')).toEqual([1, 2]);
  });

  it('stay when it comes just in time, or was the last one', () => {
    expect(readOf(chats([chat(0, 20), chat(1, 20)], { patience: exactly(19) })).ratio('leftInChat.chat')[0]).toBe(0);
    expect(readOf(chats([chat(0, 10), chat(1, 10)], { patience: exactly(1) })).ratio('leftInChat.chat')[0]).toBe(0);
  });

  it('have something else to do after each answer but the last', () => {
    const { ratio } = readOf(chats([chat(0, 30), chat(500, 10)], { leaves: 1 }));
    expect(ratio('leftInChat.chat')).toEqual([1, 2]);
    expect(ratio('replies.chat')).toEqual([2, 2]);
    expect(ratio('occupancy')[0]).toBe(70 + 10);
  });
});
