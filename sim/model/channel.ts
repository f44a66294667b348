import type { Distribution } from './distribution.ts';
import type { Turns } from './turns.ts';
import type { Euros, Seconds, Share } from './units.ts';

/**
 * How a channel works.
 * - `live`: the customer waits for an agent and may lose patience (phone, chat).
 * - `deferred`: work that waits without the customer on the line, with a promised answer time (e-mail, social).
 * - `self-service`: no agent; contains the need or fails (web, app).
 */
export type ChannelMode = 'live' | 'deferred' | 'self-service';

/** How hard a need is. The order is the row order of every table by complexity. */
export const COMPLEXITIES = ['easy', 'medium', 'hard'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

/** One number for each complexity, in the order of {@link COMPLEXITIES}. */
export type ByComplexity = readonly [number, number, number];

/** Opening hours of one stretch of the week. */
export interface OpeningHours {
  /** Days of the week, 0 = Monday ... 6 = Sunday. */
  readonly days: readonly number[];
  /** Second of the day. */
  readonly from: Seconds;
  /** Second of the day; 86,400 is midnight at the end of the day. */
  readonly to: Seconds;
}

/** "80 % in 20 s": the share of offered contacts to be answered within a time. */
export interface Target {
  readonly share: Share;
  readonly within: Seconds;
}

export interface Channel {
  readonly name: string;
  readonly mode: ChannelMode;
  /** Empty: open round the clock. A customer who finds it closed comes back when it opens. */
  readonly hours: readonly OpeningHours[];
  readonly target: Target;
  /** Live channels: how long customers of urgency 0 wait before they leave. Intents may say otherwise. */
  readonly patience: Distribution;
  /** Live channels: how many contacts one agent holds at once; 1 = one at a time. */
  readonly concurrency: number;
  /**
   * Speed of each contact when its agent holds 1, 2, ... of them, relative to holding one. `concurrency` numbers,
   * the first is 1. Holding more is slower for each customer and faster for the centre.
   */
  readonly pace: readonly number[];
  /** Its contacts are conversations in turns; absent = a contact is one piece of work, and `pace` says how chats slow each other down. */
  readonly turns?: Turns;
  /** Waiting places before the channel is blocked; NONE (-1) = no limit. Those in service do not count. */
  readonly places: number;
  /** Core handling time relative to the phone's. */
  readonly effort: number;
  /** Taken off the phone's probability of resolution, by complexity. */
  readonly resolutionPenalty: ByComplexity;
  /** Self-service: probability that the session solves the need, by complexity. */
  readonly containment: ByComplexity;
  /** Self-service: how long the customer tries before it is solved or given up. */
  readonly session: Distribution;
  /** Paid per contact or session, whoever handles it. */
  readonly costPerContact: Euros;
  /** Paid per minute that the line is open, waiting included. */
  readonly costPerMinute: Euros;
  /** Deferred: probability per day, once the promised answer time is over, that the customer also calls. */
  readonly duplicatePerDay: Share;
  /** Where duplicates go: the name of a live channel, or empty when nobody duplicates. */
  readonly duplicateOn: string;
  /** True when a contact here begins on a digital device: counts for "easy needs that start digital". */
  readonly digital: boolean;
}
