import { describe, expect, it } from 'vitest';
import { loyaltyAt } from '../../../sim/engine/customers/loyalty-state.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { answerEntry, fillList, takeEntry } from '../../../sim/engine/outbound/call-lists.ts';
import { endCampaignCall, stirredBy } from '../../../sim/engine/outbound/campaign-call.ts';
import { dial, idleIn } from '../../../sim/engine/outbound/dial.ts';
import {
  CAMPAIGN,
  HELD_OUT,
  OPTED_OUT,
  type OutboundTable,
  REFUSED,
  TREATED,
} from '../../../sim/engine/outbound/outbound-table.ts';
import { recordOf } from '../../../sim/engine/tables/customer-table.ts';
import {
  ATTEMPTS,
  CALLED_WITH_PROBLEM,
  LISTED,
  NUISANCE,
  OPT_OUTS,
  PRESSURE_BREACHES,
  REACHED,
  SALE_MARGINS,
  SALES,
  SUPPRESSED,
} from '../../../sim/measures/counts/outbound-counts.ts';
import type { Campaign } from '../../../sim/model/outbound-sections.ts';
import { DAY, HOUR, NONE, YEAR } from '../../../sim/model/units.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { DESK } from '../../kits/lab-model.ts';

const exactly = (value: number) => ({ kind: 'deterministic', value }) as const;
/** Everybody is on the list, answers and buys, and the caller knows the history, unless a test says otherwise. */
const CALLS: Campaign = {
  strength: 1,
  team: 'desk',
  lines: 0,
  perMinute: 0,
  reserve: 2,
  hours: [],
  preview: 15,
  ring: 20,
  answered: 1,
  attempts: 3,
  attemptDelay: 2 * HOUR,
  talk: exactly(100),
  wrapUp: exactly(30),
  dialler: 'preview',
  ratio: 1,
  nuisanceCap: 0.03,
  list: 'customers',
  share: 1,
  segments: [],
  prospects: 0,
  every: 30 * DAY,
  permission: 1,
  holdOut: 0,
  history: 1,
  blindAnswered: 0,
  blindConversion: 0,
  blindAnnoyance: 0.5,
  blindStirred: 3,
  quiet: 20 * DAY,
  conversion: 1,
  saleMargin: 80,
  annoyance: 0.1,
  optOut: 1,
  tolerance: 2,
  stirred: 1.5,
};
const NOW = 200 * DAY;

/** Twenty customers, and ten agents of whom all are idle. */
function floorWith(change: Partial<Campaign> = {}): { floor: Floor; outbound: OutboundTable } {
  const base = customersModel({ teams: [{ ...DESK, agents: 10 }] });
  const [all] = base.segments as [(typeof base.segments)[0]];
  const model = { ...base, segments: [{ ...all, count: 20 }] };
  const floor = floorOf(served(model, { campaign: { ...CALLS, ...change } }), NOW);
  const outbound = floor.outbound as OutboundTable;
  floor.agents.onDuty[0] = 10;
  return { floor, outbound };
}
/** Agent 4 has customer 7 on the line. */
function onTheLine(outbound: OutboundTable): void {
  outbound.customer[4] = 7;
  outbound.id[4] = 1;
  outbound.attempt[4] = 0;
}
const counts = ({ tally }: Floor, ...columns: number[]) => columns.map((column) => tally.outbound[column]);
const fill = (floor: Floor, outbound: OutboundTable) =>
  fillList(floor, outbound, outbound.tables.campaign as NonNullable<typeof outbound.tables.campaign>);

describe('a call of a campaign', () => {
  it('that ends with a sale brings its margin and annoys nobody, but reminds of the contract for three months', () => {
    const { floor, outbound } = floorWith();
    onTheLine(outbound);
    (outbound.flags[7] as number) |= REFUSED;
    endCampaignCall(floor, outbound, 4);
    expect(counts(floor, REACHED, SALES, SALE_MARGINS, OPT_OUTS, PRESSURE_BREACHES)).toEqual([1, 1, 80, 0, 0]);
    expect(outbound.flags[7]).toBe(0);
    expect(loyaltyAt(floor, 7, NOW)).toBe(0);
    expect(outbound.reachedAt[7]).toBe(NOW);
    floor.now = NOW + YEAR / 4 - 10;
    expect(stirredBy(floor, 7)).toBe(1.5);
    expect(stirredBy(floor, 8)).toBe(1);
    floor.now = NOW + YEAR / 4 + 10;
    expect(stirredBy(floor, 7)).toBe(1);
  });

  it('without one annoys, is a refusal, and may be the last; more in a quarter than are borne count double', () => {
    const { floor, outbound } = floorWith({ conversion: 0 });
    onTheLine(outbound);
    for (const [total, breaches] of [
      [0.1, 0],
      [0.2, 0],
      [0.4, 1],
      [0.6, 2],
    ] as const) {
      endCampaignCall(floor, outbound, 4);
      expect(loyaltyAt(floor, 7, NOW)).toBeCloseTo(-total, 6);
      expect(counts(floor, PRESSURE_BREACHES)).toEqual([breaches]);
    }
    expect(outbound.flags[7]).toBe(REFUSED | OPTED_OUT);
    expect(counts(floor, SALES, OPT_OUTS)).toEqual([0, 4]);
    // The third quarter begins on day 182.5; the fourth on day 273.75.
    floor.now = 274 * DAY;
    endCampaignCall(floor, outbound, 4);
    expect(counts(floor, PRESSURE_BREACHES)).toEqual([2]);
  });

  it('of somebody who does not see the history sells, annoys and stirs at its own rates', () => {
    const { floor, outbound } = floorWith({ history: 0 });
    onTheLine(outbound);
    endCampaignCall(floor, outbound, 4);
    expect(counts(floor, SALES)).toEqual([0]);
    expect(loyaltyAt(floor, 7, NOW)).toBeCloseTo(-0.5, 6);
    expect(stirredBy(floor, 7)).toBe(3);
  });

  it('with nobody in particular sells and leaves no mark; before figures count, it counts for nothing', () => {
    const { floor, outbound } = floorWith();
    outbound.customer[4] = NONE;
    endCampaignCall(floor, outbound, 4);
    expect(counts(floor, REACHED, SALES)).toEqual([1, 1]);
    floor.counting = false;
    onTheLine(outbound);
    endCampaignCall(floor, outbound, 4);
    expect(counts(floor, REACHED, SALES, SALE_MARGINS)).toEqual([1, 1, 80]);
    expect(stirredBy(floor, 7)).toBe(1.5);
  });
});

describe('the list of a period', () => {
  it('has everybody who is there and permits it, or is held out by lot', () => {
    const listed = (change: Partial<Campaign>) => {
      const { floor, outbound } = floorWith(change);
      floor.customers.present[recordOf(3)] = 0;
      fill(floor, outbound);
      const flags = [...outbound.flags].map((flag) => flag & (TREATED | HELD_OUT));
      return [counts(floor, LISTED)[0], outbound.fresh[CAMPAIGN]?.size, new Set(flags), outbound.period];
    };
    expect(listed({})).toEqual([19, 19, new Set([TREATED, 0]), 1]);
    expect(listed({ permission: 0 })).toEqual([0, 0, new Set([0]), 1]);
    expect(listed({ share: 0 })).toEqual([0, 0, new Set([0]), 1]);
    expect(listed({ holdOut: 1 })).toEqual([0, 0, new Set([HELD_OUT, 0]), 1]);
    expect(listed({ segments: ['others'] })).toEqual([0, 0, new Set([0]), 1]);
  });

  it('of prospects has as many numbers as a year says, one more now and then', () => {
    // 20 customers, 0.9125 numbers a year for each: 1.5 in 30 days.
    const { floor, outbound } = floorWith({ list: 'prospects', prospects: 0.9125 });
    const sizes = [1, 2, 3, 4].map(() => {
      fill(floor, outbound);
      return outbound.fresh[CAMPAIGN]?.size;
    });
    expect(sizes).toEqual([1, 3, 4, 6]);
    expect(counts(floor, LISTED)).toEqual([6]);
    const numbers: number[] = [];
    while (takeEntry(floor, outbound, CAMPAIGN)) numbers.push(outbound.entry.id);
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('whoever is taken from the list next', () => {
  const takenFrom = (change: Partial<Campaign>, prepare: (floor: Floor, outbound: OutboundTable) => void) => {
    const { floor, outbound } = floorWith(change);
    fill(floor, outbound);
    prepare(floor, outbound);
    const taken: number[] = [];
    while (takeEntry(floor, outbound, CAMPAIGN)) taken.push(outbound.entry.customer);
    return { taken, counted: counts(floor, SUPPRESSED, CALLED_WITH_PROBLEM) };
  };
  const others = (...without: number[]) => [...new Array(20).keys()].filter((one) => !without.includes(one));

  it('is nobody with an open problem, called of late, who refused within a year, is a detractor, opted out or has gone', () => {
    const prepare = (floor: Floor, outbound: OutboundTable) => {
      floor.customers.openNeeds[recordOf(0)] = 1;
      outbound.reachedAt[1] = NOW - 19 * DAY;
      outbound.reachedAt[2] = NOW - 21 * DAY;
      outbound.reachedAt[3] = NOW - YEAR + DAY;
      outbound.reachedAt[4] = NOW - YEAR - DAY;
      outbound.flags[3] = REFUSED;
      outbound.flags[4] = REFUSED;
      // Detractors are below -0.77.
      floor.customers.imprinted[recordOf(5)] = -0.78;
      floor.customers.imprinted[recordOf(6)] = -0.76;
      outbound.flags[7] = OPTED_OUT;
      floor.customers.present[recordOf(8)] = 0;
    };
    const seen = takenFrom({}, prepare);
    expect(seen.taken).toEqual(others(0, 1, 3, 5, 7, 8));
    expect(seen.counted).toEqual([5, 0]);
    // Who does not see the history calls them all the same, but those who opted out.
    const blind = takenFrom({ history: 0 }, prepare);
    expect(blind.taken).toEqual(others(7, 8));
    expect(blind.counted).toEqual([1, 1]);
  });

  it('goes first who is to be tried again, if it is time', () => {
    const { floor, outbound } = floorWith();
    fill(floor, outbound);
    takeEntry(floor, outbound, CAMPAIGN);
    const dialling = outbound.tables.campaign?.dialling as NonNullable<typeof outbound.tables.campaign>['dialling'];
    answerEntry(floor, outbound, CAMPAIGN, 4, false, dialling);
    const next = () => {
      takeEntry(floor, outbound, CAMPAIGN);
      return [outbound.entry.customer, outbound.entry.attempt];
    };
    expect(next()).toEqual([1, 0]);
    floor.now += 2 * HOUR;
    expect(next()).toEqual([0, 1]);
    answerEntry(floor, outbound, CAMPAIGN, 4, false, dialling);
    floor.now += 2 * HOUR;
    expect(next()).toEqual([0, 2]);
    // The third attempt was the last.
    answerEntry(floor, outbound, CAMPAIGN, 4, false, dialling);
    floor.now += 2 * HOUR;
    expect(next()).toEqual([2, 0]);
    expect(outbound.again[CAMPAIGN]?.size).toBe(0);
  });
});

describe('an idle agent', () => {
  const dialled = (change: Partial<Campaign>, busy = 0) => {
    const { floor, outbound } = floorWith(change);
    fill(floor, outbound);
    floor.agents.busy[0] = busy;
    const done = dial(floor, outbound, 4);
    return { done, seconds: floor.events.earliest - NOW, floor, outbound };
  };

  it('dials while more stay idle than are kept in reserve', () => {
    expect([0, 7, 8].map((busy) => dialled({}, busy).done)).toEqual([true, true, false]);
    const { floor } = floorWith();
    floor.agents.leaving[0] = 3;
    floor.agents.busy[0] = 5;
    expect(idleIn(floor, 0)).toBe(8);
  });

  it('is busy reading, ringing, talking and wrapping up; or reading and ringing where nobody answers', () => {
    const { seconds, floor, outbound } = dialled({});
    expect(seconds).toBe(15 + 20 + 100 + 30);
    expect([outbound.busy[4], outbound.began[4], floor.agents.held[4], outbound.customer[4]]).toEqual([1, NOW, 1, 0]);
    expect(dialled({ dialler: 'progressive' }).seconds).toBe(20 + 100 + 30);
    expect(dialled({ answered: 0 }).seconds).toBe(15 + 20);
    expect(dialled({ history: 0 }).seconds).toBe(15 + 20);
    expect(counts(floor, ATTEMPTS)).toEqual([1]);
  });

  it('of another team, or outside the hours, dials nobody', () => {
    const { floor, outbound } = floorWith({ team: 'any' });
    fill(floor, outbound);
    expect(dial(floor, outbound, 4)).toBe(true);
    // Day 200 after a Monday is a Friday.
    const hours = (from: number, days = [4]) => ({ hours: [{ days, from, to: 24 * HOUR }] });
    expect(dialled(hours(0)).done).toBe(true);
    expect(dialled(hours(HOUR)).done).toBe(false);
    expect(dialled(hours(0, [3])).done).toBe(false);
  });

  it('with three numbers at once talks to the first who answers; others find nobody, within the cap', () => {
    const { floor, outbound, done } = dialled({ dialler: 'predictive', ratio: 3 });
    expect(done).toBe(true);
    expect(counts(floor, ATTEMPTS, NUISANCE)).toEqual([3, 2]);
    expect([outbound.answered, outbound.nuisance, outbound.customer[4]]).toEqual([3, 2, 0]);
    dial(floor, outbound, 5);
    // Two of three found no agent: one number at a time from now on.
    expect(counts(floor, ATTEMPTS, NUISANCE)).toEqual([4, 2]);
    expect(outbound.customer[5]).toBe(3);
  });
});
