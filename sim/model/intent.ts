import type { Complexity } from './channel.ts';
import type { Arrivals } from './demand.ts';
import type { Distribution } from './distribution.ts';
import type { External } from './outside.ts';
import type { AskedBy } from './people.ts';
import type { Cancellation, Sale } from './sales.ts';
import type { SecondLevel } from './second-line.ts';
import type { Euros, Seconds, Share } from './units.ts';

/** Why a customer gets in touch. */
export interface Intent {
  readonly name: string;
  readonly title: string;
  readonly arrivals: Arrivals;
  readonly complexity: Complexity;
  /** 0 (can wait) to 3 (now). */
  readonly urgency: number;
  /** The skill an agent needs. */
  readonly skill: string;
  /** True where the law wants a licence: only teams that name the skill have it, and it is not taught in passing. */
  readonly licensed?: boolean;
  /** Names of the channels it may use. */
  readonly channels: readonly string[];
  /**
   * Talk time on the phone as it is today, without re-telling: identification and look-up are inside its mean
   * and are taken out to find the core, which is what the law is about.
   */
  readonly talk: Distribution;
  readonly wrapUp: Distribution;
  /** Probability that a contact on the phone resolves the need, as it is today. */
  readonly resolution: Share;
  /** Share of these contacts in which the customer must be identified. */
  readonly identification: Share;
  /** Overrides the channel's patience, by channel name. */
  readonly patience: Readonly<Record<string, Distribution>>;
  /** How strongly loyalty after such a need decides who leaves, relative to the sector's gamma. */
  readonly stakes: number;
  /** What a party outside the centre must do; left out = nothing. */
  readonly external?: External;
  /** What is beyond the first line; left out = nothing. */
  readonly secondLevel?: SecondLevel;
  /** Who of an account raises it; absent: anybody. */
  readonly askedBy?: AskedBy;
  /** What its customers buy when they are helped; absent: nothing. */
  readonly sale?: Sale;
  /** Customers who mean to leave; absent: nobody does. */
  readonly cancels?: Cancellation;
  /** Share of its needs that only ask how a case stands. */
  readonly asksStatus?: Share;
  /** Share of its needs whose customer wants the answer in writing. */
  readonly wantsRecord?: Share;
  /** Time from its birth within which the law wants such a need dealt with, and what a customer gets when it is late. */
  readonly legalDeadline?: Seconds;
  readonly compensation?: Euros;
  /** Its contacts are ranked as if they had waited this much longer; adds to the segment's. */
  readonly headStart: Seconds;
}

export interface HandlingParts {
  /** Time to identify and verify one customer. */
  readonly identify: Seconds;
  /** Time to look the customer up in today's systems. */
  readonly lookUp: Seconds;
  /** Time in which the customer tells the story again, on a repeat, a switch or a transfer without context. */
  readonly retell: Seconds;
  /** Time until an agent who got the wrong contact notices and passes it on. */
  readonly misroutedTalk: Seconds;
}
