import type { Distribution } from '../../sim/model/distribution.ts';
import type { Report } from '../issue.ts';
import * as messages from '../messages.ts';
import { isTree } from '../tree.ts';
import { amount } from './amount.ts';
import { DURATION, SHARE } from './dimension.ts';
import type { Reader } from './reader.ts';
import { list } from './text.ts';

const KEYS = ['values', 'probabilities', 'tail', 'unit'];
const plainDuration = amount(DURATION);
const plainShare = amount(SHARE);

/** Numbers without a unit are allowed here when `unit` says it once for the whole list. */
function inUnit(unit: unknown): Reader<number> {
  return (value, report) =>
    plainDuration(typeof value === 'number' && typeof unit === 'string' ? `${value} ${unit}` : value, report);
}

/** A probability: "25 %", or 0.25 because nothing else can be meant between 0 and 1. */
const probability: Reader<number> = (value, report) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : plainShare(value, report);

/**
 * `{values: [0 s, 30 s, 90 s], probabilities: [0 %, 60 %, 95 %], tail: 60 s}`: points of the distribution function, and
 * the mean time beyond the last one.
 */
export function readEmpirical(value: unknown, report: Report): Distribution {
  if (!isTree(value)) {
    report(messages.notAMapping(value));
    return { kind: 'never' };
  }
  for (const key of Object.keys(value)) if (!KEYS.includes(key)) report(messages.unknownKey(key, KEYS), [key]);
  const read = <T>(key: string, reader: Reader<T>) =>
    reader(value[key], (problem, at = []) => report(problem, [key, ...at]));
  const values = read('values', list('durations', inUnit(value.unit), 2));
  const probabilities = read('probabilities', list('probabilities', probability, 2));
  const tailMean = value.tail === undefined ? 0 : read('tail', inUnit(value.unit));
  if (values.length !== probabilities.length) {
    report(messages.wrongCount('probabilities', probabilities.length, `${values.length}, one for each value`), [
      'probabilities',
    ]);
  }
  if (values.some((one, i) => i > 0 && one <= values[i - 1]!))
    report(messages.notIncreasing(value.values, 'values'), ['values']);
  if (probabilities.some((one, i) => i > 0 && one < probabilities[i - 1]!)) {
    report(messages.notIncreasing(value.probabilities, 'probabilities'), ['probabilities']);
  }
  const [first = 0] = probabilities;
  if (first !== 0) report(messages.firstNotZero(first), ['probabilities', 0]);
  if ((probabilities.at(-1) ?? 1) < 1 && !(tailMean > 0)) report(messages.tailNeeded());
  return { kind: 'empirical', values, probabilities, tailMean };
}
