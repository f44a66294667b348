import type { Share } from './units.ts';

/** How customers choose a channel: by what they met there, their skill, and what the need asks for. Domain mechanism M02. */
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

/** Channels that are not offered. Domain mechanisms M02 and M28. */
export interface ClosedChannels {
  /** Share of the contacts that would have used them and do not. */
  readonly strength: Share;
  /** Names of channels. */
  readonly channels: readonly string[];
  /** Share of first contacts there that do not happen at all; the others happen on another channel. */
  readonly keptAway: Share;
}

/** Sections of a service about which channels there are and who chooses which; absent = as the scenario's mix says. */
export interface ChoiceSections {
  readonly channelChoice?: ChannelChoice;
  readonly closedChannels?: ClosedChannels;
}
