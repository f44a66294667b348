import * as messages from '../messages.ts';
import type { Reader } from './reader.ts';

/** A bare number between two limits, where no unit applies: a coefficient, a coefficient of variation. */
export function plainNumber(what: string, least: number, most: number, example = '1'): Reader<number> {
  const expected = `${what}: a number from ${least} to ${most}, without a unit`;
  return (value, report) => {
    if (value === undefined || value === null) report(messages.missing(expected));
    else if (typeof value !== 'number') report(messages.notAQuantity(value, expected, example));
    else if (!Number.isFinite(value)) report(messages.notFinite(value, expected));
    else if (value < least) report(messages.tooSmall(value, expected, String(least)));
    else if (value > most) report(messages.tooLarge(value, expected, String(most)));
    else return value;
    return Number.NaN;
  };
}

/** A whole number of things, from `least` to `most`. */
export function count(what: string, least: number, most: number): Reader<number> {
  const expected = `a whole number of ${what} from ${least} to ${most}`;
  return (value, report) => {
    if (value === undefined || value === null) report(messages.missing(expected));
    else if (typeof value !== 'number') report(messages.notAQuantity(value, expected, String(Math.max(least, 10))));
    else if (!Number.isFinite(value)) report(messages.notFinite(value, expected));
    else if (!Number.isInteger(value)) report(messages.notWhole(value, what));
    else if (value < least) report(messages.tooSmall(value, expected, String(least)));
    else if (value > most) report(messages.tooLarge(value, expected, String(most)));
    else return value;
    return Number.NaN;
  };
}
