import { describe, expect, it } from 'vitest';
import { loyaltyAt } from '../../../sim/engine/customers/loyalty-state.ts';
import { effortOf, satisfactionWith } from '../../../sim/engine/customers/satisfaction.ts';
import type { Floor } from '../../../sim/engine/floor.ts';
import { offerTo } from '../../../sim/engine/outbound/offers.ts';
import { ACCEPTS, codeOf } from '../../../sim/engine/outbound/outbound-purposes.ts';
import { type OutboundTable, OWNS_OFFER } from '../../../sim/engine/outbound/outbound-table.ts';
import * as counts from '../../../sim/measures/counts/outbound-counts.ts';
import type { Offers } from '../../../sim/model/outbound-sections.ts';
import { DAY, NONE } from '../../../sim/model/units.ts';
import { uniform } from '../../../sim/random/keyed.ts';
import { customersModel } from '../../kits/customers-model.ts';
import { floorOf, served } from '../../kits/floor-of.ts';
import { DESK } from '../../kits/lab-model.ts';

const OFFERS: Offers = {
  strength: 1,
  loadBelow: 0.5,
  eligible: 1,
  pushed: 1,
  seconds: 20,
  saleSeconds: 90,
  accepted: 0.3,
  profile: 0,
  profileFactor: 2,
  unresolvedFactor: 0.25,
  satisfactionOdds: 1.5,
  saleMargin: 60,
  pushedStep: -0.2,
};
const NOW = 50 * DAY;

/** Need 0 is that of customer 3, and contact 0 about it in the hands of agent 2 of ten. */
function floorWith(change: Partial<Offers> = {}): { floor: Floor; outbound: OutboundTable } {
  const base = customersModel({ teams: [{ ...DESK, agents: 10 }] });
  const [all] = base.segments as [(typeof base.segments)[0]];
  const floor = floorOf(
    served({ ...base, segments: [{ ...all, count: 20 }] }, { offers: { ...OFFERS, ...change } }),
    NOW,
  );
  floor.needs.open(3, 0, 0, 0, 17);
  floor.contacts.add(0, 0, 1, NOW);
  floor.contacts.agent[0] = 2;
  floor.agents.onDuty[0] = 10;
  return { floor, outbound: floor.outbound as OutboundTable };
}
const counted = ({ tally }: Floor, ...columns: number[]) => columns.map((column) => tally.outbound[column]);

describe('an offer at the end of a contact', () => {
  const offered = (change: Partial<Offers>, resolved = true, busy = 0, inLine = 0) => {
    const { floor, outbound } = floorWith(change);
    floor.agents.busy[0] = busy;
    floor.queues.waitingOn[0] = inLine;
    const seconds = offerTo(floor, outbound, 0, resolved);
    const { OFFERS_POSSIBLE, OFFERS_MADE, OFFERS_ACCEPTED, OFFERS_PUSHED, OFFER_SECONDS } = counts;
    const found = counted(floor, OFFERS_POSSIBLE, OFFERS_MADE, OFFERS_ACCEPTED, OFFERS_PUSHED, OFFER_SECONDS);
    return { seconds, found, floor, outbound };
  };

  it('takes its time, more when it is accepted, and brings a margin', () => {
    const no = offered({ accepted: 0 });
    expect([no.seconds, ...no.found]).toEqual([20, 1, 1, 0, 0, 20]);
    const yes = offered({ accepted: 1, satisfactionOdds: 1e6 });
    expect([yes.seconds, ...yes.found]).toEqual([110, 1, 1, 1, 0, 110]);
    expect(counted(yes.floor, counts.SALE_MARGINS, counts.OFFER_MARGINS)).toEqual([60, 60]);
    expect(yes.outbound.flags[3]).toBe(OWNS_OFFER);
    // Once a customer.
    expect(offerTo(yes.floor, yes.outbound, 0, true)).toBe(0);
  });

  it('is not made where there is none for them, where the load is high, or after a contact that did not help', () => {
    expect(offered({ eligible: 0 }).found).toEqual([0, 0, 0, 0, 0]);
    // Agents at work and contacts in line, of ten on duty: below a half.
    expect(offered({ accepted: 0 }, true, 3, 1).found).toEqual([1, 1, 0, 0, 20]);
    expect(offered({ accepted: 0 }, true, 3, 2).found).toEqual([1, 0, 0, 0, 0]);
    expect(offered({ pushed: 0 }, false).found).toEqual([0, 0, 0, 0, 0]);
    const pushed = offered({ accepted: 0 }, false);
    expect(pushed.found).toEqual([1, 1, 0, 1, 20]);
    expect(loyaltyAt(pushed.floor, 3, NOW)).toBeCloseTo(-0.2, 6);
    expect(loyaltyAt(offered({ accepted: 0 }).floor, 3, NOW)).toBe(0);
    const { floor, outbound } = floorWith();
    floor.needs.customer[0] = NONE;
    expect(offerTo(floor, outbound, 0, true)).toBe(0);
  });

  it('is accepted by odds: those of the profile, of the contact, and 1.5 times for each unit of satisfaction beyond a plain one', () => {
    for (const [profile, resolved, chance] of [
      [0, true, 0.3],
      [1, true, 0.6],
      [0, false, 0.075],
    ] as const) {
      const { floor, outbound } = floorWith({ profile, pushedStep: 0 });
      floor.needs.transfers[0] = 1;
      const mood = satisfactionWith(floor, 0, true, effortOf(floor, 0)) - (-0.72 + 2.36);
      expect(mood).toBeCloseTo(-0.45, 12);
      const odds = (chance / (1 - chance)) * 1.5 ** mood;
      const ordinals = [...new Array(300).keys()];
      const expected = ordinals.filter((ordinal) => {
        const u = uniform(outbound.k0[2] as number, outbound.k1[2] as number, ordinal, codeOf(ACCEPTS, 1, 0));
        return u < odds / (1 + odds);
      });
      const accepted = ordinals.filter((ordinal) => {
        outbound.flags[3] = 0;
        floor.needs.ordinal[0] = ordinal;
        return offerTo(floor, outbound, 0, resolved) === 110;
      });
      expect(accepted).toEqual(expected);
    }
  });
});
