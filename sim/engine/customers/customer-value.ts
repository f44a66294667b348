import { YEAR } from '../../model/units.ts';
import { exp } from '../../random/deterministic-maths.ts';
import type { Floor } from '../floor.ts';
import { loyaltyAt } from './loyalty-state.ts';

const MONTHS = 12;

/** Lifetime value of a customer of a segment whose loyalty stays as it is, in euros; 0 is neutral. */
export function valueAt(floor: Floor, segment: number, loyalty: number): number {
  return valueWith(floor, segment, () => loyalty);
}

/** Lifetime value of a customer from `now` on, with what is left of today's loyalty in the middle of each year. */
export function lifetimeValue(floor: Floor, segment: number, customer: number, now: number): number {
  return valueWith(floor, segment, (year) => loyaltyAt(floor, customer, now + (year + 0.5) * YEAR));
}

/**
 * Margin x survival, discounted, summed over the years of a lifetime: sum of m s_t / (1 + d)^t for t = 0, 1, ...
 * where s_t is the probability of still being a customer after t years.
 */
function valueWith(floor: Floor, segment: number, loyaltyIn: (year: number) => number): number {
  const { segments, loyalty, money } = floor.tables;
  const hazard = MONTHS * (segments.monthlyHazard[segment] as number);
  const margin = segments.margin[segment] as number;
  let value = 0;
  let weight = 1;
  for (let year = 0; year < money.lifetimeYears; year++) {
    value += margin * weight;
    weight *= exp(-hazard * exp(-loyalty.gamma * loyaltyIn(year))) / (1 + money.discount);
  }
  return value;
}
