import type { OpeningHours, Target } from '../sim/model/channel.ts';
import type { AlikeDays } from './estimates/alike-days.ts';
import type { AvailabilityEstimate } from './estimates/availability.ts';
import type { BusynessEstimate } from './estimates/busyness.ts';
import type { Calendar } from './estimates/calendar.ts';
import type { CallType } from './estimates/call-types.ts';
import type { HalfHourTable } from './estimates/half-hour-table.ts';
import type { HandlingTimes } from './estimates/handling-times.ts';
import type { PatienceEstimate } from './estimates/patience-estimate.ts';
import type { PauseEstimate } from './estimates/pauses.ts';
import type { RetryEstimate } from './estimates/retry-estimate.ts';
import type { DaySplit } from './estimates/split-days.ts';
import type { TeamEstimate } from './estimates/team-estimate.ts';

/** Calls by half-hour of the week, a usual week. */
export interface WeekOfCalls {
  readonly offered: Float64Array;
  readonly answered: Float64Array;
  readonly abandoned: Float64Array;
  /** Without the retries that the model makes by itself. */
  readonly fresh: Float64Array;
}

/** Agents of one team by half-hour of the week. */
export interface TeamWeek extends TeamEstimate {
  /** Seen on duty, mean over the fitted days. */
  readonly onDuty: Float64Array;
  /** On duty x availability. */
  readonly ready: Float64Array;
}

/** Everything that is estimated from the fitted days of a log. */
export interface LogFit {
  readonly title: string;
  readonly target: Target;
  readonly calendar: Calendar;
  readonly days: DaySplit;
  /** Sums by half-hour of every day, held-out days included. */
  readonly table: HalfHourTable;
  readonly open: readonly boolean[];
  readonly hours: readonly OpeningHours[];
  readonly alike: AlikeDays;
  readonly types: readonly CallType[];
  /** By type. */
  readonly weeks: readonly WeekOfCalls[];
  /** All types together. */
  readonly total: WeekOfCalls;
  readonly busyness: BusynessEstimate;
  readonly handling: HandlingTimes;
  readonly patience: PatienceEstimate;
  /** By type; that of all calls where a type has too few. */
  readonly patienceByType: readonly PatienceEstimate[];
  readonly retry: RetryEstimate;
  readonly pauses: PauseEstimate;
  readonly availability: AvailabilityEstimate;
  readonly teams: readonly TeamWeek[];
  /** Calls of the fitted days outside the opening hours: not fitted. */
  readonly outsideHours: number;
  /** Share of calls with a head start, and the longest head start, seconds. */
  readonly headStart: { readonly share: number; readonly most: number };
  /** Mean wait of all calls of the fitted days in open half-hours, seconds. */
  readonly wait: number;
}
