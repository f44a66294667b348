import { describe, expect, it } from 'vitest';
import type { Floor } from '../../../sim/engine/floor.ts';
import { isNotInduced, newChannelFor } from '../../../sim/engine/world/new-channel.ts';
import { CHOICE_COUNTS, DISPLACED, INDUCED } from '../../../sim/measures/counts/choice-counts.ts';
import type { NewChannel } from '../../../sim/model/choice-sections.ts';
import { DAY, NONE } from '../../../sim/model/units.ts';
import { takenUp } from '../../../sim/policies/new-channel/taken-up.ts';
import { keyOf } from '../../../sim/random/key.ts';
import { uniform } from '../../../sim/random/keyed.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { CALL, DESK, PHONE } from '../../kits/lab-model.ts';

const NEW: NewChannel = {
  strength: 1,
  channel: 'chat',
  adoption: 0.5,
  adoptionLow: 0.2,
  adoptionHigh: 0.6,
  takesUp: 100 * DAY,
  induced: 0.25,
};
const CHAT = 1;

/** Intents 0 and 1; the new chat takes contacts of the first and brings some about: source 2. Need 0 is of every day, need 1 is induced. */
function floorWith(change: Partial<NewChannel> = {}, now = 100 * DAY): Floor {
  const arrivals = { kind: 'needs', share: 0.5, profile: 'even' } as const;
  const model = customersModel({
    channels: [PHONE, { ...PHONE, name: 'chat', digital: true }],
    intents: [
      { ...CALL, arrivals, channels: ['phone', 'chat'] },
      { ...CALL, name: 'other', arrivals },
    ],
    teams: [{ ...DESK, channels: ['phone', 'chat'] }],
  });
  const floor = floorOf(served(model, { newChannel: { ...NEW, ...change } }), now);
  floor.needs.open(3, 0, 0, 0, 5);
  floor.needs.open(3, 0, 0, 2, 6);
  return floor;
}
const counted = ({ tally }: Floor, channel: number) => [
  tally.choice[channel * CHOICE_COUNTS + DISPLACED],
  tally.choice[channel * CHOICE_COUNTS + INDUCED],
];
const customers = [...new Array(2000).keys()];

describe('a new channel', () => {
  it('is taken to slowly at first and at last', () => {
    expect([0, 25, 50, 75, 100, 101].map((time) => takenUp(time, 100))).toEqual([0, 0.15625, 0.5, 0.84375, 1, 1]);
  });

  it('is taken to by a share from a triangle, the same for a channel whatever the strategy', () => {
    const { k0, k1 } = keyOf('by hand', 0, 'new-channel', 'chat');
    const u = uniform(k0, k1, 0, 3);
    const from = (low: number, peak: number, high: number) =>
      floorWith({ adoptionLow: low, adoption: peak, adoptionHigh: high }).adoption;
    // What is below the number is what the triangle has below the share.
    const below = (x: number, low: number, peak: number, high: number) =>
      x < peak ? (x - low) ** 2 / ((high - low) * (peak - low)) : 1 - (high - x) ** 2 / ((high - low) * (high - peak));
    for (const [low, peak, high] of [
      [0.2, 0.5, 0.6],
      [0.2, 0.25, 0.6],
      [0.1, 0.6, 0.6],
      [0.1, 0.1, 0.6],
    ] as const)
      expect(below(from(low, peak, high), low, peak, high)).toBeCloseTo(u, 10);
    expect(from(0.3, 0.3, 0.3)).toBe(0.3);
    expect(floorWith({ strength: 0.5, adoptionLow: 0.4, adoption: 0.4, adoptionHigh: 0.4 }).adoption).toBe(0.2);
  });

  it('is used by more and more customers, each from some day on, and by half of them in the end', () => {
    const users = (now: number) => {
      const floor = floorWith({ adoptionLow: 0.5, adoptionHigh: 0.5 }, now);
      return customers.filter((customer) => !isNotInduced(floor, 2, customer));
    };
    const [early, half, all, later] = [users(0), users(50 * DAY), users(100 * DAY), users(300 * DAY)];
    expect(early).toEqual([]);
    // Within four deviations of a quarter and a half of 2,000.
    expect(Math.abs(half.length - 500)).toBeLessThan(78);
    expect(Math.abs(all.length - 1000)).toBeLessThan(90);
    expect(later).toEqual(all);
    expect(half.every((customer) => all.includes(customer))).toBe(true);
  });

  it('keeps its own needs to those who use it, and leaves the others as they are', () => {
    const nobody = floorWith({ adoptionLow: 0, adoption: 0, adoptionHigh: 0 });
    expect([isNotInduced(nobody, 2, 3), isNotInduced(nobody, 1, 3)]).toEqual([true, false]);
    expect([newChannelFor(nobody, 0, 0), newChannelFor(nobody, 1, 0)]).toEqual([NONE, CHAT]);
    expect([counted(nobody, 0), counted(nobody, CHAT)]).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('moves three quarters of what its customers have, of intents that may use it', () => {
    const everybody = floorWith({ adoptionLow: 1, adoption: 1, adoptionHigh: 1 });
    const moved = customers.filter((ordinal) => {
      everybody.needs.ordinal[0] = ordinal;
      return newChannelFor(everybody, 0, 0) === CHAT;
    });
    expect(Math.abs(moved.length - 1500)).toBeLessThan(78);
    expect(counted(everybody, 0)).toEqual([moved.length, 0]);
    everybody.counting = false;
    newChannelFor(everybody, 1, 0);
    everybody.needs.ordinal[0] = moved[0] as number;
    expect(newChannelFor(everybody, 0, 0)).toBe(CHAT);
    expect([counted(everybody, 0), counted(everybody, CHAT)]).toEqual([
      [moved.length, 0],
      [0, 0],
    ]);
    everybody.needs.intent[0] = 1;
    expect(newChannelFor(everybody, 0, 0)).toBe(NONE);
    everybody.needs.intent[0] = 0;
    everybody.needs.customer[0] = NONE;
    expect(newChannelFor(everybody, 0, 0)).toBe(NONE);
  });
});
