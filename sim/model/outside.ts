import type { Distribution } from './distribution.ts';
import type { Euros, PerSecond, Seconds, Share } from './units.ts';

/**
 * Somebody outside the centre who finishes what an agent began: a field crew, a carrier, another bank. See
 * docs/model/outside.md.
 */
export interface Party {
  readonly name: string;
  /** Jobs it finishes in a second; 0 = as many as come. */
  readonly capacity: PerSecond;
  /** What one visit or job costs. */
  readonly visit: Euros;
}

/** How needs of an intent depend on a party. */
export interface External {
  readonly party: string;
  /** Share of the needs that go outside once the agent's part is done. */
  readonly share: Share;
  /** From the agent's part to the party's. */
  readonly lead: Distribution;
  /** Lead time that the customer is told; later is a failure. */
  readonly promise: Seconds;
  /** Probability that the job solves the need; otherwise the customer turns to the centre again. */
  readonly firstTimeFix: Share;
  /** Probability that an appointment fails and another lead time begins. */
  readonly missed: Share;
  /** Customers who ask about their case, per second after the promise. */
  readonly chase: PerSecond;
  readonly chaseTalk: Distribution;
  /** How much of what the party does is held against the centre. */
  readonly blame: Share;
  /** Added to satisfaction for each failure of the party, at full blame. */
  readonly failure: number;
}
