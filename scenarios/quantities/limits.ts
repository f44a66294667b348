import type { Distribution } from '../../sim/model/distribution.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';
import * as messages from '../messages.ts';
import type { Reader } from './reader.ts';

/** Where 0 would mean nothing: a length, a speed, the mean of a law. */
export function aboveZero(reader: Reader<number>): Reader<number> {
  return (value, report) => {
    const number = reader(value, report);
    if (number === 0) report(messages.zero(value));
    return number;
  };
}

/** Where something has to end: talk, work, delays. Patience alone may be "never". */
export function ending(reader: Reader<Distribution>): Reader<Distribution> {
  return (value, report) => {
    const law = reader(value, report);
    if (value !== undefined && isEndless(law) && mentionsNever(value)) report(messages.neverEnds(value));
    return law;
  };
}

/** Where a time of 0 would mean that something never gets on. */
export function lasting(reader: Reader<Distribution>): Reader<Distribution> {
  return (value, report) => {
    const law = reader(value, report);
    if (meanOf(law) === 0) report(messages.zero(value));
    return law;
  };
}

function isEndless(law: Distribution): boolean {
  return law.kind === 'never' || (law.kind === 'mixture' && law.parts.some(({ of }) => isEndless(of)));
}

/** A law that could not be read is endless too; what is wrong with it has been said. */
function mentionsNever(value: unknown): boolean {
  return JSON.stringify(value).includes('"never"');
}
