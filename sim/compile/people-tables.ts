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

/** Preferred agents, as the engine sees them. */
export interface ContinuityTables {
  /** 0 = only measured. */
  readonly strength: number;
  /** 0 = who handled the need last, 1 = who handled the customer last, 2 = the account manager. */
  readonly prefer: number;
  /** Row of the team of account managers, or NONE. */
  readonly team: number;
  readonly tolerance: number;
  readonly satisfaction: number;
}

/** Identification, as the engine sees it. */
export interface SecurityTables {
  readonly seconds: number;
  readonly falseReject: number;
  readonly fallback: number;
  readonly turnedAway: number;
  readonly attempts: number;
  readonly fraudPass: number;
  readonly loss: number;
}

/** Agents who learn, tire and leave, as the engine sees them. */
export interface WorkforceTables {
  /** 0 = only measured. */
  readonly strength: number;
  /** By team: share that leaves in a year at a bearable occupancy. */
  readonly attrition: Float64Array;
  readonly byOccupancy: number;
  readonly hiringLag: number;
  readonly recruiting: number;
  readonly halfLife: number;
  /** What a beginner takes longer, and solves less often; by team, the mean of both today. */
  readonly slowness: number;
  readonly noviceGap: number;
  readonly meanSlowness: Float64Array;
  readonly meanGap: Float64Array;
  readonly fatigue: number;
  readonly fatigueError: number;
  readonly angry: number;
  /** By team: people it takes to fill the roster. */
  readonly heads: Float64Array;
}

export interface AbsenceTables {
  readonly unplanned: number;
  /** Probability that a day is one on which more are missing everywhere, and how many more. */
  readonly shockDay: number;
  readonly shock: number;
  readonly late: number;
  readonly notReady: number;
}

export interface OvertimeTables {
  readonly share: number;
  readonly whenWaiting: number;
  readonly lead: number;
  readonly length: number;
  readonly premium: number;
}

/** What agents know, who they are and when they are there; each null where the model does without. */
export interface PeopleTables {
  readonly knowledge: KnowledgeTables | null;
  readonly continuity: ContinuityTables | null;
  readonly security: SecurityTables | null;
  readonly workforce: WorkforceTables | null;
  readonly absence: AbsenceTables | null;
  readonly overtime: OvertimeTables | null;
  /** Agents have an identity: any of the three above. */
  readonly staffed: boolean;
  /** Figures by segment are wanted. */
  readonly bySegment: boolean;
}
