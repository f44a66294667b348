import type { Euros, Seconds, Share } from './units.ts';

/** Messages about a shock to those it touches, so that they need not ask. See docs/model/notices.md. */
export interface Notices {
  /** 0 = as if there were none. */
  readonly strength: Share;
  /** Names of the shocks it is for; empty = all. */
  readonly shocks: readonly string[];
  /** Share of customers with a valid number who agreed to messages. */
  readonly coverage: Share;
  /** Share of those reached who do not get in touch any more. */
  readonly heeded: Share;
  /** From the beginning of the shock to the message. */
  readonly lag: Seconds;
  /** What a message costs. */
  readonly message: Euros;
  /** Messages a year about nothing, to as many customers as a real one. */
  readonly falseAlarms: number;
  /** What a false alarm takes off the loyalty of each customer reached, in units of satisfaction below expectation. */
  readonly annoyance: number;
}

/** Messages about the state of a case, to those who wait for it. See docs/model/notices.md. */
export interface StatusNotices {
  readonly strength: Share;
  readonly coverage: Share;
  readonly heeded: Share;
  readonly message: Euros;
  /** Messages for each case. */
  readonly messages: number;
}

/** Finding what makes customers get in touch, and ending it. See docs/model/root-causes.md. */
export interface RootCause {
  readonly strength: Share;
  /** Causes that can be worked on in a month. */
  readonly fixes: number;
  /** Share of contacts that are classified under the right intent. */
  readonly accuracy: Share;
  /** Share of an intent's needs that a fix ends, when all contacts it was found in were classified right. */
  readonly effect: Share;
  /** Until a fix takes effect. */
  readonly lag: Seconds;
  /** What a fix costs. */
  readonly fixCost: Euros;
}

/** Sections of a service that keep needs from becoming contacts; absent = not there, and free. */
export interface PreventionSections {
  readonly notices?: Notices;
  readonly statusNotices?: StatusNotices;
  readonly rootCause?: RootCause;
}
