import { describe, expect, it } from 'vitest';
import { choose, noteExperience } from '../../../sim/engine/customers/channel-choice.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import type { ChannelChoice } from '../../../sim/model/choice-sections.ts';
import { NONE } from '../../../sim/model/units.ts';
import { normal } from '../../../sim/random/keyed.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { CALL, DESK, labModel, PHONE } from '../../kits/lab-model.ts';

const CHOICE: ChannelChoice = { strength: 1, experience: 2, pace: 0.25, late: 0.3, skill: 0, urgency: 0, record: 0 };
const [PHONES, CHAT] = [0, 1] as const;

/** Two customers of one segment, two of another. Phone solves 0.8, the chat 0.6 of needs; 80 % and 50 % are promised in time. */
function floorWith(change: Partial<ChannelChoice> = {}): Floor {
  const base = customersModel();
  const [all] = base.segments as [(typeof base.segments)[0]];
  const arrivals = { kind: 'needs', share: 1, profile: 'even' } as const;
  const model = {
    ...base,
    segments: [
      { ...all, count: 2 },
      { ...all, name: 'second', count: 2 },
    ],
    channels: [
      PHONE,
      {
        ...PHONE,
        name: 'chat',
        digital: true,
        target: { share: 0.5, within: 60 },
        resolutionPenalty: [0, 0.2, 0.3] as const,
      },
    ],
    intents: [{ ...CALL, arrivals, resolution: 0.8, channels: ['phone', 'chat'] }],
    teams: [{ ...DESK, channels: ['phone', 'chat'] }],
    journey: {
      ...labModel().journey,
      afterFailure: { phone: { phone: 1 }, chat: { phone: 1 } },
    },
  };
  const floor = floorOf(served(model, { channelChoice: { ...CHOICE, ...change } }));
  floor.needs.open(3, 1, 0, 0, 5);
  return floor;
}
/** Cumulative shares of a phone, a chat, and giving up: 0.6, 0.3, 0.1. */
const SHARES = Float64Array.of(9, 0.6, 0.9);
const atEdges = (floor: Floor, customer: number, edge: number) =>
  [edge - 1e-6, edge + 1e-6].map((u) => choose(floor, customer, SHARES, 1, u));

describe('a customer who chooses a channel', () => {
  it('of whom nobody knows anything, or who has met nothing yet, goes by the shares', () => {
    const floor = floorWith();
    for (const customer of [NONE, 3]) {
      expect(atEdges(floor, customer, 0.6)).toEqual([PHONES, CHAT]);
      expect(atEdges(floor, customer, 0.9)).toEqual([CHAT, NONE]);
    }
  });

  it('weighs each with what they remember of it, and gives up as often as before', () => {
    const floor = floorWith();
    floor.channelMemory.remembered[3 * 2 + CHAT] = 127;
    floor.channelMemory.remembered[3 * 2 + PHONES] = -64;
    // e^2 for the chat, e^(-128/127) for the phone.
    const [phone, chat] = [0.6 * Math.exp((2 * -64) / 127), 0.3 * Math.exp(2)];
    expect(atEdges(floor, 3, (0.9 * phone) / (phone + chat))).toEqual([PHONES, CHAT]);
    expect(atEdges(floor, 3, 0.9)).toEqual([CHAT, NONE]);
    // Others remember nothing of that.
    expect(atEdges(floor, 2, 0.6)).toEqual([PHONES, CHAT]);
  });

  it('is more or less at home on digital channels, by a number of their own in their segment', () => {
    const floor = floorWith({ skill: 0.8 });
    const skill = normal(floor.customerK0[1] as number, floor.customerK1[1] as number, 1, 3);
    const chat = 0.3 * Math.exp(0.8 * skill);
    const edge = (0.9 * 0.6) / (0.6 + chat);
    expect(atEdges(floor, 3, edge)).toEqual([PHONES, CHAT]);
  });
});

describe('what a customer remembers of a channel', () => {
  const memoryOf = (times: readonly (readonly [channel: number, solved: number, late: number])[]) => {
    const floor = floorWith();
    for (const [channel, solved, late] of times) noteExperience(floor, 0, channel, solved, late);
    return [...floor.channelMemory.remembered];
  };

  it('moves a quarter of the way to what happened, beyond what was expected', () => {
    // Solved where 0.8 are, in time where four in five are: 0.2 + 0.3 x 0.2 of 127, a quarter of it.
    expect(memoryOf([[PHONES, 1, 0]])).toEqual([0, 0, 0, 0, 0, 0, Math.round((127 * 0.26) / 4), 0]);
    expect(memoryOf([[PHONES, 1, 1]])[6]).toBe(Math.round((127 * (0.2 - 0.3 * 0.8)) / 4));
    expect(memoryOf([[PHONES, 0, 0]])[6]).toBe(Math.round((127 * (-0.8 + 0.06)) / 4));
    const chat = 127 * (1 - 0.6 + 0.3 * 0.5);
    expect(memoryOf([[CHAT, 1, 0]])[7]).toBe(Math.round(chat / 4));
    expect(
      memoryOf([
        [CHAT, 1, 0],
        [CHAT, 1, 0],
      ])[7],
    ).toBe(Math.round(Math.round(chat / 4) + (chat - Math.round(chat / 4)) / 4));
  });

  it('is forgotten with the customer; of nobody in particular nothing is noted', () => {
    const floor = floorWith();
    floor.channelMemory.remembered.fill(9);
    floor.channelMemory.forget(2);
    expect([...floor.channelMemory.remembered]).toEqual([9, 9, 9, 9, 0, 0, 9, 9]);
    floor.channelMemory.clear();
    floor.needs.customer[0] = NONE;
    noteExperience(floor, 0, PHONES, 0, 0);
    expect([...floor.channelMemory.remembered]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
