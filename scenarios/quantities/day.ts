import * as messages from '../messages.ts';
import { DAYS, readDays } from './hours.ts';
import type { Reader } from './reader.ts';

/** Where a run begins in the week and in the year. */
export interface StartDay {
  readonly firstWeekday: number;
  /** 0 = 1 January ... 364; 29 February counts as 28 February. */
  readonly firstDayOfYear: number;
  readonly startDate: string;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MS_PER_DAY = 86_400_000;

/** "2026-01-05", or a day of the week when the date does not matter. */
export const startDay: Reader<StartDay> = (value, report) => {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (match !== null) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])] as const;
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) {
      const dayOfYear = DAYS_BEFORE[month - 1]! + day - (month === 2 && day === 29 ? 2 : 1);
      // 1 January 1970 was a Thursday.
      const weekday = (((date.getTime() / MS_PER_DAY + 3) % 7) + 7) % 7;
      return { firstWeekday: weekday, firstDayOfYear: dayOfYear, startDate: match[0] };
    }
  }
  let known = match === null;
  const [weekday = 0] = readDays(value, () => {
    known = false;
  });
  if (!known || typeof value !== 'string' || value.includes('-')) report(messages.badDate(value));
  return { firstWeekday: weekday, firstDayOfYear: 0, startDate: '' };
};

/** A list of seven, or a mapping such as {Mon-Fri: 1, Sat: 0.5}; days that are not named are 0. */
export function byWeekday(item: Reader<number>): Reader<number[]> {
  return (value, report) => {
    if (Array.isArray(value)) {
      if (value.length !== DAYS.length) report(messages.wrongCount('numbers', value.length, '7, from Monday'));
      return value.map((one, i) => item(one, (problem, at = []) => report(problem, [i, ...at])));
    }
    const result = [0, 0, 0, 0, 0, 0, 0];
    if (typeof value !== 'object' || value === null) {
      report(messages.missing('seven numbers from Monday, or {Mon-Fri: 1, Sat: 0.5}'));
      return result;
    }
    for (const [key, entry] of Object.entries(value)) {
      const number = item(entry, (problem, at = []) => report(problem, [key, ...at]));
      for (const day of readDays(key, (problem) => report(problem, [key]))) result[day] = number;
    }
    return result;
  };
}
