/** What is counted about the people of accounts: columns of `Tally.accounts`, first those of users, then of buyers, at the end. */
export const USERS = 0;
export const USERS_PROMOTERS = 1;
export const USERS_DETRACTORS = 2;
export const USERS_KNOWN = 3;
export const BUYERS = 4;
export const BUYERS_PROMOTERS = 5;
export const BUYERS_DETRACTORS = 6;
export const BUYERS_KNOWN = 7;
/** Accounts whose buyer would not recommend the firm, and those of them whose users on balance would. */
export const UNHAPPY_BUYERS = 8;
export const UNSEEN_BUYERS = 9;
/** Contacts made by colleagues, and those taken for new cases. */
export const BY_COLLEAGUES = 10;
export const TAKEN_AS_NEW = 11;
export const ACCOUNT_COUNTS = 12;
