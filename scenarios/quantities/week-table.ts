import * as messages from '../messages.ts';
import { isTree } from '../tree.ts';
import { readDays } from './hours.ts';
import type { Reader } from './reader.ts';
import { list } from './text.ts';

const HALF_HOURS_OF_DAY = 48;
const HALF_HOURS_OF_WEEK = 7 * HALF_HOURS_OF_DAY;

/**
 * One number for each half-hour of the week: a list of 336 from Monday 00:00, or {Mon-Fri: [48 numbers], Sat: [...]};
 * days that are not named are 0.
 */
export function byHalfHour(item: Reader<number>): Reader<number[]> {
  return (value, report) => {
    if (Array.isArray(value)) return exactly(HALF_HOURS_OF_WEEK, list('numbers', item))(value, report);
    const week = new Array<number>(HALF_HOURS_OF_WEEK).fill(0);
    if (!isTree(value)) {
      report(messages.missing('{Mon-Fri: [48 numbers], Sat: [48 numbers]}'));
      return week;
    }
    for (const [key, numbers] of Object.entries(value)) {
      const day = exactly(HALF_HOURS_OF_DAY, list('numbers', item))(numbers, (problem, at = []) =>
        report(problem, [key, ...at]),
      );
      for (const weekday of readDays(key, (problem) => report(problem, [key]))) {
        day.forEach((number, i) => {
          week[weekday * HALF_HOURS_OF_DAY + i] = number;
        });
      }
    }
    return week;
  };
}

function exactly(length: number, reader: Reader<number[]>): Reader<number[]> {
  return (value, report) => {
    const numbers = reader(value, report);
    if (Array.isArray(value) && numbers.length !== length)
      report(messages.wrongCount('numbers', numbers.length, `${length}, one for each half-hour`));
    return numbers;
  };
}
