import { MARGIN } from '../../measures/counts/tally.ts';
import { YEAR } from '../../model/units.ts';
import { exp } from '../../random/deterministic-maths.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';
import { loyaltyAt } from './loyalty-state.ts';

/** Brings the margin earned up to now. */
export function countMargin(floor: Floor): void {
  if (floor.counting)
    (floor.tally.total[MARGIN] as number) += floor.marginPerSecond * (floor.now - floor.marginCountedTo);
  floor.marginCountedTo = floor.now;
}

/** Euros a year from a customer of a segment with such loyalty: the attached spend more of their money here. */
export function marginAt({ tables }: Floor, segment: number, loyalty: number): number {
  const { wallet } = tables.loyalty;
  const neutral = tables.segments.margin[segment] as number;
  return wallet === 0 || loyalty === 0 ? neutral : neutral * exp(wallet * loyalty);
}

/** Euros a year that a customer brings in this month. */
export function marginOf(floor: Floor, segment: number, customer: number): number {
  return floor.tables.loyalty.wallet === 0
    ? (floor.tables.segments.margin[segment] as number)
    : (floor.margins[customer] as number);
}

/** Margin per second of the customers who are still there, in the month that begins: what they buy follows their loyalty of today. */
export function marginPerSecond(floor: Floor): number {
  const { segments, loyalty } = floor.tables;
  let margin = 0;
  for (let segment = 0; segment < segments.count; segment++) {
    const first = segments.first[segment] as number;
    const past = first + (segments.size[segment] as number);
    margin +=
      loyalty.wallet === 0
        ? (floor.customers.countPresent(first, past) * (segments.margin[segment] as number)) / YEAR
        : setMargins(floor, segment, first, past) / YEAR;
  }
  return margin;
}

/** @returns euros a year of all who are there */
function setMargins(floor: Floor, segment: number, first: number, past: number): number {
  const { customers, margins, marginsFor, now } = floor;
  let sum = 0;
  for (let customer = first; customer < past; customer++) {
    if (customers.present[recordOf(customer)] === 0) continue;
    const loyalty = loyaltyAt(floor, customer, now);
    // Whom nothing has moved brings what they brought before.
    if (loyalty !== marginsFor[customer]) {
      margins[customer] = marginAt(floor, segment, loyalty);
      marginsFor[customer] = loyalty;
    }
    sum += margins[customer] as number;
  }
  return sum;
}
