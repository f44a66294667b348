import type { ServiceSections } from './service-sections.ts';
import type { Euros, Seconds, Share } from './units.ts';

/** Who goes first. Both questions of routing follow from it: who takes this contact, and whom does this agent take? */
export type RoutingPolicy = 'first-come' | 'urgency-first' | 'urgency-first-preemptive' | 'skill-order';

/** Which of several idle agents takes a contact. Within a team it is always the one idle longest. */
export type IdleAgents = 'in-order' | 'longest-idle' | 'fastest-first';

/** A call-back, in one of its three forms, or none. See docs/model/callback.md. */
export interface Callback {
  /** `virtual-hold` keeps the place in line; `slot` agrees a time; `abandoned` calls back those who hung up. */
  readonly policy: 'none' | 'virtual-hold' | 'slot' | 'abandoned';
  /** Channel on which it is offered. */
  readonly channel: string;
  /** Offered when the expected wait is above this... */
  readonly offerAbove: Seconds;
  /** ...or, when this is above 0, when at least so many are in line (and `offerAbove` is not looked at). */
  readonly offerWhenWaiting: number;
  /** Share of those eligible who hear the offer. */
  readonly offered: Share;
  /** Share of those offered who accept; for `abandoned`: who want it and left a valid number. */
  readonly accepted: Share;
  /** Probability that the customer picks up, at each attempt. */
  readonly answered: Share;
  readonly attempts: number;
  /** Between attempts. */
  readonly attemptDelay: Seconds;
  /** Agent time to dial and connect, at each attempt. */
  readonly connect: Seconds;
  /** `slot`: from the call to the agreed time. `abandoned`: from hanging up to the call-back. */
  readonly delay: Seconds;
  /** Later than this after the promised time counts as a broken promise. */
  readonly slack: Seconds;
  /** 0 = as if there were none; between, a share of the eligible calls takes part. */
  readonly strength: Share;
}

/**
 * The five levers between silos and one view of the customer, each a switch of its own from 0 (silo) to 1 (unified).
 * See docs/model/customer-view.md.
 */
export interface View {
  /** Identify the customer once per need, not at every contact. */
  readonly identify: Share;
  /** One screen instead of many systems: shorter look-up, and the history of the need at hand. */
  readonly lookUp: Share;
  /** The story is not told again on a repeat, a switch of channel or a transfer. */
  readonly context: Share;
  /** Work items of the same need on several channels are merged into one. */
  readonly duplicates: Share;
  /** Known cases and intents lead to fewer wrong routes. */
  readonly routing: Share;
  /** Look-up time with one screen. */
  readonly unifiedLookUp: Seconds;
  /** Probability of a wrong route with known cases. */
  readonly unifiedMisroute: Share;
  /** Probability that a repeat is linked to its need, with one view. */
  readonly unifiedLink: Share;
}

/** What a strategy may change: rules, capacities, seconds and mechanical probabilities; never an outcome. */
export interface Service extends ServiceSections {
  readonly routing: RoutingPolicy;
  readonly idleAgents: IdleAgents;
  readonly callback: Callback;
  readonly view: View;
  /** Agents on duty relative to the scenario's rosters; rounded per shift, keeping the total nearest. */
  readonly staffing: number;
}

/** What a strategy costs besides the work it causes. */
export interface StrategyCost {
  readonly name: string;
  /** Paid once, spread over `years`. */
  readonly setUp: Euros;
  readonly years: number;
  readonly yearly: Euros;
  /** Per year for each agent on duty at the busiest time. */
  readonly perAgent: Euros;
}

export interface Strategy {
  readonly name: string;
  /** One sentence: what it changes. */
  readonly summary: string;
  /** The service as it is with this strategy: complete, after all changes. */
  readonly service: Service;
  readonly costs: readonly StrategyCost[];
}
