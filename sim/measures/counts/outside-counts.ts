/** What is counted about parties outside the centre: columns of `Tally.outside`. */
export const JOBS_OPENED = 0;
export const JOBS_CLOSED = 1;
/** From the agent's part to the end of the party's, summed over closed jobs. */
export const JOB_SECONDS = 2;
export const JOBS_LATE = 3;
export const MISSED_APPOINTMENTS = 4;
export const JOBS_IN_VAIN = 5;
/** Contacts finished while a job was open: failure demand. */
export const CHASES = 6;
export const VISIT_COSTS = 7;
export const OUTSIDE_COUNTS = 8;
