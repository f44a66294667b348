import type { Distribution } from './distribution.ts';
import type { Seconds, Share } from './units.ts';

/**
 * A conversation in turns: the customer writes, an agent reads and answers, the customer thinks and writes again. The work
 * belongs to the need, as on every channel; it is done one answer at a time, and the conversation ends with the answer
 * that finishes it. On a live channel the agent keeps the customer in hand between two answers; on a deferred one every
 * message waits in line for whoever is free. See docs/model/messaging.md.
 */
export interface Turns {
  /** How long an agent reads and types for one answer. */
  readonly reply: Distribution;
  /** From an answer to the customer's next message. */
  readonly gap: Distribution;
  /** Probability, after each answer but the last, that the customer does not write again and says nothing. */
  readonly leaves: Share;
  /** Live: how long customers wait for an answer; one that comes later finds nobody. */
  readonly patience: Distribution;
  /** Live: how long an agent waits for a message before the place is free again. */
  readonly timeOut: Seconds;
  /** Deferred: time in which an agent who did not write the answer before reads what was written so far. */
  readonly reRead: Seconds;
  /** Deferred: silence of the customer after which the conversation is closed; who writes later opens it again. */
  readonly closesAfter: Distribution;
}
