/** What is counted of the customer base: columns of `Tally.base`. */
export const NEW_CUSTOMERS = 0;
/** Euros spent on winning customers. */
export const ACQUISITION_SPEND = 1;
export const TOLD_GOOD = 2;
export const TOLD_BAD = 3;
export const BASE_COUNTS = 4;
