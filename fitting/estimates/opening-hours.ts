import type { OpeningHours } from '../../sim/model/channel.ts';
import { HALF_HOUR } from '../../sim/model/units.ts';
import { DAY_SLOTS, WEEK_SLOTS } from './calendar.ts';

/** On average this many agents make a half-hour an open one: somebody is there, most of the time, on most days... */
const SOMEBODY = 0.4;
/** ...if calls come too, at least this share of what a usual staffed half-hour gets: after closing, agents only finish. */
const CALLS_COME = 0.1;

/**
 * Half-hours of the week in which the centre answers.
 * @param onDuty mean number of agents by half-hour of the week
 * @param offered mean number of calls by half-hour of the week
 */
export function openHalfHours(onDuty: ArrayLike<number>, offered: ArrayLike<number>): boolean[] {
  const staffed = Array.from({ length: WEEK_SLOTS }, (_, slot) => onDuty[slot]! >= SOMEBODY);
  const calls = Array.from(offered)
    .filter((_, slot) => staffed[slot])
    .sort((a, b) => a - b);
  const least = CALLS_COME * (calls[Math.floor(calls.length / 2)] ?? 0);
  const open = staffed.map((one, slot) => one && offered[slot]! >= least);
  // A lone half-hour is a straggler, not a shift.
  return open.map(
    (one, slot) => one && (open[(slot + WEEK_SLOTS - 1) % WEEK_SLOTS]! || open[(slot + 1) % WEEK_SLOTS]!),
  );
}

/** Open half-hours as stretches, days with the same hours together. */
export function openingHours(open: readonly boolean[]): OpeningHours[] {
  const hours: { days: number[]; from: number; to: number }[] = [];
  for (let day = 0; day < 7; day++) {
    for (const { from, to } of stretchesOfDay(open, day)) {
      const same = hours.find((one) => one.from === from && one.to === to);
      if (same === undefined) hours.push({ days: [day], from, to });
      else same.days.push(day);
    }
  }
  return hours;
}

function stretchesOfDay(open: readonly boolean[], day: number): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (let slot = 0; slot < DAY_SLOTS; slot++) {
    if (!open[day * DAY_SLOTS + slot]) continue;
    const last = result.at(-1);
    if (last?.to === slot * HALF_HOUR) last.to += HALF_HOUR;
    else result.push({ from: slot * HALF_HOUR, to: (slot + 1) * HALF_HOUR });
  }
  return result;
}
