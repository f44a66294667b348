/** What is counted about the second line: columns of `Tally.secondLine`. */
/** Contacts that the first line finished or handed over, of intents with a second line; those it solved, and those it handed over. */
export const AT_FIRST_LINE = 0;
export const SOLVED_AT_FIRST_LINE = 1;
export const HANDED_OVER = 2;
/** Of those handed over: answered by the second line, with the time that took; introduced in person; solved; hung up meanwhile. */
export const AT_SECOND_LINE = 3;
export const WAITED_FOR_SECOND_LINE = 4;
export const INTRODUCED_IN_PERSON = 5;
export const SOLVED_AT_SECOND_LINE = 6;
export const LOST_IN_HAND_OVER = 7;
/** Seconds of both agents that handing over took: waiting along, joint time, notes, the story told again. */
export const HAND_OVER_SECONDS = 8;
export const SECOND_LINE_COUNTS = 9;
