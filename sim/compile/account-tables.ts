/** The people of accounts, as the engine sees them; null where no account has more than one. */
export interface AccountTables {
  /** By segment: people of an account, and the row of the first person of its first account. */
  readonly people: Int32Array;
  readonly from: Int32Array;
  /** Rows of all people. */
  readonly count: number;
  /** By segment: what a step of one user moves the account, relative to one of the buyer. */
  readonly userStep: Float64Array;
  readonly colleague: Float64Array;
  /** By intent: 0 = anybody, 1 = the buyer, 2 = a user. */
  readonly askedBy: Uint8Array;
  /** Probability that a colleague's contact is linked to the case. */
  readonly linked: number;
}
