import type { Euros, Seconds, Share } from './units.ts';

/** What customers buy when a need ends well: advice before a purchase, an order, a contract. See docs/model/sales-and-cancellations.md. */
export interface Sale {
  readonly margin: Euros;
  /** Share of the customers who buy when they are helped at once. */
  readonly conversion: Share;
  /** Share of these who buy though nobody helped them. */
  readonly unhelped: Share;
  /** Time from the birth of the need in which half of what help adds is lost. */
  readonly cools: Seconds;
}

/** A need in which some customers mean to leave. */
export interface Cancellation {
  /** Share of its customers, on average over the base, who mean to leave. */
  readonly share: Share;
  /** Share of these whom an agent who solves the need persuades to stay, without an offer. */
  readonly persuaded: Share;
  /** Share of these who leave though nobody took their cancellation: by letter, or by not paying. */
  readonly anyway: Share;
}

/** A price cut for customers who would leave. */
export interface SaveOffer {
  /** 0 = nobody gets it. */
  readonly strength: Share;
  /** Share of customers who may get it: contracts, arrears and other rules. */
  readonly eligible: Share;
  /** Share of the eligible who mean to leave and stay for it. */
  readonly stays: Share;
  /** Share of the margin given up, and for how long. */
  readonly discount: Share;
  readonly lasts: Seconds;
  /** Agent time: to find out what is wrong, and to make the offer. */
  readonly seconds: Seconds;
  /** Share of the eligible who do not mean to leave and get it all the same. */
  readonly unneeded: Share;
}
