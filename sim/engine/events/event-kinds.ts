/**
 * The kinds of events. At equal times the lower code happens first: the clock's own duties, then agents who become
 * free, then customers who come or leave, so that somebody whose patience ends at the very moment an agent frees
 * is still answered. New arrivals are kept outside the event list and come after all of these.
 */
export const WARM_UP_END = 0;
export const INTERVAL_END = 1;
export const ROSTER_CHANGE = 2;
export const SERVICE_END = 3;
export const WRAP_UP_END = 4;
export const SELF_SERVICE_END = 5;
export const CALLBACK_DUE = 6;
export const OVERFLOW_DUE = 7;
export const CONTACT_DUE = 8;
export const DUPLICATE_DUE = 9;
export const PATIENCE_END = 10;
export const MONTH_END = 11;
export const JOB_DUE = 12;
export const NOTICE_DUE = 13;
export const FIX_DUE = 14;
export const CALL_END = 15;
export const DIALLING_TICK = 16;
export const MESSAGE_DUE = 17;
export const TOUCH_END = 18;

/** An event's code: what happens (low 5 bits) and to which row (the rest). */
export const KIND_BITS = 5;
export const KIND_MASK = 31;
