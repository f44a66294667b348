/** How customers learn to choose, as the engine sees it. */
export interface LearningTables {
  /** Row intent * channels: cumulative shares of somebody of average skill and no experience. */
  readonly firstUpTo: Float64Array;
  /** Weight of a channel by what is remembered of it, from -128 to 127: index memory + 128. */
  readonly weight: Float64Array;
  readonly pace: number;
  readonly late: number;
  readonly skill: number;
  /** Row intent * channels + channel: probability of success that customers expect. */
  readonly expected: Float64Array;
  /** Share of answers in time that customers expect, by channel. */
  readonly inTime: Float64Array;
}

/** Channels that are not offered, as the engine sees them. */
export interface ClosedTables {
  /** By channel: probability that a first contact there happens elsewhere, or not at all. */
  readonly closed: Float64Array;
  readonly keptAway: number;
  /** Row intent * channels: cumulative shares among the channels that are open. */
  readonly openUpTo: Float64Array;
}

/** A channel that opens, as the engine sees it. */
export interface NewChannelTables {
  readonly channel: number;
  /** Ends and peak of the law of adoption. */
  readonly low: number;
  readonly peak: number;
  readonly high: number;
  readonly takesUp: number;
  readonly induced: number;
  /** By intent: 1 where it may be used. */
  readonly eligible: Uint8Array;
  /** Sources of contacts that would not have happened: rows from here on. */
  readonly inducedFrom: number;
}

/** Choice of channels beyond the scenario's mix; each null where the service does without. */
export interface ChoiceTables {
  readonly learning: LearningTables | null;
  readonly closed: ClosedTables | null;
  readonly fresh: NewChannelTables | null;
}
