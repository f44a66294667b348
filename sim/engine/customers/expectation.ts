import { YEAR } from '../../model/units.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';

const MONTH = YEAR / 12;

/**
 * What a customer expects now, relative to the sector's start: since it was last looked at, it has moved towards the
 * best service they get anywhere. Those who never had a need drift too.
 */
export function expectationOf(floor: Floor, customer: number): number {
  const { customers } = floor;
  const { driftToBest, bestElsewhere, expectation } = floor.tables.loyalty;
  const at = recordOf(customer);
  const then = customers.expectation[at] as number;
  if (driftToBest === 0) return then;
  const months = (floor.now - (customers.expectsSince[at] as number)) / MONTH;
  const now = then + (bestElsewhere - expectation - then) * Math.min(1, driftToBest * months);
  customers.expectation[at] = now;
  customers.expectsSince[at] = floor.now;
  return now;
}

/** Experience moves the expectation: part of the gap is closed, and faster after a disappointment. */
export function learnFrom(floor: Floor, customer: number, surprise: number): void {
  const { expectationLearning, disappointment } = floor.tables.loyalty;
  const pace = surprise < 0 ? Math.min(1, expectationLearning * disappointment) : expectationLearning;
  (floor.customers.expectation[recordOf(customer)] as number) += pace * surprise;
}
