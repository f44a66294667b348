import type { Target } from '../../sim/model/channel.ts';
import * as messages from '../messages.ts';
import { quantity } from './long-form.ts';
import { duration, share } from './quantities.ts';
import type { Reader } from './reader.ts';

const EXPECTED = 'a target: a share in a time';
const EXAMPLE = '80 % in 20 s';

const shortTarget: Reader<Target> = (value, report) => {
  const [left, right, ...more] = typeof value === 'string' ? value.split(/\s+(?:in|within)\s+/) : [];
  if (left === undefined || right === undefined || more.length > 0) {
    report(messages.notAQuantity(value, EXPECTED, EXAMPLE));
    return { share: Number.NaN, within: Number.NaN };
  }
  return { share: share(left, report), within: duration(right, report) };
};

/** "80 % in 20 s". */
export const target = quantity(shortTarget);
