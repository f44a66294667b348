import type { ByComplexity } from './channel.ts';
import type { Euros, Share } from './units.ts';

/** What self-service, a bot included, solves, what it only seems to solve, and how one gets from it to an agent. Domain mechanism M07. */
export interface SelfService {
  /** 0 = as if nothing were said about it. */
  readonly strength: Share;
  /** Added to the containment of every self-service channel. */
  readonly solvesMore: ByComplexity;
  /** Share of failed sessions after which the customer believes the need solved, and comes back later. */
  readonly falseSuccess: Share;
  /** Probability that a customer whom the session did not help finds the way out of it. */
  readonly wayOut: Share;
  /** Share of those who do not find it who give up; the others go round again. */
  readonly stuckGivesUp: Share;
  /** Share of customers whose first agent afterwards knows what they entered, so that they need not tell it again. */
  readonly handover: Share;
  /** Paid per session, on top of the channel's price. */
  readonly fee: Euros;
}

/** Sections of a service about digital channels; absent = not there, and free. */
export interface DigitalSections {
  readonly selfService?: SelfService;
}
