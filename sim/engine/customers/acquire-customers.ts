import { ACQUISITION_SPEND, NEW_CUSTOMERS, TOLD_BAD, TOLD_GOOD } from '../../measures/counts/base-counts.ts';
import { uniform } from '../../random/keyed.ts';
import { forgetTouch } from '../agents/key-accounts.ts';
import type { Floor } from '../floor.ts';
import { ACQUIRED, ATTEMPT } from '../purposes.ts';
import { recordOf } from '../tables/customer-table.ts';
import { characterOf } from './character.ts';
import { forgetPeople } from './people.ts';

/**
 * The month's new customers of a segment. Recruiting is paid for whatever comes of it; what customers tell others adds
 * some or scares some away. Each free row is filled when its own number of the month is small enough, so that
 * strategies that lose other customers still win mostly the same ones. A row whose last need is still open is not free.
 */
export function acquireCustomers(floor: Floor, segment: number, month: number, lost: number): void {
  const { acquisition, segments } = floor.tables;
  const { customers, toldGood, toldBad, tally } = floor;
  const recruited = (acquisition.inflow[segment] as number) + acquisition.replace * lost;
  const good = toldGood[segment] as number;
  const bad = toldBad[segment] as number;
  const expected = Math.max(0, recruited + acquisition.effect * (good - bad));
  const first = segments.first[segment] as number;
  const size = segments.size[segment] as number;
  const share = expected / freeRows(floor, first, size);
  const k0 = floor.customerK0[segment] as number;
  const k1 = floor.customerK1[segment] as number;
  let won = 0;
  for (let place = 0; place < size; place++) {
    if (!isFree(floor, first + place)) continue;
    if (uniform(k0, k1, place, ACQUIRED + ATTEMPT * month) >= share) continue;
    customers.arrive(first + place, floor.now, month);
    customers.imprinted[recordOf(first + place)] = characterOf(floor, segment, place);
    forgetTouch(floor, segment, first + place);
    forgetPeople(floor, segment, first + place);
    floor.channelMemory.forget(first + place);
    floor.outbound?.forget(first + place);
    won++;
  }
  toldGood[segment] = 0;
  toldBad[segment] = 0;
  if (!floor.counting) return;
  (tally.base[NEW_CUSTOMERS] as number) += won;
  (tally.base[ACQUISITION_SPEND] as number) += recruited * (acquisition.cost[segment] as number);
  (tally.base[TOLD_GOOD] as number) += good;
  (tally.base[TOLD_BAD] as number) += bad;
}

function freeRows(floor: Floor, first: number, size: number): number {
  let free = 0;
  for (let customer = first; customer < first + size; customer++) if (isFree(floor, customer)) free++;
  return free;
}

function isFree({ customers }: Floor, customer: number): boolean {
  return customers.present[recordOf(customer)] === 0 && customers.openNeeds[recordOf(customer)] === 0;
}

/** A need closed: satisfied customers whose need was resolved tell others, and so do dissatisfied ones left without help. */
export function tellOthers(floor: Floor, need: number, resolved: boolean, satisfied: number): void {
  const { acquisition } = floor.tables;
  const segment = floor.needs.segment[need] as number;
  if (resolved) (floor.toldGood[segment] as number) += acquisition.toldGood * satisfied;
  else (floor.toldBad[segment] as number) += acquisition.toldBad * (1 - satisfied);
}
