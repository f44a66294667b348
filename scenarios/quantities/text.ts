import * as messages from '../messages.ts';
import type { Reader } from './reader.ts';

export const text: Reader<string> = (value, report) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  // YAML takes `name: 1984` for a number; a name is meant.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  report(value === undefined || value === null ? messages.missing('a text') : messages.notText(value));
  return '';
};

export const yesOrNo: Reader<boolean> = (value, report) => {
  if (typeof value !== 'boolean') report(messages.notTrueOrFalse(value));
  return value === true;
};

/** One of a few words. */
export function word<W extends string>(words: readonly W[]): Reader<W> {
  return (value, report) => {
    const found = words.find((one) => one === value);
    if (found === undefined) report(messages.oneOf(value, words));
    return found ?? words[0]!;
  };
}

/** A list whose items are read by `item`. */
export function list<T>(what: string, item: Reader<T>, least = 0): Reader<T[]> {
  return (value, report) => {
    if (!Array.isArray(value)) {
      report(
        value === undefined || value === null ? messages.missing(`a list of ${what}`) : messages.notAList(value, what),
      );
      return [];
    }
    if (value.length < least) report(messages.wrongCount(what, value.length, `at least ${least}`));
    return value.map((one, i) => item(one, (problem, at = []) => report(problem, [i, ...at])));
  };
}
