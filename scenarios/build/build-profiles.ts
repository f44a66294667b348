import type { Profile } from '../../sim/model/demand.ts';
import { HALF_HOUR } from '../../sim/model/units.ts';
import { readTime } from '../quantities/hours.ts';
import type { ProfileEntry } from '../schema/completed.ts';

const HALF_HOURS = 48;
const EVERY_DAY_ALIKE = [1, 1, 1, 1, 1, 1, 1];
const EVERY_MONTH_ALIKE = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

export function buildProfiles(profiles: Readonly<Record<string, ProfileEntry>>): Profile[] {
  return Object.entries(profiles).map(([name, profile]) => ({
    name,
    week: withMeanOne(profile['by-half-hour'] ?? weekOf(profile)),
    season: profile.season ?? EVERY_MONTH_ALIKE,
  }));
}

/** Weight of the day x share of the half-hour in its day. */
function weekOf({ weekdays = EVERY_DAY_ALIKE, day }: ProfileEntry): number[] {
  const weights = day?.weights ?? [1];
  const first = day === undefined ? 0 : readTime(day.from) / HALF_HOUR;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weekdays.flatMap((weekday) =>
    Array.from({ length: HALF_HOURS }, (_, i) => (weekday * (weights[i - first] ?? 0)) / total),
  );
}

function withMeanOne(week: readonly number[]): number[] {
  const mean = week.reduce((sum, weight) => sum + weight, 0) / week.length;
  return week.map((weight) => weight / mean);
}
