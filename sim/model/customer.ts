import type { AccountPeople } from './people.ts';
import type { Euros, Seconds, Share } from './units.ts';

/** A part of the customer base whose members are alike. */
export interface Segment {
  readonly name: string;
  readonly count: number;
  /** Needs of one customer in a year, before season. */
  readonly needsPerYear: number;
  /** Contribution margin of one customer in a year. */
  readonly margin: Euros;
  /** Share that leaves within a year when loyalty is neutral. */
  readonly churn: Share;
  /** Their contacts are ranked as if they had waited this much longer. */
  readonly headStart: Seconds;
  /** They may leave only when their contract is up for renewal: its length in months; without it, in any month. */
  readonly contractMonths?: number;
  /** Months before the renewal at which they decide. */
  readonly noticeMonths?: number;
  /** What it costs to win one. */
  readonly acquisitionCost?: Euros;
  /** Service plan of its contracts. */
  readonly plan?: string;
  /** What an account pays in a year; absent: as much as its margin. Credits are a share of it. */
  readonly fee?: Euros;
  /** Each customer is an account of several people; absent: one person. */
  readonly people?: AccountPeople;
}
