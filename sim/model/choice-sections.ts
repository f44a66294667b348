import type { Seconds, Share } from './units.ts';

/**
 * How customers choose a channel: by what they met there, their skill, and what the need asks for. See
 * docs/model/channel-choice.md.
 */
export interface ChannelChoice {
  /** 0 = everybody chooses by the scenario's mix, for ever. */
  readonly strength: Share;
  /** Log-odds of a channel that has always solved what it was expected not to solve; experience in between counts in part. */
  readonly experience: number;
  /** Share of the gap between what is remembered of a channel and the latest experience that is closed by it. */
  readonly pace: Share;
  /** What an answer later than promised takes off a success (1) on the channel. */
  readonly late: Share;
  /** Spread between customers (sigma) of the log-odds of digital channels. */
  readonly skill: number;
  /** Log-odds of a channel that answers at once, for each step of urgency. */
  readonly urgency: number;
  /** Log-odds of a written channel, for needs whose customer wants it in writing. */
  readonly record: number;
}

/** Channels that are not offered. See docs/model/generations.md. */
export interface ClosedChannels {
  /** Share of the contacts that would have used them and do not. */
  readonly strength: Share;
  /** Names of channels. */
  readonly channels: readonly string[];
  /** Share of first contacts there that do not happen at all; the others happen on another channel. */
  readonly keptAway: Share;
}

/**
 * A channel that opens at the start of the run; how many customers take to it is drawn anew in each replication. See
 * docs/model/new-channel.md.
 */
export interface NewChannel {
  /** Times the adoption: 0 = nobody takes to it. */
  readonly strength: Share;
  /** Name of the channel. */
  readonly channel: string;
  /** Share of the customers who have taken to it in the end: a triangular law over replications with this peak... */
  readonly adoption: Share;
  /** ...between these. */
  readonly adoptionLow: Share;
  readonly adoptionHigh: Share;
  /** Time until all of them have. */
  readonly takesUp: Seconds;
  /** Share of the channel's first contacts that would not have happened without it; the others leave other channels. */
  readonly induced: Share;
}

/** Sections of a service about which channels there are and who chooses which; absent = as the scenario's mix says. */
export interface ChoiceSections {
  readonly channelChoice?: ChannelChoice;
  readonly closedChannels?: ClosedChannels;
  readonly newChannel?: NewChannel;
}
