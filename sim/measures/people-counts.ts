/** What is counted about agents and what they know: columns of `Tally.people`. */
export const OTHER_CHANNEL_ANSWERS = 0;
export const CONTRADICTIONS = 1;
export const PEOPLE_COUNTS = 2;
