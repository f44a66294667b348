import { SECONDS_IDENTIFYING, TIMES_IDENTIFIED } from '../../measures/counts/base-counts.ts';
import {
  FALSE_REJECTS,
  FRAUD_LOSS,
  FRAUDS,
  FRAUDS_PASSED,
  IDENTIFICATIONS,
} from '../../measures/counts/people-counts.ts';
import { chance } from '../draws-of-need.ts';
import type { Floor } from '../floor.ts';
import { FALSE_REJECT, FRAUD } from '../purposes.ts';

/** Bit of `needs.known`: the customer could not be identified in the contact at hand. */
export const TURNED_AWAY = 4;

/** Agent time to identify a customer. */
export function identify(floor: Floor, need: number, attempt: number): number {
  const seconds = secondsToIdentify(floor, need, attempt);
  if (floor.counting) {
    (floor.tally.base[TIMES_IDENTIFIED] as number) += 1;
    (floor.tally.base[SECONDS_IDENTIFYING] as number) += seconds;
  }
  return seconds;
}

/** Who is not believed is identified otherwise, or turned away. */
function secondsToIdentify(floor: Floor, need: number, attempt: number): number {
  const { security } = floor.tables.people;
  if (security === null) return floor.tables.rules.identify;
  const u = chance(floor, need, FALSE_REJECT, attempt);
  const rejected = u < security.falseReject;
  if (u < security.falseReject * security.turnedAway) (floor.needs.known[need] as number) |= TURNED_AWAY;
  const f = chance(floor, need, FRAUD, attempt);
  if (floor.counting) {
    const { people } = floor.tally;
    (people[IDENTIFICATIONS] as number) += 1;
    if (rejected) (people[FALSE_REJECTS] as number) += 1;
    if (f < security.attempts) (people[FRAUDS] as number) += 1;
    if (f < security.attempts * security.fraudPass) {
      (people[FRAUDS_PASSED] as number) += 1;
      (people[FRAUD_LOSS] as number) += security.loss;
    }
  }
  return security.seconds + (rejected ? security.fallback : 0);
}
