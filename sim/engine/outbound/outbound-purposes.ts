/**
 * What a keyed draw about a call or an offer is for. Campaigns, recovery and offers have keys of their own, so that these
 * numbers do not meet those of purposes.ts. The rest of the code is the period, case or contact, and the attempt.
 */
export const ON_LIST = 0;
export const PERMITTED = 1;
export const HELD_BY_LOT = 2;
export const ANSWERS = 3;
export const TALK_LENGTH = 4;
export const WRAP_LENGTH = 5;
export const BUYS = 6;
export const OPTS_OUT = 7;
export const KNOWN_HISTORY = 8;
export const IS_ASKED = 9;
export const RESPONDS = 10;
export const SCORE = 11;
export const WON_BACK = 12;
export const ELIGIBLE = 13;
export const PROFILE = 14;
export const PUSHED = 15;
export const ACCEPTS = 16;

/** A code leaves room for 32 purposes, then for 16 attempts, then counts periods or cases. */
const PURPOSES = 32;
const TRIES = 16;

export function codeOf(purpose: number, id: number, attempt: number): number {
  return purpose + PURPOSES * ((attempt % TRIES) + TRIES * id);
}
