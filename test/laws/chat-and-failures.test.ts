import { describe, expect, it } from 'vitest';
import type { Chat, Failures, Haste } from '../../sim/model/digital-sections.ts';
import type { Service } from '../../sim/model/service.ts';
import { CALL, DESK, exponentialOf, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';
import { runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'service-providers';
/** The sector has silent leavers of its own. */
const BARE = ['chat', 'failures', 'haste'] as const;
const CHAT: Chat = { strength: 1, silent: 0, timeOut: 240, qualityLoss: 0 };
const FAILURES: Failures = { strength: 1, falseFix: 0, knownDelay: 1, unsolvable: [0, 0, 0] };
const HASTE: Haste = { strength: 1, coreTime: 0, error: 0.02 };
const chat = (change: Partial<Chat>) => withSection('chat', { ...CHAT, ...change });
const failures = (change: Partial<Failures>) => withSection('failures', { ...FAILURES, ...change });
const haste = (change: Partial<Haste>) => withSection('haste', { ...HASTE, ...change });

/** A desk that only chats, busy enough for some to lose patience. */
function desk(changes: readonly ((service: Service) => Service)[]) {
  const chats = {
    ...PHONE,
    name: 'chat',
    digital: true,
    patience: exponentialOf(120),
    concurrency: 3,
    pace: [1, 0.832, 0.672],
  };
  const services = [SERVICE, ...changes.map((change) => change(SERVICE))];
  const everywhere = { chat: 1 };
  return labModel({
    channels: [chats],
    intents: [{ ...CALL, channels: ['chat'], talk: exponentialOf(600), resolution: 0.7 }],
    teams: [{ ...DESK, channels: ['chat'], agents: 30 }],
    journey: {
      ...labModel().journey,
      firstChannel: { easy: everywhere, medium: everywhere, hard: everywhere },
      afterFailure: { chat: { 'give-up': 1 } },
    },
    strategies: services.map((service, row) => ({ name: `s${row}`, summary: '', service, costs: [] })),
  });
}

describe('sections that change nothing are the service without them, to the bit', () => {
  it.each([
    ['chat', [chat({ fill: 1 }), chat({ silent: 0.7, qualityLoss: 0.05, concurrency: 5, fill: 3, strength: 0 })]],
    [
      'failures',
      [failures({}), failures({ falseFix: 0.4, knownDelay: 0.5, unsolvable: [0.1, 0.1, 0.1], strength: 0 })],
    ],
    ['haste', [haste({}), haste({ coreTime: 0.2, strength: 0 })]],
  ])('%s', (_, changes) => {
    const { rows } = runAll(shortSector(SECTOR, 4, changes, BARE));
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
  it('as many chats at once as the channel has', () => {
    const base = shortSector(SECTOR, 3, [], BARE);
    const concurrency = base.channels.find(({ name }) => name === 'chat')?.concurrency as number;
    const { rows } = runAll(shortSector(SECTOR, 3, [chat({ concurrency })], BARE));
    expect(rows[1]).toEqual(rows[0]);
  });
});

it('chats given to whoever has one leave more agents idle, and each lasts longer', () => {
  const quiet = desk([chat({ fill: 2 }), chat({ fill: 3 })]);
  const { value } = runAll({ ...quiet, teams: quiet.teams.map((team) => ({ ...team, agents: 200 })) });
  for (const row of [1, 2]) {
    expect(value(row, 'occupancy')).toBeLessThan(0.85 * value(row - 1, 'occupancy'));
    expect(value(row, 'aht.chat')).toBeGreaterThan(1.1 * value(row - 1, 'aht.chat'));
  }
});

describe('chats', () => {
  const { value } = runAll(
    desk([
      chat({ silent: 1 }),
      chat({ silent: 1, timeOut: 480 }),
      chat({ qualityLoss: 0.3 }),
      chat({ concurrency: 1 }),
      chat({ concurrency: 5 }),
    ]),
  );
  it('whose customers leave without a word take places, and look answered', () => {
    expect(value(1, 'silentAbandonment.chat')).toBe(1);
    expect(value(1, 'abandonmentSeen.chat')).toBe(0);
    expect(value(1, 'abandonment.chat')).toBeGreaterThan(0.02);
    expect(value(1, 'slotsWasted.chat')).toBeGreaterThan(0);
    expect(value(0, 'slotsWasted.chat')).toBe(0);
    expect(value(1, 'wait.chat')).toBeGreaterThan(value(0, 'wait.chat'));
  });
  it('one at a time are a phone call, to the bit', () => {
    const chats = desk([chat({ concurrency: 1 })]);
    const calls = JSON.parse(
      JSON.stringify(chats).replaceAll('"chat"', '"phone"').replace('"digital":true', '"digital":false'),
    );
    const [typed, spoken] = [chats, { ...calls, strategies: chats.strategies.slice(0, 1) }].map((model) =>
      runAll(model),
    );
    const single = { ...calls, channels: [{ ...calls.channels[0], concurrency: 1, pace: [1] }] };
    const phone = runAll({ ...single, strategies: chats.strategies.slice(0, 1) });
    expect(typed?.value(1, 'wait.chat')).toBe(phone.value(0, 'wait.phone'));
    expect(typed?.value(1, 'abandonment.chat')).toBe(phone.value(0, 'abandonment.phone'));
    expect(spoken?.value(0, 'wait.phone')).not.toBe(phone.value(0, 'wait.phone'));
  });
  it('waste more with a longer time-out', () => {
    expect(value(2, 'slotsWasted.chat')).toBeGreaterThan(value(1, 'slotsWasted.chat') * 1.3);
    expect(value(2, 'abandonment.chat')).toBeGreaterThan(value(1, 'abandonment.chat'));
  });
  it('solve less when an agent holds too many', () => {
    expect(value(3, 'fcr.true')).toBeLessThan(value(0, 'fcr.true'));
  });
  it('give more places the more are held at once, with smaller and smaller gains, and each lasts longer', () => {
    const [one, three, five] = [4, 0, 5].map((row) => value(row, 'abandonment.chat')) as [number, number, number];
    expect(one).toBeGreaterThan(three);
    expect(three).toBeGreaterThanOrEqual(five);
    expect(one - three).toBeGreaterThan(three - five);
    expect(value(5, 'aht.chat')).toBeGreaterThan(value(4, 'aht.chat'));
  });
});

describe('failures', () => {
  const { value } = runAll(
    shortSector(
      SECTOR,
      10,
      [
        failures({ falseFix: 0.4, knownDelay: 0.25 }),
        failures({ unsolvable: [1, 1, 1] }),
        failures({ unsolvable: [0.05, 0.1, 0.2] }),
        haste({ coreTime: 0.15, error: 0 }),
        haste({ coreTime: 0.15, error: 0.05 }),
      ],
      BARE,
    ),
  );
  it('some are believed to be solved', () => {
    expect(value(1, 'falseFixes')).toBeGreaterThan(0.36);
    expect(value(1, 'falseFixes')).toBeLessThan(0.44);
    expect(value(0, 'falseFixes')).toBe(0);
  });
  it('what nobody can solve is not solved, by anybody', () => {
    expect(value(2, 'resolved')).toBe(0);
    expect(value(2, 'containment.web')).toBe(0);
  });
  it('with needs that cannot be solved, first contacts solve as many, and later ones fewer', () => {
    expect(Math.abs(value(3, 'fcr.true') - value(0, 'fcr.true'))).toBeLessThan(0.02);
    expect(value(3, 'givenUp')).toBeGreaterThan(value(0, 'givenUp'));
    expect(value(3, 'contactsPerNeed')).toBeGreaterThan(value(0, 'contactsPerNeed'));
  });
  it('haste: shorter calls; where it makes mistakes, the same customers call again', () => {
    expect(value(4, 'aht.phone')).toBeLessThan(value(0, 'aht.phone') * 0.95);
    expect(value(5, 'fcr.true')).toBeLessThan(value(0, 'fcr.true') - 0.03);
    expect(value(5, 'repeats')).toBeGreaterThan(value(4, 'repeats'));
    expect(value(5, 'contactsPerNeed')).toBeGreaterThan(value(0, 'contactsPerNeed'));
  });
});
