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
/** Posts in public: complaints, praise, complaints answered, seconds until the answers, customers and prospects who read them, prospects lost. */
export const COMPLAINTS_POSTED = 10;
export const PRAISE_POSTED = 11;
export const POSTS_ANSWERED = 12;
export const POST_REPLY_SECONDS = 13;
export const CUSTOMERS_EXPOSED = 14;
export const PROSPECTS_EXPOSED = 15;
export const PROSPECTS_LOST = 16;
/** Evenings looked at, contacts that then waited, and the age of the oldest ever, in seconds. */
export const EVENINGS = 17;
export const BACKLOG = 18;
export const OLDEST = 19;
/** Conversations in turns: answers of agents and seconds from the message to each, first answers and seconds from asking, agents' seconds at work, customers who went silent. */
export const REPLIES = 20;
export const REPLY_SECONDS = 21;
export const FIRST_REPLIES = 22;
export const FIRST_REPLY_SECONDS = 23;
export const TURN_SECONDS = 24;
export const LEFT_IN_CHAT = 25;
/** Threads: later answers, those by another agent than before, threads opened again, threads ended and seconds from asking to the last answer. */
export const LATER_ANSWERS = 26;
export const BY_ANOTHER = 27;
export const REOPENED = 28;
export const THREADS = 29;
export const THREAD_SECONDS = 30;
/** Contacts that came in, and those that an agent took up, whenever they had come in. */
export const CAME_IN = 31;
export const TAKEN_UP = 32;
/** Seconds until answers to written contacts, of the working hours of those who answer. */
export const WORKING_WAITED = 33;
export const DIGITAL_COUNTS = 34;

/** Classes of the age of waiting work, of an hour each; the last one holds all that is older. */
export const AGE_CLASSES = 241;
