/** Simulated time since the start of the run, or a length of it, in seconds. */
export type Seconds = number;

/** Money, in euros. */
export type Euros = number;

/** Events per second. */
export type PerSecond = number;

/** A share or a probability, between 0 and 1. */
export type Share = number;

export const MINUTE: Seconds = 60;
export const HOUR: Seconds = 3600;
export const HALF_HOUR: Seconds = 1800;
export const DAY: Seconds = 86400;
export const WEEK: Seconds = 604800;

/** A year of 365 days: every "per year" in a scenario refers to it. */
export const YEAR: Seconds = 365 * DAY;

/** A twelfth of a year: whatever goes by the month takes all months to be equal. */
export const MONTH: Seconds = YEAR / 12;

/** "No such row": what a function returns when it declines to choose. */
export const NONE = -1;
