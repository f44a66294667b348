import { type Calendar, DAY_SLOTS, weekdayOf } from './calendar.ts';

/** How much days differ beyond chance. */
export interface BusynessEstimate {
  /** Coefficient of variation of the busyness of a day; 0 when Poisson chance explains all. */
  readonly cv: number;
  /** Calls of each day relative to the mean of its weekday. */
  readonly factors: readonly number[];
}

/**
 * Calls of a day have variance mean + (cv x mean)^2 when a Poisson process is driven by a random busyness: the cv is what
 * is left of the spread around the weekdays' means after Poisson chance is taken off (moments; Jongbloed & Koole 2001).
 */
export function busynessEstimate(offered: Float64Array, { firstDay }: Calendar, days: readonly number[]): BusynessEstimate {
  const totals = days.map((day) => {
    const row = (day - firstDay) * DAY_SLOTS;
    return { weekday: weekdayOf(day), calls: offered.subarray(row, row + DAY_SLOTS).reduce((sum, value) => sum + value, 0) };
  });
  const means = Array.from({ length: 7 }, (_, weekday) => {
    const calls = totals.filter((total) => total.weekday === weekday).map((total) => total.calls);
    return calls.reduce((sum, value) => sum + value, 0) / Math.max(1, calls.length);
  });
  const weekdays = new Set(totals.map((total) => total.weekday)).size;
  let [spread, chance] = [0, 0];
  for (const { weekday, calls } of totals) {
    spread += (calls / means[weekday]! - 1) ** 2;
    chance += 1 / means[weekday]!;
  }
  // Each weekday's own mean costs a degree of freedom, in both.
  const freedom = Math.max(1, totals.length - weekdays);
  const variance = spread / freedom - chance / totals.length;
  return { cv: Math.sqrt(Math.max(0, variance)), factors: totals.map(({ weekday, calls }) => calls / means[weekday]!) };
}
