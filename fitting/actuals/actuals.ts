/** What happened on some days, by half-hour of the week from Monday 00:00 (336 numbers, sums over the days). */
export interface ActualDays {
  /** First and last day: "1999-06-01". */
  readonly from: string;
  readonly to: string;
  /** How many of each weekday, from Monday. */
  readonly days: readonly number[];
  readonly offered: readonly number[];
  readonly answered: readonly number[];
  readonly abandoned: readonly number[];
  /** Seconds waited by all callers, until the agent or until leaving. */
  readonly waited: readonly number[];
  /** Answered within the target time. */
  readonly inTime: readonly number[];
}

/** Figures by half-hour of the week; null where there is none (closed). */
export interface WeekFigures {
  readonly wait: readonly (number | null)[];
  readonly abandonment: readonly (number | null)[];
  readonly serviceLevel: readonly (number | null)[];
}

/**
 * What is kept beside a fitted scenario, as `<scenario>.actuals.json`: what happened on the fitted and on the held-out
 * days, and what Erlang-A says of the same half-hours. Sums only: nothing of single calls, callers or agents.
 */
export interface Actuals {
  readonly format: 'centralino actuals 1';
  /** Name of the log's file. */
  readonly source: string;
  /** The channel of the scenario that these calls are on. */
  readonly channel: string;
  /** "Answered within" of the service level, seconds. */
  readonly within: number;
  readonly fitted: ActualDays;
  /** Undefined when no day was kept. */
  readonly heldOut?: ActualDays;
  /** Erlang-A with the same rates, handling times and mean patience; one factor on the agents for all half-hours. */
  readonly erlangA: WeekFigures;
  /** The same with the agents corrected by half-hour of the day, as the scenario's are. */
  readonly erlangACorrected: WeekFigures;
}

export const ACTUALS_FORMAT = 'centralino actuals 1';
