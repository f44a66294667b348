import type { ByComplexity } from './channel.ts';
import type { Share } from './units.ts';

/** A knowledge base: less is searched for, more is known, and channels say the same. Domain mechanism M11. */
export interface Knowledge {
  /** 0 = as if there were none. */
  readonly strength: Share;
  /** Share of the core of the talk that is saved. */
  readonly coreTime: Share;
  /** Added to the probability that a contact solves the need. */
  readonly solvedMore: ByComplexity;
  /** Probability that an answer contradicts one given on another channel: a base for each channel, and one for all. */
  readonly contradictions: Share;
  readonly contradictionsShared: Share;
  /** Share of the benefit lost in a month without upkeep, and the share of the upkeep that is done. */
  readonly decay: Share;
  readonly upkeep: Share;
  /** Added to the containment of self-service where customers may read it too. */
  readonly selfServiceGain: ByComplexity;
  /** Times the benefit for agents in their first six months; matters where agents learn. */
  readonly novices: number;
}

/** Parts of a service that many do not have; absent = not there, and free. */
export interface ServiceSections {
  readonly knowledge?: Knowledge;
}
