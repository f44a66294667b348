import type { SalesTables, SaveOfferTables } from '../../compile/sales-tables.ts';
import { SEGMENT_COUNTS, SEGMENT_LOST, SEGMENT_MONTHS } from '../../measures/counts/people-counts.ts';
import {
  CANCELLED,
  CANCELLED_UNHEARD,
  DISCOUNT_EUROS,
  DISCOUNTS,
  DISCOUNTS_UNNEEDED,
  HEARD_OUT,
  SAVE_SECONDS,
  STAYED,
} from '../../measures/counts/sales-counts.ts';
import { CUSTOMER_MONTHS, LOST_CUSTOMERS } from '../../measures/counts/tally.ts';
import { YEAR } from '../../model/units.ts';
import { exp } from '../../random/deterministic-maths.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';
import { ASKS_TOO, IS_ELIGIBLE, LEAVES_ANYWAY, MEANS_TO_LEAVE, STAYS, salesChance } from './draws-of-sales.ts';
import { loyaltyAt } from './loyalty-state.ts';
import { countMargin, marginOf } from './margin.ts';

/**
 * A need in which customers may mean to leave is over. An agent who solved it has heard them out: some stay, more with a
 * price cut. The others leave; so do most of those whom nobody helped.
 */
export function cancelOrStay(floor: Floor, sales: SalesTables, need: number, solved: boolean): void {
  const intent = floor.needs.intent[need] as number;
  const share = sales.leaving[intent] as number;
  const customer = floor.needs.customer[need] as number;
  if (share === 0 || floor.customers.present[recordOf(customer)] === 0) return;
  const loyalty = floor.tables.loyalty.gamma * loyaltyAt(floor, customer, floor.now);
  const heardOut = solved && floor.needs.handled[need] !== 0;
  const offered = heardOut && sales.offer !== null && isEligible(floor, sales.offer, need) ? sales.offer : null;
  if (salesChance(floor, need, MEANS_TO_LEAVE) >= share * exp(-loyalty)) {
    if (offered !== null && salesChance(floor, need, ASKS_TOO) < offered.unneeded)
      giveDiscount(floor, offered, need, DISCOUNTS_UNNEEDED);
    return;
  }
  if (!heardOut) {
    // Self-service takes a cancellation without a word.
    if (solved || salesChance(floor, need, LEAVES_ANYWAY) < (sales.anyway[intent] as number))
      leave(floor, need, customer, CANCELLED_UNHEARD);
    return;
  }
  count(floor, HEARD_OUT, 1);
  const u = salesChance(floor, need, STAYS);
  const persuaded = sales.persuaded[intent] as number;
  if (u >= (offered === null ? persuaded : Math.max(persuaded, offered.stays))) {
    leave(floor, need, customer, CANCELLED);
    return;
  }
  count(floor, STAYED, 1);
  if (offered !== null) giveDiscount(floor, offered, need, DISCOUNTS);
}

/** Seconds of an agent at the end of a contact that solves such a need: to find out what is wrong, and to offer. */
export function saveSeconds(floor: Floor, sales: SalesTables, need: number, solved: boolean): number {
  const { offer } = sales;
  if (offer === null || !solved || sales.leaving[floor.needs.intent[need] as number] === 0) return 0;
  if (!isEligible(floor, offer, need)) return 0;
  count(floor, SAVE_SECONDS, offer.seconds);
  return offer.seconds;
}

function isEligible(floor: Floor, offer: SaveOfferTables, need: number): boolean {
  return salesChance(floor, need, IS_ELIGIBLE) < offer.eligible;
}

function giveDiscount(floor: Floor, offer: SaveOfferTables, need: number, why: number): void {
  const margin = marginOf(floor, floor.needs.segment[need] as number, floor.needs.customer[need] as number);
  count(floor, why, 1);
  count(floor, DISCOUNT_EUROS, margin * offer.yearsOfMargin);
}

/** Under contract they give notice and leave when it ends; the others are gone, and their margin with them. */
function leave(floor: Floor, need: number, customer: number, how: number): void {
  const { customers, tables, tally } = floor;
  const segment = floor.needs.segment[need] as number;
  count(floor, how, 1);
  if (tables.segments.contractMonths[segment] !== 0) {
    customers.noticeGiven[customer] = 1;
    return;
  }
  countMargin(floor);
  floor.marginPerSecond -= marginOf(floor, segment, customer) / YEAR;
  customers.present[recordOf(customer)] = 0;
  (floor.cancelled[segment] as number) += 1;
  if (!floor.counting) return;
  (tally.total[LOST_CUSTOMERS] as number) += 1;
  (tally.total[CUSTOMER_MONTHS] as number) += 1;
  if (!tables.people.bySegment) return;
  (tally.segment[segment * SEGMENT_COUNTS + SEGMENT_LOST] as number) += 1;
  (tally.segment[segment * SEGMENT_COUNTS + SEGMENT_MONTHS] as number) += 1;
}

function count({ counting, tally }: Floor, column: number, amount: number): void {
  if (counting) (tally.sales[column] as number) += amount;
}
