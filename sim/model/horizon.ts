import type { Seconds } from './units.ts';

/** The stretch of time that is simulated. Time 0 is midnight (00:00) of the first day. */
export interface Horizon {
  /** Day of the week of the first day: 0 = Monday ... 6 = Sunday. */
  readonly firstWeekday: number;
  /** Day of the year of the first day: 0 = 1 January ... 364. Decides where the season starts. */
  readonly firstDayOfYear: number;
  /** Days of every year that go like another day of the week: hours, rosters and demand. Absent: none. */
  readonly holidays?: { readonly daysOfYear: readonly number[]; readonly like: number };
  /** The date the file gave, for reports; empty for a laboratory model without dates. */
  readonly startDate: string;
  /** How long contacts arrive. */
  readonly length: Seconds;
  /** At the start, simulated but not counted. */
  readonly warmUp: Seconds;
  /** Length of the intervals of reports and profiles: normally 1,800 s. Divides a day. */
  readonly interval: Seconds;
  /** True when, after `length`, nobody new arrives but those in line are still served by the last staff on duty. */
  readonly drain: boolean;
}
