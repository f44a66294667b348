import { type Measured, ownWeight, shrunk } from '../statistics/shrink-toward-group.ts';
import type { AlikeDays } from './alike-days.ts';
import { type Calendar, DAY_SLOTS, WEEK_SLOTS, weekdayOf } from './calendar.ts';

/**
 * The usual value of each half-hour of the week (336, from Monday 00:00): its mean over the days, drawn toward the mean
 * of the weekdays that are alike as far as their differences are chance.
 * @param cells by half-hour of each day of the calendar
 * @param days to average over
 */
export function weekProfile(
  cells: Float64Array,
  calendar: Calendar,
  days: readonly number[],
  alike: AlikeDays,
): Float64Array {
  const measured = weekMeans(cells, calendar, days);
  const profile = Float64Array.from(measured, (one) => one.mean);
  for (const group of alike) {
    const known = group.filter((weekday) => days.some((day) => weekdayOf(day) === weekday));
    if (known.length < 2) continue;
    const rows = Array.from({ length: DAY_SLOTS }, (_, slot) =>
      known.map((weekday) => measured[weekday * DAY_SLOTS + slot]!),
    );
    const weight = ownWeight(rows);
    rows.forEach((row, slot) => {
      shrunk(row, weight).forEach((value, i) => {
        profile[known[i]! * DAY_SLOTS + slot] = value;
      });
    });
  }
  return profile;
}

/** Mean of each half-hour of the week over the days, with the variance of the mean. */
export function weekMeans(cells: Float64Array, { firstDay }: Calendar, days: readonly number[]): Measured[] {
  const byWeekday = Array.from({ length: 7 }, (_, weekday) => days.filter((day) => weekdayOf(day) === weekday));
  return Array.from({ length: WEEK_SLOTS }, (_, weekSlot) => {
    const weekday = Math.floor(weekSlot / DAY_SLOTS);
    const values = byWeekday[weekday]!.map((day) => cells[(day - firstDay) * DAY_SLOTS + (weekSlot % DAY_SLOTS)]!);
    const mean = values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, variance: values.length < 2 ? 0 : squares / (values.length - 1) / values.length };
  });
}

/** Sums by half-hour of the week. */
export function weekSums(cells: Float64Array, { firstDay }: Calendar, days: readonly number[]): Float64Array {
  const sums = new Float64Array(WEEK_SLOTS);
  for (const day of days) {
    for (let slot = 0; slot < DAY_SLOTS; slot++) {
      sums[weekdayOf(day) * DAY_SLOTS + slot]! += cells[(day - firstDay) * DAY_SLOTS + slot]!;
    }
  }
  return sums;
}
