import type { OpeningHours } from './channel.ts';
import type { Seconds, Share } from './units.ts';

/**
 * A named person for each larger account, who is in touch before anything goes wrong. See docs/model/account-
 * managers.md.
 */
export interface AccountManagers {
  /** Share of the accounts that have one; 0 = as if there were none. */
  readonly strength: Share;
  /** Team they belong to; those it takes are hired on top of its roster. */
  readonly team: string;
  /** Accounts have one whose segment's margin is above so many times the average. */
  readonly above: number;
  /** Accounts that one manager looks after: accounts / this, rounded up, is how many are hired. */
  readonly accounts: number;
  /** When they are on duty, and paid. */
  readonly hours: readonly OpeningHours[];
  /** They want to be in touch with each account so often, and it takes so long, preparation included. */
  readonly every: Seconds;
  readonly touch: Seconds;
  /** Of the accounts that mean to leave, whose manager was in touch within `warning`, this share is kept. */
  readonly warning: Seconds;
  readonly kept: Share;
}
