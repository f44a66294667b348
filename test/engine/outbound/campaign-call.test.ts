import { describe, expect, it } from 'vitest';
import { loyaltyAt } from '../../../sim/engine/customers/loyalty-state.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { answerEntry, takeEntry } from '../../../sim/engine/outbound/call-lists.ts';
import { endCampaignCall, stirredBy } from '../../../sim/engine/outbound/campaign-call.ts';
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
  CALLED_WITH_PROBLEM,
  LISTED,
  OPT_OUTS,
  PRESSURE_BREACHES,
  REACHED,
  SALE_MARGINS,
  SALES,
  SUPPRESSED,
} from '../../../sim/measures/counts/outbound-counts.ts';
import type { Campaign } from '../../../sim/model/outbound-sections.ts';
import { DAY, HOUR, NONE, YEAR } from '../../../sim/model/units.ts';
import { counts, fill, campaignFloor as floorWith, NOW } from '../../kits/campaign-floor.ts';

/** Agent 4 has customer 7 on the line. */
function onTheLine(outbound: OutboundTable): void {
  outbound.customer[4] = 7;
  outbound.id[4] = 1;
  outbound.attempt[4] = 0;
}
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
