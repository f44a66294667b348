import { DAY, HALF_HOUR, WEEK } from '../../sim/model/units.ts';
import { DAYS } from '../quantities/hours.ts';

/** Half-hours of a week, from Monday 00:00. */
export const HALF_HOURS_OF_WEEK = WEEK / HALF_HOUR;
const HALF_HOURS_OF_DAY = DAY / HALF_HOUR;

/** Some half-hours of one day in a row. */
export interface Stretch {
  readonly first: number;
  /** The one after the last. */
  readonly past: number;
}

/** The half-hours for which something holds, in stretches that do not go over midnight. */
export function stretchesWhere(holds: (halfHour: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < HALF_HOURS_OF_WEEK; first++) {
    if (!holds(first)) continue;
    const midnight = (Math.floor(first / HALF_HOURS_OF_DAY) + 1) * HALF_HOURS_OF_DAY;
    let past = first + 1;
    while (past < midnight && holds(past)) past++;
    found.push({ first, past });
    first = past - 1;
  }
  return found;
}

/** "on Mon from 09:30 to 11:00". */
export function stretchText({ first, past }: Stretch): string {
  const day = Math.floor(first / HALF_HOURS_OF_DAY);
  const from = first - day * HALF_HOURS_OF_DAY;
  const to = past - day * HALF_HOURS_OF_DAY;
  return from === 0 && to === HALF_HOURS_OF_DAY
    ? `all ${DAYS[day]}`
    : `on ${DAYS[day]} from ${timeText(from)} to ${timeText(to)}`;
}

function timeText(halfHour: number): string {
  const hours = String(Math.floor(halfHour / 2)).padStart(2, '0');
  return `${hours}:${halfHour % 2 === 0 ? '00' : '30'}`;
}
