/** A knowledge base, as the engine sees it. */
export interface KnowledgeTables {
  /** Share of the core of the talk that is saved, while the base is as good as new. */
  readonly coreTime: number;
  /** By intent: added to the probability of resolution, while the base is as good as new. */
  readonly solvedMore: Float64Array;
  /** By complexity: added to the containment of self-service. */
  readonly contained: Float64Array;
  /** Probability of a contradictory answer that today's resolution already suffers from, and the one now. */
  readonly separate: number;
  readonly contradictory: number;
  /** Times the benefit for agents in their first six months. */
  readonly novices: number;
  /** How good the base still is, by month of the run; seconds of a month. */
  readonly quality: Float64Array;
  readonly month: number;
}

/** What agents know, who they are and when they are there; each null where the model does without. */
export interface PeopleTables {
  readonly knowledge: KnowledgeTables | null;
}
