import type { Share } from './units.ts';

/** Who raises needs of an intent: one of the users, the buyer who decides about the contract, or anybody of the account. */
export type AskedBy = 'anybody' | 'buyer' | 'user';

/** The people of one account. See docs/model/accounts.md. */
export interface AccountPeople {
  /** How many are in touch with the centre: one buyer, who decides about the contract, and users. */
  readonly count: number;
  /** Probability that somebody else of the account makes the next contact about a need. */
  readonly colleague: Share;
  /** How much the experience of users, on average, counts for the account; the buyer's own counts 1. */
  readonly usersWeight: Share;
}

/** What the centre knows of an account when a colleague gets in touch. See docs/model/accounts.md. */
export interface AccountView {
  /** Probability that a colleague's contact is seen as one about the same case; 0 = each person is a case of their own. */
  readonly strength: Share;
}
