/** What is counted about the choice of channels, one set a channel: columns of `Tally.choice`. */
/** Needs that began there; those of the first and of the last quarter of the counted time. */
export const STARTED = 0;
export const STARTED_FIRST_QUARTER = 1;
export const STARTED_LAST_QUARTER = 2;
/** Needs that would have begun there and were kept to oneself, as the channel is closed. */
export const NOT_CONTACTED = 3;
/** Needs that would have begun there and began on a new channel; needs that began there as it is new, and would not have become contacts. */
export const DISPLACED = 4;
export const INDUCED = 5;
export const CHOICE_COUNTS = 6;
