import { HAS_FAILURES } from '../features.ts';
import type { Floor } from '../floor.ts';

/** Core of the talk that is left under pressure, relative to all of it; 1 without pressure. */
export function hasteFactor(floor: Floor): number {
  const { haste } = floor.tables.digital;
  return !HAS_FAILURES || haste === null ? 1 : haste.core;
}

/** What haste takes off the probability that a contact solves its need. */
export function hasteLoss(floor: Floor): number {
  const { haste } = floor.tables.digital;
  return !HAS_FAILURES || haste === null ? 0 : haste.loss;
}
