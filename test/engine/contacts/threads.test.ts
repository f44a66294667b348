import { describe, expect, it } from 'vitest';
import type { Model } from '../../../sim/model/model.ts';
import type { Turns } from '../../../sim/model/turns.ts';
import { HOUR } from '../../../sim/model/units.ts';
import { contact, readOf } from '../../kits/by-hand.ts';
import { CALL, DESK, labModel, NEVER, PHONE } from '../../kits/lab-model.ts';

const exactly = (value: number) => ({ kind: 'deterministic', value }) as const;
const TURNS: Turns = {
  reply: exactly(100),
  gap: exactly(500),
  leaves: 0,
  patience: NEVER,
  timeOut: 0,
  reRead: 30,
  closesAfter: NEVER,
};
const message = (at: number, work: number) => contact(at, work, 0, -1);

/** Messages are promised within 120 s. */
function threads(contacts: readonly ReturnType<typeof contact>[], turns: Partial<Turns> = {}, agents = 1): Model {
  const everywhere = { letters: 1 };
  return labModel({
    horizon: { ...labModel().horizon, length: HOUR, warmUp: 0 },
    channels: [
      {
        ...PHONE,
        name: 'letters',
        mode: 'deferred',
        digital: true,
        target: { share: 0.8, within: 120 },
        turns: { ...TURNS, ...turns },
      },
    ],
    intents: [{ ...CALL, channels: ['letters'], arrivals: { kind: 'trace', contacts: [...contacts] } }],
    teams: [{ ...DESK, channels: ['letters'], agents }],
    journey: {
      ...labModel().journey,
      firstChannel: { easy: everywhere, medium: everywhere, hard: everywhere },
      afterFailure: { letters: { 'give-up': 1 } },
    },
  });
}

describe('threads of one agent, message by message', () => {
  /*
   * A asks at 0 for 250 s of work, B at 40 for 150.
   *     0-100 A    100-200 B    600-700 A    700-750 B, done    1200-1250 A, done
   */
  const { ratio } = readOf(threads([message(0, 250), message(40, 150)]));

  it.each<[string, number, number]>([
    ['replies.letters', 5, 2],
    ['replyTime.letters', 100 + 160 + 100 + 50 + 50, 5],
    ['firstReply.letters', 100 + 160, 2],
    ['conversation.letters', 1250 + 710, 2],
    ['anotherAgent.letters', 0, 3],
    ['reopened.letters', 0, 2],
    ['leftInChat.letters', 0, 2],
    ['aht.letters', 400, 2],
    ['wait.letters', 60, 2],
    ['occupancy', 400, HOUR],
    ['resolved', 2, 2],
  ])('%s is %d / %d', (id, above, below) => {
    expect(ratio(id)).toEqual([expect.closeTo(above, 9), expect.closeTo(below, 9)]);
  });

  it('a message waits behind those that came before it', () => {
    // A 0-100; its message of 600 waits for B, 550-650: 650-700.
    const { ratio: figure } = readOf(threads([message(0, 150), message(550, 100)]));
    expect(figure('replyTime.letters')).toEqual([100 + 100 + 100, 3]);
    expect(figure('conversation.letters')).toEqual([700 + 100, 2]);
  });
});

describe('another agent', () => {
  it('reads what was written before', () => {
    // The one who wrote the first answer was idle since 100, the other one always: that one reads for 30 s and writes for 50.
    const { ratio, bins } = readOf(threads([message(0, 150)], {}, 2));
    expect(ratio('anotherAgent.letters')).toEqual([1, 1]);
    expect(ratio('replyTime.letters')).toEqual([100 + 80, 2]);
    expect(ratio('aht.letters')).toEqual([180, 1]);
    const parts = bins('workByPart').map(([hours]) => Math.round(hours * 3600));
    expect(parts).toEqual(expect.arrayContaining([30, 150, 2 * HOUR - 180]));
    expect(parts.reduce((sum, seconds) => sum + seconds, 0)).toBe(2 * HOUR);
  });

  it('and so does whoever answers in a thread that was closed meanwhile: silence was longer than the time', () => {
    const late = readOf(threads([message(0, 150)], { closesAfter: exactly(499) }));
    expect(late.ratio('reopened.letters')).toEqual([1, 1]);
    expect(late.ratio('anotherAgent.letters')).toEqual([1, 1]);
    expect(late.ratio('replyTime.letters')).toEqual([100 + 80, 2]);
    const inTime = readOf(threads([message(0, 150)], { closesAfter: exactly(500) }));
    expect(inTime.ratio('reopened.letters')).toEqual([0, 1]);
    expect(inTime.ratio('replyTime.letters')).toEqual([100 + 50, 2]);
  });
});

describe('customers who do not write again', () => {
  it('leave after an answer that was not the last, and give up', () => {
    const { ratio } = readOf(threads([message(0, 150), message(1000, 100)], { leaves: 1 }));
    expect(ratio('leftInChat.letters')).toEqual([1, 2]);
    expect(ratio('replies.letters')).toEqual([2, 2]);
    expect(ratio('conversation.letters')).toEqual([100, 1]);
    expect(ratio('resolved')).toEqual([1, 2]);
    expect(ratio('givenUp')).toEqual([1, 2]);
  });
});

describe('a promise', () => {
  it('is made for each message, and kept or broken by when it is answered', () => {
    // B waits for 60 s and C, asked at 50, for 150; C is told "within 120 s".
    const { ratio } = readOf(threads([message(0, 100), message(40, 100), message(50, 20)]));
    expect(ratio('serviceLevel.letters')).toEqual([2, 3]);
    expect(ratio('wait.letters')).toEqual([60 + 150, 3]);
  });
});
