/** What is counted about digital channels, one set a channel: columns of `Tally.digital`. */
/** Sessions from which the customer went straight on to an agent, seemed solved, found no way out, or ended the customer's tries. */
export const ESCALATED = 0;
export const SEEMED_SOLVED = 1;
export const NO_WAY_OUT = 2;
export const GAVE_UP_INSIDE = 3;
/** Agents' contacts right after self-service, and those in which nothing had to be told again. */
export const AFTER_SESSION = 4;
export const HANDED_OVER = 5;
export const DIGITAL_COUNTS = 6;
