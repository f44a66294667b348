import { WEEK_MINUTES } from '../../compile/compile-channels.ts';
import type { Rules } from '../../compile/tables.ts';
import { DAY, MINUTE, WEEK } from '../../model/units.ts';

const DAY_MINUTES = DAY / MINUTE;
/** A channel that is closed for so many days in a row does not open any more. */
const FARTHEST = 14;

/** Second of the week, from Monday 00:00, that a time is like; on holidays that of the day they are like. */
export function secondOfWeek({ weekOffset, weekdays }: Rules, time: number): number {
  if (weekdays === null) return (time + weekOffset) % WEEK;
  const day = Math.floor(time / DAY);
  return (weekdays[day] as number) * DAY + (time - day * DAY);
}

/** Seconds until a channel is open, of hours by minute of the week; 0 = open now. */
export function secondsUntilOpen(rules: Rules, table: Uint16Array, time: number): number {
  const { weekOffset, weekdays } = rules;
  if (weekdays !== null) return untilOpenOnDay(weekdays, table, time);
  const minute = Math.floor((time + weekOffset) / MINUTE);
  const minutes = table[minute % WEEK_MINUTES] as number;
  return minutes === 0 ? 0 : (minute + minutes) * MINUTE - (time + weekOffset);
}

/** The same day by day: what follows a holiday is the day that comes, not the Monday after a Sunday. */
function untilOpenOnDay(weekdays: Uint8Array, table: Uint16Array, time: number): number {
  const today = Math.floor(time / DAY);
  let minute = Math.floor((time - today * DAY) / MINUTE);
  for (let day = today; day < Math.min(weekdays.length, today + FARTHEST); day++) {
    const opens = minute + (table[(weekdays[day] as number) * DAY_MINUTES + minute] as number);
    if (opens < DAY_MINUTES) return Math.max(0, day * DAY + opens * MINUTE - time);
    minute = 0;
  }
  return FARTHEST * DAY;
}
