import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { withSkill } from '../../sim/compile/with-skill.ts';
import { Floor } from '../../sim/engine/floor.ts';
import type { Channel } from '../../sim/model/channel.ts';
import type { ChannelChoice, ClosedChannels } from '../../sim/model/choice-sections.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Strategy } from '../../sim/model/service.ts';
import { DAY } from '../../sim/model/units.ts';
import { customersModel } from '../kits/customers-model.ts';
import { CALL, PHONE } from '../kits/lab-model.ts';
import { runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const LEARNING: ChannelChoice = {
  strength: 1,
  experience: 1,
  pace: 0.3,
  late: 0.2,
  skill: 0.5,
  urgency: 0.2,
  record: 1,
};
const CLOSED: ClosedChannels = { strength: 1, channels: ['web', 'app', 'email'], keptAway: 0 };
const SELF_SERVICE = {
  strength: 1,
  solvesMore: [0.4, 0.4, 0.4] as const,
  falseSuccess: 0,
  wayOut: 1,
  stuckGivesUp: 0,
  handover: 0,
  fee: 0,
};

const WEB: Channel = { ...PHONE, name: 'web', mode: 'self-service', containment: [0.3, 0.3, 0.3], digital: true };
const MAIL: Channel = { ...PHONE, name: 'mail', mode: 'deferred', digital: true };
const HALVES = { phone: 0.5, web: 0.5 };

/** Half of the needs begin on the phone, half on the web, which solves 30 % of them. */
function phoneAndWeb(strategies: (today: Strategy) => readonly Strategy['service'][]): Model {
  const model = customersModel();
  const today = model.strategies[0] as Strategy;
  return {
    ...model,
    segments: model.segments.map((segment) => ({ ...segment, count: 2000, needsPerYear: 60 })),
    intents: model.intents.map((intent) => ({ ...intent, channels: ['phone', 'web'] })),
    channels: [{ ...PHONE, name: 'phone', digital: false }, WEB],
    journey: {
      ...model.journey,
      firstChannel: { easy: HALVES, medium: HALVES, hard: HALVES },
      afterFailure: { phone: { phone: 1 }, web: { phone: 1 } },
    },
    horizon: { ...model.horizon, length: 200 * DAY, warmUp: 0 },
    strategies: [today, ...strategies(today).map((service, row) => ({ ...today, name: `s${row}`, service }))],
  };
}

describe('customers who learn where to go', () => {
  it('choose as before, to the bit, at strength 0, closed channels included', () => {
    const { rows } = runAll(
      shortSector('finance-insurance', 3, [
        withSection('channelChoice', { ...LEARNING, strength: 0 }),
        withSection('closedChannels', { ...CLOSED, strength: 0 }),
      ]),
    );
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });

  it('come to self-service more and more once it solves more, and only if they remember', () => {
    const { value } = runAll(
      phoneAndWeb(({ service }) => [
        { ...service, channelChoice: LEARNING },
        { ...service, channelChoice: LEARNING, selfService: SELF_SERVICE },
        { ...service, channelChoice: { ...LEARNING, experience: 0 }, selfService: SELF_SERVICE },
      ]),
    );
    const drift = (row: number) => value(row, 'digitalStart.last') - value(row, 'digitalStart.first');
    expect(Math.abs(drift(1))).toBeLessThan(0.02);
    expect(drift(2)).toBeGreaterThan(0.02);
    expect(value(2, 'startedOn.web')).toBeGreaterThan(value(1, 'startedOn.web') + 0.03);
    expect(Math.abs(drift(3))).toBeLessThan(0.02);
  });

  it('differ in skill and choose by the same mix on average', () => {
    const { value } = runAll(
      phoneAndWeb(({ service }) => [{ ...service, channelChoice: { ...LEARNING, experience: 0, skill: 1.5 } }]),
    );
    expect(value(1, 'startedOn.web')).toBeCloseTo(value(0, 'startedOn.web'), 1.7);
    const [web, all] = withSkill([0.2, 0.8], [true, false], 1.5);
    expect(web).toBeLessThan(0.2);
    expect(all).toBe(1);
  });

  it('write less the more urgent it is, and more where they want a record', () => {
    const thirds = { phone: 0.4, web: 0.3, mail: 0.3 };
    const base = phoneAndWeb(({ service }) => [{ ...service, channelChoice: LEARNING }]);
    const intent = (name: string, urgency: number, wantsRecord: number) => ({
      ...CALL,
      name,
      urgency,
      wantsRecord,
      channels: ['phone', 'web', 'mail'],
      arrivals: { kind: 'needs', share: 0.25, profile: 'even' } as const,
    });
    const { choice } = compile(
      {
        ...base,
        channels: [...base.channels, MAIL],
        teams: base.teams.map((team) => ({ ...team, channels: ['phone', 'mail'] })),
        intents: [intent('a', 0, 0), intent('b', 1, 0), intent('c', 3, 0), intent('d', 0, 0.5)],
        journey: { ...base.journey, firstChannel: { easy: thirds, medium: thirds, hard: thirds } },
      },
      1,
    );
    const written = [0, 1, 2, 3].map((row) => 1 - (choice?.learning?.firstUpTo[3 * row + 1] as number));
    expect(written[1]).toBeLessThan(written[0] as number);
    expect(written[2]).toBeLessThan(written[1] as number);
    expect(written[3]).toBeGreaterThan(written[0] as number);
  });

  it('are remembered with a byte for each channel, and not at all where nobody learns', () => {
    const model = phoneAndWeb(({ service }) => [{ ...service, channelChoice: LEARNING }]);
    expect(new Floor(compile(model, 1)).channelMemory.remembered.byteLength).toBe(2 * 2000);
    expect(new Floor(compile(model, 0)).channelMemory.remembered.byteLength).toBe(0);
  });
});

describe('channels that are not offered', () => {
  const { value, rows } = runAll(
    shortSector('finance-insurance', 3, [
      withSection('closedChannels', CLOSED),
      withSection('closedChannels', { ...CLOSED, keptAway: 1 }),
    ]),
  );

  it('have no contact, neither the first nor a later one', () => {
    for (const channel of CLOSED.channels) expect(value(1, `startedOn.${channel}`)).toBe(0);
    expect(value(1, 'serviceLevel.email')).toBeNaN();
    expect(value(1, 'containment.web')).toBeNaN();
  });

  it('send their customers elsewhere, or keep them away altogether', () => {
    expect(rows).toHaveLength(3);
    expect(value(1, 'notContacted')).toBe(0);
    expect(value(1, 'startedOn.phone')).toBeGreaterThan(value(0, 'startedOn.phone') + 0.1);
    expect(value(2, 'notContacted')).toBeGreaterThan(0.3 * 192_000);
    expect(value(2, 'cost')).toBeLessThan(value(1, 'cost'));
  });
});
