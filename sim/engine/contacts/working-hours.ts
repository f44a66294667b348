import { MINUTE, WEEK } from '../../model/units.ts';

/**
 * Seconds of working hours between two moments.
 * @param before seconds of them that have passed by each minute of a week
 * @param from since Monday 00:00 of some week, as is `to`
 */
export function workingSeconds(before: Float64Array, from: number, to: number): number {
  return passed(before, to) - passed(before, from);
}

function passed(before: Float64Array, time: number): number {
  const weeks = Math.floor(time / WEEK);
  const inWeek = time - weeks * WEEK;
  const minute = Math.floor(inWeek / MINUTE);
  const whole = before[minute] as number;
  const perWeek = before[before.length - 1] as number;
  const works = (before[minute + 1] as number) > whole;
  return weeks * perWeek + whole + (works ? inWeek - minute * MINUTE : 0);
}
