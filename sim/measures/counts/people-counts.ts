/** What is counted about agents and what they know: columns of `Tally.people`. */
export const OTHER_CHANNEL_ANSWERS = 0;
export const CONTRADICTIONS = 1;
/** Contacts answered whose customer had an agent to prefer, and those who got that agent. */
export const KNOWN_AGENT_POSSIBLE = 2;
export const KNOWN_AGENT = 3;
/** Seconds for which contacts were held for one agent. */
export const HELD_SECONDS = 4;
/** Identifications, those in which the right customer was not believed, and frauds tried and passed. */
export const IDENTIFICATIONS = 5;
export const FALSE_REJECTS = 6;
export const FRAUDS = 7;
export const FRAUDS_PASSED = 8;
/** Euros lost by fraud. */
export const FRAUD_LOSS = 9;
/** People who left, and euros spent on finding their successors. */
export const LEAVERS = 10;
export const HIRING_COST = 11;
/** What is still to be learnt, summed over posts and days, and their number. */
export const GREEN = 12;
export const POST_DAYS = 13;
export const PEOPLE_COUNTS = 14;

/** Columns of `Tally.segment`, by segment, over all live channels. */
export const SEGMENT_ANSWERED = 0;
export const SEGMENT_ABANDONED = 1;
export const SEGMENT_IN_TIME = 2;
export const SEGMENT_WAITED = 3;
export const SEGMENT_RATED = 4;
export const SEGMENT_SATISFIED = 5;
export const SEGMENT_COUNTS = 6;
