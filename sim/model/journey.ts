import type { ByComplexity } from './channel.ts';
import type { Distribution } from './distribution.ts';
import type { Seconds, Share } from './units.ts';

/** Name of the exit "does not try again" in the tables of next steps. */
export const GIVE_UP = 'give-up';

/** Channel name -> probability; what is missing is 0. */
export type ChannelMix = Readonly<Record<string, Share>>;

/** What customers do between the birth of a need and its end. */
export interface Journey {
  /** Channel of the first contact, by complexity, where an intent allows them all. */
  readonly firstChannel: Readonly<{ easy: ChannelMix; medium: ChannelMix; hard: ChannelMix }>;
  /** Of those whose channel an intent does not allow: who takes another of its kind, a call or something digital, if there is one. */
  readonly staysWithKind: Share;
  /** After a contact that did not resolve the need, by its channel: the next channel or {@link GIVE_UP}. */
  readonly afterFailure: Readonly<Record<string, ChannelMix>>;
  /** From an unresolved contact with an agent to the next try. */
  readonly recontactDelay: Distribution;
  /** After an abandoned contact: tries the same channel again, another channel, or gives up (the rest). */
  readonly retry: Share;
  readonly switchAfterAbandon: Share;
  readonly retryDelay: Distribution;
  /** Abandonments of one need after which the customer gives up. */
  readonly maxAbandons: number;
  /** Contacts of one need after which the customer gives up. */
  readonly maxContacts: number;
  /** Patience on a live channel after self-service failed, relative to otherwise. */
  readonly patienceAfterSelfService: number;
  /** Patience by urgency 0..3, relative to urgency 0. */
  readonly urgencyPatience: readonly [number, number, number, number];
  /** Probability that the first route of a contact leads to a wrong skill. */
  readonly misroute: Share;
  /** Share of needs that can only be solved well by somebody who knows the history, by complexity. */
  readonly needsHistory: ByComplexity;
  /** Probability of resolution without the history, relative to with it, for those needs. */
  readonly withoutHistory: number;
  /** Probability that the firm links a repeat to the contact before it: on the same channel, and across channels. */
  readonly linkSameChannel: Share;
  readonly linkAcrossChannels: Share;
  /** A repeat within this time counts against first contact resolution. */
  readonly repeatWindow: Seconds;
}
