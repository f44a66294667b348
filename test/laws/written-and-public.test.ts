import { describe, expect, it } from 'vitest';
import type { Deferred, PublicPosts } from '../../sim/model/digital-sections.ts';
import type { Service } from '../../sim/model/service.ts';
import { DAY, HOUR } from '../../sim/model/units.ts';
import { CALL, DESK, exponentialOf, labModel, PHONE, SERVICE } from '../kits/lab-model.ts';
import { runAll, withSection } from '../kits/run-figures.ts';
import { shortSector } from '../kits/short-sector.ts';

const SECTOR = 'service-providers';
/** The sector has complaints in public of its own. */
const BARE = ['publicPosts'] as const;
const DEFERRED: Deferred = { strength: 1, order: 'arrival', makesWay: false };
const POSTS: PublicPosts = {
  strength: 1,
  complaint: 0.3,
  praise: 0,
  channel: 'social',
  seen: 0,
  audience: 400,
  praiseAudience: 0.25,
  customers: 0.5,
  complaintStep: -0.01,
  praiseStep: 0.003,
  attenuation: 0.8,
  promptWithin: 48 * HOUR,
  slowAfter: 96 * HOUR,
  amplification: 1.5,
  lostPerThousand: 1,
  headStart: 0,
};
const deferred = (change: Partial<Deferred>) => withSection('deferred', { ...DEFERRED, ...change });
const posts = (change: Partial<PublicPosts>) => withSection('publicPosts', { ...POSTS, ...change });

describe('sections that change nothing are the service without them, to the bit', () => {
  it('written work by age, or by deadline at strength 0', () => {
    const { rows } = runAll(
      shortSector(SECTOR, 4, [deferred({}), deferred({ order: 'deadline', makesWay: true, strength: 0 })], BARE),
    );
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
  it('nobody posts', () => {
    const { rows } = runAll(shortSector(SECTOR, 4, [posts({ strength: 0 }), posts({ complaint: 0 })], BARE));
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
});

describe('written work', () => {
  const letters = { ...PHONE, name: 'letters', mode: 'deferred', target: { share: 0.9, within: 24 * HOUR } } as const;
  const messages = { ...letters, name: 'messages', target: { share: 0.9, within: HOUR } } as const;
  const shifts = [{ days: [0, 1, 2, 3, 4, 5, 6], from: 8 * HOUR, to: 18 * HOUR, agents: 8 }];
  const office = (changes: readonly ((service: Service) => Service)[]) =>
    labModel({
      channels: [letters, messages, PHONE],
      intents: ['letters', 'messages', 'phone'].map((name, row) => ({
        ...CALL,
        name,
        channels: [name],
        talk: exponentialOf(600),
        arrivals: { ...CALL.arrivals, rates: [[0.002, 0.0015, 0.0005][row] as number] } as typeof CALL.arrivals,
      })),
      teams: [{ ...DESK, channels: ['letters', 'messages', 'phone'], shifts }],
      strategies: [deferred({})(SERVICE), ...changes.map((change) => change(SERVICE))].map((service, row) => ({
        name: `s${row}`,
        summary: '',
        service,
        costs: [],
      })),
    });
  const { value } = runAll(office([deferred({ order: 'deadline' })]));

  it('by deadline: fewer promises broken in all, for the same work', () => {
    const missed = (row: number) =>
      1.5 * value(row, 'deadlinesMissed.messages') + 2 * value(row, 'deadlinesMissed.letters');
    expect(missed(0)).toBeGreaterThan(0.1);
    expect(missed(1)).toBeLessThan(missed(0));
    expect(value(1, 'wait.messages')).toBeLessThan(value(0, 'wait.messages'));
    expect(value(1, 'wait.letters')).toBeGreaterThan(value(0, 'wait.letters'));
  });
  it('conserves the backlog: what waits at midnight is the same number in any order', () => {
    const waiting = (row: number) => value(row, 'backlog.messages') + value(row, 'backlog.letters');
    expect(waiting(0)).toBeGreaterThan(10);
    expect(Math.abs(waiting(1) - waiting(0))).toBeLessThan(0.02 * waiting(0));
    expect(value(0, 'backlogAge50.letters')).toBeLessThanOrEqual(value(0, 'backlogAge90.letters'));
    expect(value(0, 'backlogAge90.letters')).toBeLessThanOrEqual(value(0, 'backlogOldest.letters') + HOUR);
  });
  it('makes way: callers hardly wait, though all agents are busy with letters', () => {
    const model = office([deferred({ makesWay: true })]);
    const day = { ...model, horizon: { ...model.horizon, length: 60 * DAY } };
    const both = runAll({ ...day, teams: [{ ...DESK, channels: ['letters', 'messages', 'phone'], agents: 4 }] });
    expect(both.value(0, 'wait.phone')).toBeGreaterThan(20);
    expect(both.value(1, 'wait.phone')).toBeLessThan(both.value(0, 'wait.phone') / 4);
  });
});

describe('posts in public', () => {
  const { value } = runAll(
    shortSector(
      SECTOR,
      12,
      [
        posts({}),
        posts({ complaintStep: 0, praiseStep: 0, praise: 0.5, lostPerThousand: 0 }),
        posts({ seen: 1, headStart: 24 * HOUR }),
        posts({ complaint: 0, praise: 0.3 }),
        posts({ complaint: 0.3, praise: 0.3 }),
      ],
      BARE,
    ),
  );
  it('that nobody minds leave loyalty as it is, to the bit', () => {
    for (const id of ['nps', 'clv', 'churn', 'csat']) expect(value(2, id)).toBe(value(0, id));
    expect(value(2, 'publicExposed')).toBeGreaterThan(0);
  });
  it('complaints make those who read them less loyal, and praise more', () => {
    expect(value(1, 'nps')).toBeLessThan(value(0, 'nps'));
    expect(value(4, 'nps')).toBeGreaterThan(value(0, 'nps'));
    expect(value(1, 'publicProspectsLost')).toBeGreaterThan(0);
  });
  it('good and prompt replies keep readers away, and are work', () => {
    expect(value(3, 'publicAnswered')).toBeGreaterThan(0.5);
    expect(value(1, 'publicAnswered')).toBe(0);
    expect(value(3, 'publicExposed') / value(3, 'publicComplaints')).toBeLessThan(
      value(1, 'publicExposed') / value(1, 'publicComplaints'),
    );
    expect(value(3, 'nps')).toBeGreaterThan(value(1, 'nps'));
    expect(value(3, 'handledContacts')).toBeGreaterThan(value(1, 'handledContacts'));
  });
  it('complaints travel further than praise', () => {
    const perPraise = value(4, 'publicExposed') / value(4, 'publicPraise');
    const perComplaint = value(1, 'publicExposed') / value(1, 'publicComplaints');
    expect(perComplaint).toBeGreaterThan(3 * perPraise);
  });
});
