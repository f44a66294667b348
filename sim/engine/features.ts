/*
 * What this edition of the engine can do. In the sources, everything: an engine run from them is whole. The build makes
 * leaner editions of the same sources, in which some of these are literally false, so that what nobody uses is not there
 * (editions.ts). A handler asks "HAS_SHOCKS && ..." before the tables; which edition a model needs is read off its tables
 * (features-in-use.ts). A mechanism that asks for nothing here is in every edition.
 */

/** A base of customers who are remembered; without it, whoever calls has no name. */
export const HAS_CUSTOMERS: boolean = true;
/** Accounts of several people, what contracts promise, account managers. */
export const HAS_ACCOUNTS: boolean = true;
/** New customers who replace those who left. */
export const HAS_ACQUISITION: boolean = true;
/** Calls to those who were not answered, or would rather not wait. */
export const HAS_CALLBACK: boolean = true;
/** Customers who learn which channel to choose, channels that close or open. */
export const HAS_CHOICE: boolean = true;
/** Anything but one live conversation at a time: deferred and automatic channels, chats, threads, public posts. */
export const HAS_DIGITAL: boolean = true;
/** Needs that cannot be solved, or seem to be; agents in haste. */
export const HAS_FAILURES: boolean = true;
/** Channels that are not always open. */
export const HAS_HOURS: boolean = true;
/** Agents called away to something more urgent. */
export const HAS_INTERRUPTIONS: boolean = true;
/** Contacts sent to the wrong line. */
export const HAS_MISROUTES: boolean = true;
/** Calls that the centre makes, and selling. */
export const HAS_OUTBOUND: boolean = true;
/** Parties outside the centre who do part of the work. */
export const HAS_OUTSIDE: boolean = true;
/** Agents who differ, learn, tire, or are known to customers; checks who calls. */
export const HAS_PEOPLE: boolean = true;
/** Messages that save contacts, and causes that are ended. */
export const HAS_PREVENTION: boolean = true;
/** Customers who buy or cancel when a need ends. */
export const HAS_SALES: boolean = true;
/** A second line that the first one passes contacts on to. */
export const HAS_SECOND_LINE: boolean = true;
/** Storms, outages and the like, which make contacts of their own. */
export const HAS_SHOCKS: boolean = true;
/** Contacts read from a record. */
export const HAS_TRACES: boolean = true;
