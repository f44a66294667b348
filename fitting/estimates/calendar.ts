import { DAY, HALF_HOUR, WEEK } from '../../sim/model/units.ts';
import type { CallTable } from '../reading/call-table.ts';

/** Half-hours of a day and of a week. */
export const DAY_SLOTS = DAY / HALF_HOUR;
export const WEEK_SLOTS = WEEK / HALF_HOUR;

/** The days of a log. Days are numbered since 1970-01-01, on the log's own clock. */
export interface Calendar {
  readonly firstDay: number;
  /** Days from the first call to the last one. */
  readonly length: number;
}

export function calendarOf(calls: CallTable): Calendar {
  const firstDay = dayOf(calls.joinedAt[0]!);
  return { firstDay, length: dayOf(calls.joinedAt[calls.count - 1]!) - firstDay + 1 };
}

export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

/** 0 = Monday ... 6 = Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Half-hour of the week, from Monday 00:00. */
export function weekSlotOf(time: number): number {
  return weekdayOf(dayOf(time)) * DAY_SLOTS + Math.floor((time - dayOf(time) * DAY) / HALF_HOUR);
}

/** "1999-05-31". */
export function dateText(day: number): string {
  return new Date(day * DAY * 1000).toISOString().slice(0, 10);
}
