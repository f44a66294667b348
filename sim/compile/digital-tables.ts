/** Self-service beyond its containment, as the engine sees it. */
export interface SelfServiceTables {
  /** By complexity: added to the containment. */
  readonly contained: Float64Array;
  readonly falseSuccess: number;
  readonly wayOut: number;
  readonly stuckGivesUp: number;
  readonly handover: number;
  /** Paid per session, in euros. */
  readonly fee: number;
}

/** Chats, as the engine sees them. */
export interface ChatTables {
  readonly silent: number;
  readonly timeOut: number;
  readonly qualityLoss: number;
}

/** How contacts fail, as the engine sees it. */
export interface FailureTables {
  readonly falseFix: number;
  readonly knownDelay: number;
  /** By complexity. */
  readonly unsolvable: Float64Array;
}

/** Pressure on handling time, as the engine sees it. */
export interface HasteTables {
  /** Core of the talk that is left, relative to all of it. */
  readonly core: number;
  /** Taken off the probability of resolution. */
  readonly loss: number;
}

/** Order of deferred work, as the engine sees it. */
export interface DeferredTables {
  /** By channel: added to the time of asking, to find the rank in line. */
  readonly due: Float64Array;
}

/** Public posts, as the engine sees them; `channel` NONE = the firm does not answer. */
export interface PublicTables {
  readonly complaint: number;
  readonly praise: number;
  readonly channel: number;
  readonly seen: number;
  readonly audience: number;
  readonly praiseAudience: number;
  readonly customers: number;
  readonly complaintStep: number;
  readonly praiseStep: number;
  readonly attenuation: number;
  readonly promptWithin: number;
  readonly slowAfter: number;
  readonly amplification: number;
  readonly lost: number;
  readonly headStart: number;
}

/** What happens on digital channels; each null where the model does without. */
export interface DigitalTables {
  readonly selfService: SelfServiceTables | null;
  readonly chat: ChatTables | null;
  readonly failures: FailureTables | null;
  readonly haste: HasteTables | null;
  readonly deferred: DeferredTables | null;
  readonly publicPosts: PublicTables | null;
  /** By channel: seconds of the week, by each of its minutes, in which somebody who answers is on the roster; null for live channels. */
  readonly workingBefore: readonly (Float64Array | null)[];
}
