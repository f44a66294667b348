import { LogRefused } from '../log-refused.ts';
import * as messages from '../messages.ts';
import { type DateOrder, splitTimestamp } from './read-time.ts';

const NUMBERS = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/;

/**
 * The order of day, month and year in a column: what cannot be a month is a day.
 * @throws LogRefused when every date of the sample could be read either way
 */
export function dateOrder(column: string, values: readonly string[]): DateOrder {
  let ambiguous: string | undefined;
  for (const value of values) {
    const [date] = splitTimestamp(value.trim());
    const match = NUMBERS.exec(date);
    if (match === null) continue;
    const [, first = '', second = ''] = match;
    if (first.length > 2) return 'y/m/d';
    if (Number(first) > 12) return 'd/m/y';
    if (Number(second) > 12) return 'm/d/y';
    if (first !== second) ambiguous ??= date;
  }
  if (ambiguous !== undefined) throw new LogRefused(messages.ambiguousDates(column, ambiguous));
  return 'y/m/d';
}
