import { MONTH } from '../../model/units.ts';
import { HAS_ACCOUNTS } from '../features.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';
import type { Memory } from '../tables/person-table.ts';

/**
 * What somebody expects now, relative to the sector's start: since it was last looked at, it has moved towards the
 * best service they get anywhere. Those who never had a need drift too.
 * @param at where they stand in that memory: `recordOf(customer)`, or the row of a person
 */
export function expectedBy(floor: Floor, memory: Memory, at: number): number {
  const { driftToBest, bestElsewhere, expectation } = floor.tables.loyalty;
  const then = memory.expectation[at] as number;
  if (driftToBest === 0) return then;
  const months = (floor.now - (memory.expectsSince[at] as number)) / MONTH;
  const now = then + (bestElsewhere - expectation - then) * Math.min(1, driftToBest * months);
  memory.expectation[at] = now;
  memory.expectsSince[at] = floor.now;
  return now;
}

/** What whoever raised a need expects. */
export function expectationFor(floor: Floor, need: number): number {
  return !HAS_ACCOUNTS || floor.tables.accounts === null
    ? expectedBy(floor, floor.customers, recordOf(floor.needs.customer[need] as number))
    : expectedBy(floor, floor.people, floor.people.raisedBy[need] as number);
}

/** Experience moves the expectation: part of the gap is closed, and faster after a disappointment. */
export function learnFrom(floor: Floor, memory: Memory, at: number, surprise: number): void {
  const { expectationLearning, disappointment } = floor.tables.loyalty;
  const pace = surprise < 0 ? Math.min(1, expectationLearning * disappointment) : expectationLearning;
  (memory.expectation[at] as number) += pace * surprise;
}
