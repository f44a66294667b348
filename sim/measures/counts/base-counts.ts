/** What is counted of the customer base: columns of `Tally.base`. */
export const NEW_CUSTOMERS = 0;
/** Euros spent on winning customers. */
export const ACQUISITION_SPEND = 1;
export const TOLD_GOOD = 2;
export const TOLD_BAD = 3;
/** Sum over closed needs of the expected answer (1 to 7) to "they made it easy", of 5 to 7, and their number. */
export const EASE_SCORES = 4;
export const EASY_ANSWERS = 5;
export const EASE_ASKED = 6;
/** Contracts that came up for renewal and were renewed, and their yearly margins. */
export const CONTRACTS_DUE = 7;
export const CONTRACTS_RENEWED = 8;
export const MARGIN_DUE = 9;
export const MARGIN_RENEWED = 10;
/** Sum and number of expectations of those who are customers at the end. */
export const EXPECTATIONS = 11;
/** Lifetime values of those who are customers at the end, as far as they are promoters, or detractors. */
export const PROMOTER_VALUES = 12;
export const DETRACTOR_VALUES = 13;
/** Customers whose sixth need closed, and those of them whom any of the six changed for good. */
export const CUSTOMERS_OF_SIX = 14;
export const SHIFTED_OF_SIX = 15;
/** Needs solved within a day of their birth. */
export const SOLVED_IN_A_DAY = 16;
/** Expected answers 9 or 10, and 0 to 6, of those asked right after service, and their number. */
export const RECOMMEND = 17;
export const ADVISE_AGAINST = 18;
export const ASKED_AFTER_SERVICE = 19;
/** Times that agents identified a customer, and the seconds it took. */
export const TIMES_IDENTIFIED = 20;
export const SECONDS_IDENTIFYING = 21;
/** Contacts started on any channel, and those of them after a try that did not get through. */
export const TRIES = 22;
export const RETRIES = 23;
export const BASE_COUNTS = 24;
