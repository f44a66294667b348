import type { OpeningHours } from '../../sim/model/channel.ts';
import type { Shift } from '../../sim/model/team.ts';
import { HOUR, MINUTE } from '../../sim/model/units.ts';
import { DAY_SLOTS } from '../estimates/calendar.ts';
import { round } from './law-text.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Mon-Wed, Sun" for days 0, 1, 2, 6. */
export function daysText(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 1 ? `${DAYS[run[0]!]}-${DAYS[run.at(-1)!]}` : DAYS[run[0]!])).join(', ');
}

/** "09:05" for a second of the day. */
export function timeText(second: number): string {
  const hours = Math.floor(second / HOUR);
  const minutes = Math.round((second % HOUR) / MINUTE);
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

export function hoursText(hours: readonly OpeningHours[]): string {
  return hours.map(({ days, from, to }) => `${daysText(days)} ${timeText(from)}-${timeText(to)}`).join(', ');
}

/** "Mon-Wed, Sun 07:00-16:20: 2" lines. */
export function shiftLines(shifts: readonly Shift[], indent: string): string[] {
  const sorted = [...shifts].sort((a, b) => a.days[0]! - b.days[0]! || a.from - b.from || b.to - a.to);
  return sorted.map(
    ({ days, from, to, agents }) => `${indent}${daysText(days)} ${timeText(from)}-${timeText(to)}: ${agents}`,
  );
}

/** One line a day with 48 numbers; days without any are left out. */
export function halfHourLines(values: Float64Array, indent: string): string[] {
  return DAYS.flatMap((day, weekday) => {
    const numbers = [...values.subarray(weekday * DAY_SLOTS, (weekday + 1) * DAY_SLOTS)];
    if (numbers.every((value) => value === 0)) return [];
    return [`${indent}${day}: [${numbers.map((value) => round(value, 2)).join(', ')}]`];
  });
}
