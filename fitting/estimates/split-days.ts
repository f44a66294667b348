import { LogRefused } from '../log-refused.ts';
import * as messages from '../messages.ts';
import { type Calendar, DAY_SLOTS, dateText, weekdayOf } from './calendar.ts';

/** Which days are fitted, which are kept to be predicted, and which are left aside. */
export interface DaySplit {
  /** Days since 1970-01-01, in order. */
  readonly fit: readonly number[];
  readonly holdOut: readonly number[];
  /** Days of the fit window with under half of the calls usual on their weekday: holidays, gaps in the log. */
  readonly unusual: readonly number[];
}

export interface Window {
  /** First and last day that is fitted; what is not given is the beginning of the log, or its first 80 %. */
  readonly from?: number;
  readonly to?: number;
}

/** Share of the days at the end that are held out when nobody says. */
const HELD_OUT = 0.2;
/** A day below this share of its weekday's middle one is unusual. */
const UNUSUAL = 0.5;
/** Less than two weeks tells nothing about weekdays. */
const FEWEST_DAYS = 14;

/**
 * Cuts the calendar into fitted and held-out days. Nothing about the held-out days is looked at: not even whether they
 * are usual.
 * @param offered calls by half-hour of each day
 */
export function splitDays(calendar: Calendar, offered: Float64Array, window: Window): DaySplit {
  const { firstDay, length } = calendar;
  const from = window.from ?? firstDay;
  const to = window.to ?? firstDay + Math.ceil(length * (1 - HELD_OUT)) - 1;
  const days = Array.from({ length }, (_, i) => firstDay + i);
  const total = (day: number) => sumOfDay(offered, day - firstDay);
  const inWindow = days.filter((day) => day >= from && day <= to);
  if (!inWindow.some((day) => total(day) > 0)) {
    throw new LogRefused(
      messages.emptyWindow(dateText(from), dateText(to), dateText(firstDay), dateText(firstDay + length - 1)),
    );
  }
  const usual = usualByWeekday(inWindow, total);
  // A weekday that usually has no calls is a day of rest: neither fitted nor unusual.
  const working = inWindow.filter((day) => usual[weekdayOf(day)]! > 0);
  const unusual = working.filter((day) => total(day) < UNUSUAL * usual[weekdayOf(day)]!);
  const fit = working.filter((day) => !unusual.includes(day));
  if (fit.length < FEWEST_DAYS) throw new LogRefused(messages.tooFew('days to fit', fit.length, FEWEST_DAYS));
  return { fit, unusual, holdOut: days.filter((day) => day > to && total(day) > 0) };
}

function usualByWeekday(days: readonly number[], total: (day: number) => number): number[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const totals = days.filter((day) => weekdayOf(day) === weekday).map(total);
    return totals.sort((a, b) => a - b)[Math.floor(totals.length / 2)] ?? 0;
  });
}

function sumOfDay(table: Float64Array, row: number): number {
  return table.subarray(row * DAY_SLOTS, (row + 1) * DAY_SLOTS).reduce((sum, value) => sum + value, 0);
}
