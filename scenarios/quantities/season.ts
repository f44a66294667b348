import * as messages from '../messages.ts';
import { isTree } from '../tree.ts';
import { quantity } from './long-form.ts';
import { plainNumber } from './number.ts';
import type { Reader } from './reader.ts';
import { list } from './text.ts';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const factor = quantity(plainNumber('a factor', 0, 100));

/** Twelve factors from January, or {Dec: 1.6}: months that are not named are 1. */
export const season: Reader<number[]> = (value, report) => {
  if (isTree(value)) {
    for (const key of Object.keys(value)) {
      if (!MONTHS.some((month) => month === key)) report(messages.unknownKey(key, MONTHS), [key]);
    }
    return MONTHS.map((month) =>
      value[month] === undefined ? 1 : factor(value[month], (problem, at = []) => report(problem, [month, ...at])),
    );
  }
  const factors = list('factors', factor)(value, report);
  if (Array.isArray(value) && factors.length !== MONTHS.length)
    report(messages.wrongCount('factors', factors.length, '12, from January'));
  return factors;
};
