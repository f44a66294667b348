/** What is counted about account managers: columns of `Tally.managers`. */
export const TOUCHES = 0;
export const TOUCH_SECONDS = 1;
/** Accounts that may have a manager at the end of each month, and those of them a manager was in touch with of late. */
export const ACCOUNT_MONTHS = 2;
export const MONTHS_IN_TOUCH = 3;
/** Accounts that meant to leave and were kept. */
export const ACCOUNTS_KEPT = 4;
export const MANAGER_COUNTS = 5;
