// Why a line of the log is left out. All texts are made here, so that reports and tests say the same.

export const STRAY_QUOTE = 'a quote that is opened and not closed';
export const FEW_FIELDS = 'fewer fields than the header';
export const MANY_FIELDS = 'more fields than the header';
export const UNREADABLE_TIME = 'a time that cannot be read';
export const UNREADABLE_LENGTH = 'a duration that cannot be read';
export const NEGATIVE = 'a duration below zero';
export const LONGER_THAN_A_DAY = 'a duration above 24 hours';
export const LEFT_BEFORE_QUEUE = 'left before asking for an agent';
export const FAR_AWAY = 'a date years away from the others';
export const unknownOutcome = (outcome: string) => `outcome "${outcome}", which the columns file does not name`;
export const droppedOutcome = (outcome: string, why: string) =>
  why === '' ? `outcome "${outcome}"` : `outcome "${outcome}": ${why}`;
