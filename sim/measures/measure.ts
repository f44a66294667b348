/** What people want of a measure. */
export type Goal = 'higher' | 'lower' | 'none';

/**
 * One figure of the results: a ratio of sums, or a sum (denominator 1). Every replication yields numerator and
 * denominator; replications are pooled as a ratio of sums, never as a mean of ratios.
 */
export interface Measure {
  /** Stable: `serviceLevel.phone`. */
  readonly id: string;
  /** For tables and charts: "Phone service level (80 % in 20 s)". */
  readonly title: string;
  /** 'share', 's', 'EUR', 'EUR/year', 'contacts/year', 'points', ... */
  readonly unit: string;
  readonly goal: Goal;
  /** In words with the trade's names, awkward cases included. */
  readonly formula: string;
}

/**
 * A curve or table of figures, one per bin, each a ratio of sums: service level by half-hour of the week, the
 * distribution of waits, ...
 */
export interface Series {
  /** Stable: `serviceLevelByWeek.phone`. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** What the bins are. `week`: 336 half-hours from Monday 00:00; `day`: 48 half-hours; `wait`: upper bounds in seconds. */
  readonly axis: 'week' | 'day' | 'wait' | 'part';
  /** Label of each bin: half-hour number, upper bound of the wait, or the name of a part. */
  readonly bins: readonly (number | string)[];
  readonly formula: string;
}
