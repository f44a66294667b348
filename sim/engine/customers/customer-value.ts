import { YEAR } from '../../model/units.ts';
import { exp } from '../../random/deterministic-maths.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';
import { loyaltyAt } from './loyalty-state.ts';
import { marginAt } from './margin.ts';

const MONTHS = 12;

/** Lifetime value of a customer of a segment whose loyalty stays as it is, in euros; 0 is neutral. */
export function valueAt(floor: Floor, segment: number, loyalty: number): number {
  const { money } = floor.tables;
  const margin = marginAt(floor, segment, loyalty);
  const kept = keptInYear(floor, segment, loyalty);
  let value = 0;
  let weight = 1;
  for (let year = 0; year < money.lifetimeYears; year++) {
    value += margin * weight;
    weight *= kept;
  }
  return value;
}

/**
 * Lifetime value of a customer from `now` on, with what is left of today's loyalty in the middle of each year:
 * margin x survival, discounted, summed over the years of a lifetime: sum of m_t s_t / (1 + d)^t for t = 0, 1, ...
 * where s_t is the probability of still being a customer after t years, and m_t the margin of a customer of that loyalty.
 */
export function lifetimeValue(floor: Floor, segment: number, customer: number, now: number): number {
  const { money } = floor.tables;
  // Nothing of it fades: every year is like the first.
  if (floor.customers.fading[recordOf(customer)] === 0)
    return valueAt(floor, segment, floor.customers.imprinted[recordOf(customer)] as number);
  let value = 0;
  let weight = 1;
  for (let year = 0; year < money.lifetimeYears; year++) {
    const loyalty = loyaltyAt(floor, customer, now + (year + 0.5) * YEAR);
    value += marginAt(floor, segment, loyalty) * weight;
    weight *= keptInYear(floor, segment, loyalty);
  }
  return value;
}

/** What a year leaves of a customer's value: the probability of staying, discounted. */
function keptInYear({ tables }: Floor, segment: number, loyalty: number): number {
  const hazard = MONTHS * (tables.segments.monthlyHazard[segment] as number);
  return exp(-hazard * exp(-tables.loyalty.gamma * loyalty)) / (1 + tables.money.discount);
}
