/** What is counted about service plans: columns of `Tally.plan`, row (plan * 4 + urgency) * PLAN_COUNTS. */
export const RESPONSES_JUDGED = 0;
export const RESPONSES_IN_TIME = 1;
export const RESOLUTIONS_JUDGED = 2;
export const RESOLUTIONS_IN_TIME = 3;
/** Euros paid back. */
export const CREDITED = 4;
export const PLAN_COUNTS = 5;
