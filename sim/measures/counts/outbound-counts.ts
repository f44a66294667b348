/** What is counted about calls that the centre makes, and about selling: columns of `Tally.outbound`. */
export const ATTEMPTS = 0;
/** Right person on the line and an agent for them. */
export const REACHED = 1;
export const SALES = 2;
export const OPT_OUTS = 3;
/** Attempts to customers with an open need. */
export const CALLED_WITH_PROBLEM = 4;
/** Reached above the tolerance. */
export const PRESSURE_BREACHES = 5;
/** Answered, and no agent free: dialled ahead. */
export const NUISANCE = 6;
export const LISTED = 7;
export const SUPPRESSED = 8;
export const CALL_SECONDS = 9;
/** Euros: callers outside, surveys, and margins of sales of campaigns and offers. */
export const OUTSOURCED_COST = 10;
export const SURVEY_COST = 11;
export const SALE_MARGINS = 12;
export const ASKED = 13;
export const SURVEYED = 14;
export const SURVEYED_SATISFIED = 15;
export const CASES = 16;
export const CASE_ATTEMPTS = 17;
export const CASES_REACHED = 18;
export const CASES_RECOVERED = 19;
export const CASES_LOST = 20;
/** From the survey to the call that reached the customer. */
export const CASE_SECONDS = 21;
export const RECOVERY_SECONDS = 22;
export const OFFERS_POSSIBLE = 23;
export const OFFERS_MADE = 24;
export const OFFERS_ACCEPTED = 25;
export const OFFERS_PUSHED = 26;
/** Times as loyal after the call as before the problem: summed over those won back, and over all who were reached. */
export const RECOVERED_TIMES = 27;
export const REACHED_TIMES = 30;
export const OUTSOURCED_SECONDS = 28;
/** Agent-seconds of offers and of the sales that come of them: part of the handling time. */
export const OFFER_SECONDS = 29;
/** Seconds of callers outside that were calls of a campaign. */
export const CAMPAIGN_LINE_SECONDS = 31;
/** Euros: margins of sales that came of offers in service. */
export const OFFER_MARGINS = 32;
export const OUTBOUND_COUNTS = 33;
