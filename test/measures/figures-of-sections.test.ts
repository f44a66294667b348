import { describe, expect, it } from 'vitest';
import { HELD_OUT, TREATED } from '../../sim/engine/outbound/outbound-table.ts';
import { recordOf } from '../../sim/engine/tables/customer-table.ts';
import { CHOICE_COUNTS } from '../../sim/measures/counts/choice-counts.ts';
import { DIGITAL_COUNTS } from '../../sim/measures/counts/digital-counts.ts';
import { ABANDONED, ANSWERED, CHANNEL_COUNTS, SESSIONS } from '../../sim/measures/counts/tally.ts';
import { layoutOf, rowFrom } from '../../sim/measures/layout-of.ts';
import { loyaltyOf } from '../../sim/measures/loyalty-of.ts';
import type { ServiceSections } from '../../sim/model/service-sections.ts';
import { YEAR } from '../../sim/model/units.ts';
import { campaignFloor } from '../kits/campaign-floor.ts';
import { customersModel } from '../kits/customers-model.ts';
import { floorOf, served } from '../kits/floor-of.ts';
import { CALL, DESK, labModel, PHONE } from '../kits/lab-model.ts';

/*
 * Every count has a number of its own: the column, and a hundred, a thousand or so for what it is of. So each figure says
 * which counts it is made of.
 */
const CHANNELS = [
  PHONE,
  { ...PHONE, name: 'chat', digital: true },
  { ...PHONE, name: 'bot', mode: 'self-service' as const, digital: true },
];
/** Sections that are only there: what is read is what has been counted. */
const SECTIONS = {
  knowledge: { strength: 0, coreTime: 0, solvedMore: [0, 0, 0], selfServiceGain: [0, 0, 0], contradictions: 0 },
  continuity: { strength: 0, prefer: 'need' },
  security: { strength: 0, seconds: 0, falseReject: 0, fallback: 0, turnedAway: 0, attempts: 0, fraudPass: 0, loss: 0 },
  workforce: { strength: 0, attrition: 0.1, noviceSpeed: 1, rampHalfLife: YEAR },
  overtime: { strength: 0, share: 0, whenWaiting: 0, lead: 0, length: 0, premium: 0 },
  channelChoice: { strength: 0, experience: 0 },
  selfService: { strength: 0, solvesMore: [0, 0, 0] },
  chat: { strength: 0, silent: 0 },
  failures: { strength: 0, unsolvable: [0, 0, 0] },
  statusNotices: { strength: 0, message: 0 },
  rootCause: { strength: 0, fixes: 0 },
} as unknown as ServiceSections;

const arrivals = { kind: 'needs', share: 1, profile: 'even' } as const;
const base = customersModel({
  channels: CHANNELS,
  intents: [{ ...CALL, arrivals, channels: ['phone', 'chat', 'bot'] }],
  teams: [{ ...DESK, channels: ['phone', 'chat'], agents: 4 }],
  journey: { ...labModel().journey, afterFailure: { phone: { phone: 1 }, chat: { phone: 1 }, bot: { phone: 1 } } },
});
const model = served(base, SECTIONS);
const floor = floorOf(model);
const { tally } = floor;
for (const [counts, from] of [
  [tally.people, 1000],
  [tally.prevention, 2000],
  [tally.choice, 3000],
  [tally.digital, 5000],
  [tally.channel, 7000],
] as const)
  for (let at = 0; at < counts.length; at++) counts[at] = from + at;
floor.staff.overtimeSeconds[0] = 7200;
const row = rowFrom({ floor, model, seconds: YEAR / 4, years: 0.25 });
const { measures } = layoutOf(model);
const ratio = (id: string) => {
  const at = 2 * measures.findIndex((measure) => measure.id === id);
  return [row[at], row[at + 1]];
};
const people = (column: number) => 1000 + column;
const started = (channel: number, column: number) => 3000 + channel * CHOICE_COUNTS + column;
const digital = (channel: number, column: number) => 5000 + channel * DIGITAL_COUNTS + column;
const contacts = (channel: number, column: number) => 7000 + channel * CHANNEL_COUNTS + column;

describe('figures of sections read what has been counted', () => {
  const startedIn = (column: number) => started(0, column) + started(1, column) + started(2, column);
  const allOf = (column: number) => digital(0, column) + digital(1, column) + digital(2, column);
  // 24 hours on seven days of four agents, in full-time years of 2,088 hours.
  const heads = (4 * 8760) / 2088;

  it.each<[string, number, number]>([
    ['answerConsistency', people(0) - people(1), people(0)],
    ['sameAgent', people(3), people(2)],
    ['waitForAgent', people(4), people(2)],
    ['falseRejects', people(6), people(5)],
    ['fraudPassed', people(8), people(7)],
    ['fraudLoss', people(9), 0.25],
    ['attrition', people(10), 0.25 * heads],
    ['hiringCost', people(11), 0.25],
    ['beginners', people(12), people(13)],
    ['overtimeOnDemand', 2, 0.25],
    ['statusPreempted', 2001, 0.25],
    ['messages', 2003, 0.25],
    ['neverArose', 2002, 0.25],
    ['fixes', 2006, 0.25],
    ['startedOn.phone', started(0, 0), startedIn(0)],
    ['startedOn.bot', started(2, 0), startedIn(0)],
    ['digitalStart.first', started(1, 1) + started(2, 1), startedIn(1)],
    ['digitalStart.last', started(1, 2) + started(2, 2), startedIn(2)],
    ['notContacted', startedIn(3), 0.25],
    ['falseSuccess.bot', digital(2, 1), contacts(2, SESSIONS)],
    ['noWayOut.bot', digital(2, 2), contacts(2, SESSIONS)],
    ['givenUpInside.bot', digital(2, 3), contacts(2, SESSIONS)],
    ['deflection.bot', contacts(2, SESSIONS) - digital(2, 0), contacts(2, SESSIONS)],
    ['handedOver', allOf(5), allOf(4)],
    ['falseFixes', allOf(9), allOf(8)],
    ['silentAbandonment.chat', digital(1, 6), contacts(1, ABANDONED)],
    ['abandonmentSeen.chat', contacts(1, ABANDONED) - digital(1, 6), contacts(1, ANSWERED) + contacts(1, ABANDONED)],
  ])('%s is %d / %d', (id, above, below) => {
    expect(ratio(id)).toEqual([expect.closeTo(above, 6), expect.closeTo(below, 6)]);
  });
});

describe('the mean loyalty of customers with a mark', () => {
  it('is that of those who are still there', () => {
    const { floor: calls, outbound } = campaignFloor();
    [TREATED, TREATED, TREATED, HELD_OUT].forEach((flag, customer) => {
      outbound.flags[customer] = flag;
    });
    [0.5, 0.25, -4, 0.75, 9].forEach((loyalty, customer) => {
      calls.customers.imprinted[recordOf(customer)] = loyalty;
    });
    calls.customers.present[recordOf(2)] = 0;
    const read = (flag: number) =>
      loyaltyOf('id', 'title', flag, 'formula').read({ floor: calls, model, seconds: 1, years: 1 });
    expect(read(TREATED)).toEqual([0.75, 2]);
    expect(read(HELD_OUT)).toEqual([0.75, 1]);
    expect(loyaltyOf('id', 'title', TREATED, '').read({ floor, model, seconds: 1, years: 1 })).toEqual([0, 0]);
  });
});
