/** How a need of a customer ended, by its contacts on all channels: rows of `Tally.outcome`. */
export const OUTCOMES = ['firstContact', 'secondContact', 'thirdContact', 'laterContact', 'unresolved'] as const;
/** Columns of `Tally.outcome`: needs, expected answers of 4 or 5, and sum of the steps that loyalty took. */
export const OUTCOME_NEEDS = 0;
export const OUTCOME_SATISFIED = 1;
export const OUTCOME_STEPS = 2;
export const OUTCOME_COUNTS = 3;
