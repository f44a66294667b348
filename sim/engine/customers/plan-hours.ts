import type { PlanCalendar } from '../../compile/plan-tables.ts';
import { MINUTE, WEEK } from '../../model/units.ts';

/** Seconds until a plan is in force; 0 = now. @param inWeek seconds since Monday 00:00 */
export function untilInForce({ minutesToOpening }: PlanCalendar, inWeek: number): number {
  const minute = Math.floor(inWeek / MINUTE);
  const minutes = minutesToOpening[minute] as number;
  return minutes === 0 ? 0 : (minute + minutes) * MINUTE - inWeek;
}

/** Seconds until so many have passed in the hours of a plan. @param inWeek seconds since Monday 00:00 */
export function afterHours({ minutesToOpening, openBefore }: PlanCalendar, inWeek: number, seconds: number): number {
  const past = openBefore.length - 1;
  const perWeek = openBefore[past] as number;
  const minute = Math.floor(inWeek / MINUTE);
  const within = minutesToOpening[minute] === 0 ? inWeek - minute * MINUTE : 0;
  const due = (openBefore[minute] as number) + within + seconds;
  const weeks = Math.max(0, Math.ceil(due / perWeek) - 1);
  const rest = due - weeks * perWeek;
  // The last minute before which fewer open seconds have passed.
  let low = 0;
  let high = past;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((openBefore[middle] as number) < rest) low = middle;
    else high = middle;
  }
  return weeks * WEEK + low * MINUTE + rest - (openBefore[low] as number) - inWeek;
}
