import { DAY_SLOTS } from './calendar.ts';

/** Weekdays (0 = Monday) that keep the same hours: what is measured on one says something about the others. */
export type AlikeDays = readonly (readonly number[])[];

/** Share of half-hours, open on either of two days, that must be open on both. */
const SAME_HOURS = 0.9;

/**
 * Groups weekdays by their opening hours.
 * @param open by half-hour of the week
 */
export function alikeDays(open: readonly boolean[]): AlikeDays {
  const groups: number[][] = [];
  for (let day = 0; day < 7; day++) {
    const group = groups.find(([first]) => overlap(open, first!, day) >= SAME_HOURS);
    if (group === undefined) groups.push([day]);
    else group.push(day);
  }
  return groups;
}

function overlap(open: readonly boolean[], one: number, other: number): number {
  let [both, either] = [0, 0];
  for (let slot = 0; slot < DAY_SLOTS; slot++) {
    const a = open[one * DAY_SLOTS + slot]!;
    const b = open[other * DAY_SLOTS + slot]!;
    if (a && b) both++;
    if (a || b) either++;
  }
  return either === 0 ? 1 : both / either;
}
