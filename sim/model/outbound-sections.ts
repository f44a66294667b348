import type { OpeningHours } from './channel.ts';
import type { Distribution } from './distribution.ts';
import type { Euros, Seconds, Share } from './units.ts';

/** How somebody is called: who dials, when, and how long it takes. Common to campaigns and recovery calls. */
export interface Dialling {
  /** 0 = nobody is called. */
  readonly strength: Share;
  /** Name of the team whose idle agents call; `any` = every team; `outsourced` = `lines` callers outside, paid by the minute. */
  readonly team: string;
  readonly lines: number;
  /** Price of a minute of a caller outside. */
  readonly perMinute: Euros;
  /** Agents of the team who stay idle for inbound contacts: an agent dials only when more are idle. */
  readonly reserve: number;
  readonly hours: readonly OpeningHours[];
  /** Agent time before an attempt: reading about the customer. */
  readonly preview: Seconds;
  /** Agent time from dialling to the answer, or to giving the attempt up. */
  readonly ring: Seconds;
  /** Probability that the right person answers, at each attempt. */
  readonly answered: Share;
  readonly attempts: number;
  readonly attemptDelay: Seconds;
  readonly talk: Distribution;
  readonly wrapUp: Distribution;
}

/** Calls to a list. See docs/model/campaigns.md. */
export interface Campaign extends Dialling {
  /** `preview` and `progressive` dial one number for a free agent, `predictive` several at once. */
  readonly dialler: 'preview' | 'progressive' | 'predictive';
  /** `predictive`: numbers dialled at once for a free agent. */
  readonly ratio: number;
  /** `predictive`: while more than this share of answered calls finds no agent, one number at a time is dialled. */
  readonly nuisanceCap: Share;
  /**
   * `customers`: a share of the base each period; `prospects`: numbers of people who are no customers, so many a year;
   * `endless`: there is always another number, of nobody in particular.
   */
  readonly list: 'customers' | 'prospects' | 'endless';
  readonly share: Share;
  /** `customers`: names of the segments that are called; empty = all. */
  readonly segments: readonly string[];
  /** `prospects`: new numbers in a year, for each customer at the start. */
  readonly prospects: number;
  readonly every: Seconds;
  /** Share of customers who may be called at all. */
  readonly permission: Share;
  /** Share of the list, drawn by lot, who are not called, so that the others can be compared with them. */
  readonly holdOut: Share;
  /**
   * Share of attempts before which the caller sees the history: then suppression works, and what begins with `blind` does not
   * apply. For prospects: what was found out about them.
   */
  readonly history: Share;
  /** Without it: the right person answers, buys, is annoyed and stirred so often or so much. */
  readonly blindAnswered: Share;
  readonly blindConversion: Share;
  readonly blindAnnoyance: number;
  readonly blindStirred: number;
  /** With history: nobody is called who was reached within this time. */
  readonly quiet: Seconds;
  readonly conversion: Share;
  readonly saleMargin: Euros;
  /** Taken off loyalty by each reached call that ends without a sale. */
  readonly annoyance: number;
  /** Probability that such a customer wants no more calls. */
  readonly optOut: Share;
  /** Reached calls in a quarter that a customer bears; above, annoyance and opt-out count double. */
  readonly tolerance: number;
  /** Times the hazard of leaving for three months after a reached call. */
  readonly stirred: number;
}

/** Customers are asked after service; who is dissatisfied and says so is called. See docs/model/recovery.md. */
export interface Recovery extends Dialling {
  /** Share of closed needs after which the customer is asked. */
  readonly asked: Share;
  /** Probability of an answer, and times that for the dissatisfied. */
  readonly response: Share;
  readonly responseDissatisfied: number;
  readonly surveyCost: Euros;
  /** From the answer until somebody has the case. */
  readonly delay: Seconds;
  /** Probability that a reached customer is won back; half of it after `fresh`. */
  readonly recovered: Share;
  readonly fresh: Seconds;
  /** Share of the step of loyalty lost with the need that a recovered customer gets back, and what comes on top. */
  readonly repair: Share;
  readonly shift: number;
  /** Step of loyalty of who was reached and not recovered: a double deviation. */
  readonly doubleDeviation: number;
}

/** Cross- and up-selling at the end of a service contact. See docs/model/offers.md. */
export interface Offers {
  readonly strength: Share;
  /** Offers are made only while (agents busy + contacts in line) / agents on duty is below this. */
  readonly loadBelow: number;
  /** Share of customers for whom there is an offer. */
  readonly eligible: Share;
  /** Share of unresolved contacts after which the offer is made all the same. */
  readonly pushed: Share;
  readonly seconds: Seconds;
  /** Agent time on top when it is accepted. */
  readonly saleSeconds: Seconds;
  readonly accepted: Share;
  /** Share of customers whose profile is known, and times the acceptance then. */
  readonly profile: Share;
  readonly profileFactor: number;
  readonly unresolvedFactor: number;
  /** Times the odds of acceptance per unit of satisfaction. */
  readonly satisfactionOdds: number;
  readonly saleMargin: Euros;
  /** Step of loyalty by an offer after a contact that did not help. */
  readonly pushedStep: number;
}

/** Sections of a service about calls that the centre makes, and about selling. */
export interface OutboundSections {
  readonly campaign?: Campaign;
  readonly recovery?: Recovery;
  readonly offers?: Offers;
}
