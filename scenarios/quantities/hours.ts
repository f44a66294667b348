import type { OpeningHours } from '../../sim/model/channel.ts';
import { DAY, HOUR, MINUTE } from '../../sim/model/units.ts';
import type { Report } from '../issue.ts';
import * as messages from '../messages.ts';
import type { Reader } from './reader.ts';

/** Days of the week in the order of the model: 0 = Monday. */
export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const FULL_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const STRETCH = /^(.*?)\s*(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})$/;

function dayNumber(name: string, report: Report): number {
  const same = (day: string) => day.toLowerCase() === name.trim().toLowerCase();
  const day = Math.max(DAYS.findIndex(same), FULL_NAMES.findIndex(same));
  if (day < 0) report(messages.unknownDay(name, name, DAYS));
  return day;
}

/** "Mon-Fri", "Sat", "Mon, Wed" or "daily" as numbers of days; "Fri-Mon" goes over the week-end. */
export const readDays: Reader<number[]> = (value, report) => {
  if (typeof value !== 'string') {
    report(messages.unknownDay(value, '', DAYS));
    return [];
  }
  if (value.trim().toLowerCase() === 'daily') return EVERY_DAY;
  const days = value.split(',').flatMap((part) => {
    const [from = '', to = from] = part.split('-');
    const first = dayNumber(from, report);
    const last = dayNumber(to, report);
    if (first < 0 || last < 0) return [];
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => (first + i) % 7);
  });
  return [...new Set(days)].sort((a, b) => a - b);
};

/** "08:30" as a second of the day; NaN when it is not a time. */
export function readTime(value: unknown): number {
  const match = typeof value === 'string' ? /^(\d{1,2}):(\d{2})$/.exec(value.trim()) : null;
  if (match === null || Number(match[2]) > 59) return Number.NaN;
  const second = Number(match[1]) * HOUR + Number(match[2]) * MINUTE;
  return second <= DAY ? second : Number.NaN;
}

/**
 * "Mon-Fri 08:00-12:00, 13:00-17:00, Sat 09:00-12:00": stretches of the week. Days without hours count for the next
 * hours ("Mon, Wed 08:00-12:00"); hours without days use the last days, or every day when none were named.
 * `overnight`: a stretch may end on the next day ("22:00-06:00"), and `to` is then above 86,400.
 */
export function stretches(overnight: boolean): Reader<OpeningHours[]> {
  return (value, report) => {
    if (typeof value !== 'string') {
      report(messages.badHours(value));
      return [];
    }
    const result: OpeningHours[] = [];
    let days = EVERY_DAY;
    let named = '';
    for (const part of value.split(',')) {
      const match = STRETCH.exec(part.trim());
      const names = [named, match === null ? part.trim() : match[1]!].filter((name) => name !== '').join(',');
      if (match === null) {
        named = names;
        continue;
      }
      if (names !== '') days = readDays(names, report);
      named = '';
      const from = readTime(match[2]);
      const to = readTime(match[3]);
      if (Number.isNaN(from) || Number.isNaN(to)) report(messages.badTime(part.trim()));
      else if (to > from) result.push({ days, from, to });
      else if (overnight) result.push({ days, from, to: to + DAY });
      else report(messages.upsideDown(part.trim()));
    }
    if (named !== '' || value.trim() === '') report(messages.badHours(value));
    return result;
  };
}

/** Opening hours: "always", a text of stretches, or a list of such texts. */
export const hours: Reader<OpeningHours[]> = (value, report) => {
  if (value === 'always') return [];
  const texts = Array.isArray(value) ? value : [value];
  const result = texts.flatMap((text, i) =>
    stretches(false)(text, (problem) => report(problem, Array.isArray(value) ? [i] : [])),
  );
  if (overlapping(result)) report(messages.overlap(value));
  return result;
};

function overlapping(list: readonly OpeningHours[]): boolean {
  return list.some((one, i) =>
    list
      .slice(i + 1)
      .some((two) => one.days.some((day) => two.days.includes(day)) && one.from < two.to && two.from < one.to),
  );
}
