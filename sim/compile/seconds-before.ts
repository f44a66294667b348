import { MINUTE } from '../model/units.ts';
import { WEEK_MINUTES } from './compile-channels.ts';

/** By each minute of the week, from Monday 00:00, and at its end: how many seconds of certain minutes have passed. */
export function secondsBefore(counts: (minute: number) => boolean): Float64Array {
  const before = new Float64Array(WEEK_MINUTES + 1);
  for (let minute = 0; minute < WEEK_MINUTES; minute++)
    before[minute + 1] = (before[minute] as number) + (counts(minute) ? MINUTE : 0);
  return before;
}
