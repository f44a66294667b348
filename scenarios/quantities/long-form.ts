import type { Assumption } from '../../sim/model/model.ts';
import * as messages from '../messages.ts';
import { isTree, type Tree } from '../tree.ts';
import type { Reader } from './reader.ts';
import { text, word } from './text.ts';

const KEYS = ['base', 'low', 'high', 'source', 'confidence'] as const;
export const CONFIDENCES = [
  'observed',
  'published',
  'estimated',
  'assumption',
] as const satisfies readonly Assumption['confidence'][];

/** A quantity that says where it comes from: `{base: 37 %, low: 25 %, high: 63 %, source: R8, confidence: observed}`. */
export function isLongForm(value: unknown): value is Tree {
  return isTree(value) && Object.hasOwn(value, 'base');
}

/** The quantity itself, whether it is written short or long. */
export function baseOf(value: unknown): unknown {
  return isLongForm(value) ? value.base : value;
}

/** Lets a quantity be written long as well; the value is its base. */
export function quantity<T>(reader: Reader<T>): Reader<T> {
  return (value, report) => {
    if (!isLongForm(value)) return reader(value, report);
    for (const key of Object.keys(value)) {
      if (!(KEYS as readonly string[]).includes(key)) report(messages.unknownKey(key, KEYS), [key]);
    }
    const part = (key: string) =>
      value[key] === undefined ? undefined : reader(value[key], (problem, at = []) => report(problem, [key, ...at]));
    const base = reader(value.base, (problem, at = []) => report(problem, ['base', ...at]));
    const low = part('low') ?? base;
    const high = part('high') ?? base;
    if (
      typeof low === 'number' &&
      typeof base === 'number' &&
      typeof high === 'number' &&
      (low > base || base > high)
    ) {
      report(
        messages.outOfOrder(
          ['low', 'base', 'high'].flatMap((key) => (key in value ? [[key, value[key]] as const] : [])),
        ),
      );
    }
    if (value.source !== undefined) text(value.source, (problem) => report(problem, ['source']));
    if (value.confidence !== undefined)
      word(CONFIDENCES)(value.confidence, (problem) => report(problem, ['confidence']));
    return base;
  };
}
