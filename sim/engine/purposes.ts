/**
 * What a keyed draw is for. Two draws of a need are the same number exactly when purpose and attempt are the same,
 * whatever happened before: that keeps strategies on the same customers.
 */
export const INTERARRIVAL = 0;
export const SEGMENT = 1;
export const CUSTOMER = 2;
export const FIRST_CHANNEL = 3;
export const PATIENCE = 4;
export const CORE = 5;
export const WRAP_UP = 6;
export const IDENTIFICATION = 7;
export const RESOLUTION = 8;
export const NEEDS_HISTORY = 9;
export const NEXT_CHANNEL = 10;
export const RECONTACT_DELAY = 11;
export const RETRY = 12;
export const RETRY_DELAY = 13;
export const SWITCH_CHANNEL = 14;
export const MISROUTE = 15;
export const MISROUTE_TO = 16;
export const CONTAINMENT = 17;
export const SESSION = 18;
export const CALLBACK_TAKES_PART = 19;
export const CALLBACK_OFFER = 20;
export const CALLBACK_ACCEPT = 21;
export const CALLBACK_ANSWER = 22;
export const DUPLICATE_DELAY = 23;
export const LINK = 24;
export const NOISE = 25;
export const PERCEIVED_WAIT = 26;
export const IMPRINT = 27;
export const OPENING = 28;
export const VIEW_IDENTIFY = 29;
export const VIEW_HISTORY = 30;
export const VIEW_CONTEXT = 31;
export const VIEW_DUPLICATES = 32;
export const CHURN = 33;
export const BUSYNESS = 34;
export const FALSE_SUCCESS = 35;
export const WAY_OUT = 36;
export const STUCK_GIVES_UP = 37;
export const HANDOVER = 38;
export const FALSE_FIX = 39;
export const PATIENCE_AGAIN = 40;
export const STAY = 41;
export const NEXT_STATE = 42;
export const SOLVABLE = 43;
export const SILENT_LEAVE = 44;
export const POSTS = 52;
export const POST_SEEN = 53;
export const GOOD_REPLY = 54;
export const READS_POST = 62;
export const ACQUIRED = 48;
export const CONTINUITY = 50;
/** Of a shock's occurrences: the gap before, the length, and who it touches. */
export const SHOCK_GAP = 52;
export const SHOCK_LASTS = 53;
export const SHOCK_PLACE = 54;
/** Of a job outside: whether there is one, its lead times, how they end, and when and how long the customer asks. */
export const OUTSIDE = 55;
export const LEAD = 56;
export const MISSED = 61;
export const FIXED = 58;
export const CHASE = 59;
export const CHASE_TALK = 60;
export const WITHIN_DAY = 62;
/** Of messages: whether a customer can be reached, whether a need's customer is content. Of causes: what contacts are classified under, and whether a need's cause is gone. */
export const REACHED = 45;
export const HEEDED = 63;
export const CLASSIFIED = 46;
export const ROOT_CAUSE = 47;
export const FALSE_REJECT = 51;
export const FRAUD = 57;
/** Of an agent, or a day: who was hired when, who leaves, who is absent or not ready. */
export const TENURE = 55;
export const LEAVE = 56;
export const ABSENCE = 58;
export const NOT_READY = 59;
export const SHOCK_DAY = 60;
export const EMPATHY = 49;
export const CONTRACT_START = 61;
/** Of a customer: the loyalty they come with. */
export const CHARACTER = 60;

/** Purposes leave room for 64 before the attempt begins. */
export const ATTEMPT = 64;
