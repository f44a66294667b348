/** What is counted about digital channels, one set a channel: columns of `Tally.digital`. */
/** Sessions from which the customer went straight on to an agent, seemed solved, found no way out, or ended the customer's tries. */
export const ESCALATED = 0;
export const SEEMED_SOLVED = 1;
export const NO_WAY_OUT = 2;
export const GAVE_UP_INSIDE = 3;
/** Agents' contacts right after self-service, and those in which nothing had to be told again. */
export const AFTER_SESSION = 4;
export const HANDED_OVER = 5;
/** Customers who left the line without a word, and seconds of agents' places that they took. */
export const LEFT_SILENTLY = 6;
export const SILENT_SECONDS = 7;
/** Failed contacts with an agent, and those after which the customer believed the need solved. */
export const FAILED = 8;
export const FALSE_FIXES = 9;
export const DIGITAL_COUNTS = 10;
