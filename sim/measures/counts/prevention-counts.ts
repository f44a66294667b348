/** What is counted about contacts that did not happen: columns of `Tally.prevention`. */
export const PREEMPTED = 0;
export const STATUS_PREEMPTED = 1;
export const NEVER_AROSE = 2;
export const MESSAGES = 3;
export const FALSE_ALARM_MESSAGES = 4;
export const MESSAGE_COSTS = 5;
export const FIXES = 6;
export const FIX_COSTS = 7;
export const PREVENTION_COUNTS = 8;
