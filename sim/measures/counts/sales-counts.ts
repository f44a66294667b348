/** What is counted of needs in which customers buy or cancel: columns of `Tally.sales`. */
/** Customers who meant to leave and whose need an agent solved, and those of them who stayed. */
export const HEARD_OUT = 0;
export const STAYED = 1;
/** Customers who left when their need ended: heard out, or not taken care of. */
export const CANCELLED = 2;
export const CANCELLED_UNHEARD = 3;
/** Price cuts given, those to customers who did not mean to leave, and euros of margin given up. */
export const DISCOUNTS = 4;
export const DISCOUNTS_UNNEEDED = 5;
export const DISCOUNT_EUROS = 6;
/** Agent-seconds of finding out and of offering. */
export const SAVE_SECONDS = 7;
export const SALES_COUNTS = 8;

/** Columns of `Tally.bought`, by intent: needs that may end in a purchase, closed; those that did. */
export const MAY_BUY = 0;
export const BOUGHT = 1;
/** The same of needs whose customer was helped. */
export const HELPED = 2;
export const BOUGHT_HELPED = 3;
export const BUYING_COUNTS = 4;
