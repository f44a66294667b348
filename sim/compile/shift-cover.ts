import type { Shift } from '../model/team.ts';
import { DAY, MINUTE, WEEK } from '../model/units.ts';

const STEP = 15 * MINUTE;

/** Seconds of a shift on one day; one that ends before it begins goes on past midnight. */
export function lengthOf({ from, to }: Shift): number {
  return to > from ? to - from : to + DAY - from;
}

/** Whether at every quarter of an hour of a shift some other one has somebody. */
export function isSparedBy(shift: Shift, others: readonly Shift[]): boolean {
  return shift.days.every((day) => {
    const from = day * DAY + shift.from;
    const steps = Math.ceil(lengthOf(shift) / STEP);
    return Array.from({ length: steps }, (_, i) => from + i * STEP).every((time) =>
      others.some((other) => covers(other, time)),
    );
  });
}

function covers(shift: Shift, time: number): boolean {
  return shift.days.some((day) => (time - day * DAY - shift.from + WEEK) % WEEK < lengthOf(shift));
}
