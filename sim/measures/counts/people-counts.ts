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
/** Days since agents were hired, summed over agents and days, and their number; without vacancies and teams that nobody leaves. */
export const TENURE_DAYS = 14;
export const TENURED = 15;
export const PEOPLE_COUNTS = 16;

/** Columns of `Tally.segment`, by segment, over all live channels. */
export const SEGMENT_ANSWERED = 0;
export const SEGMENT_ABANDONED = 1;
export const SEGMENT_IN_TIME = 2;
export const SEGMENT_WAITED = 3;
export const SEGMENT_RATED = 4;
export const SEGMENT_SATISFIED = 5;
/** Customers lost, and customers asked at the end of each month. */
export const SEGMENT_LOST = 6;
export const SEGMENT_MONTHS = 7;
/** Of those who are customers at the end: how many, promoters and detractors among them, and their lifetime value. */
export const SEGMENT_AT_END = 8;
export const SEGMENT_PROMOTERS = 9;
export const SEGMENT_DETRACTORS = 10;
export const SEGMENT_VALUE = 11;
export const SEGMENT_COUNTS = 12;
