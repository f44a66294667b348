import type { ByComplexity } from './channel.ts';
import type { ChoiceSections } from './choice-sections.ts';
import type { DigitalSections } from './digital-sections.ts';
import type { AccountManagers } from './key-accounts.ts';
import type { OutboundSections } from './outbound-sections.ts';
import type { AccountView } from './people.ts';
import type { ResponseTargets } from './plan.ts';
import type { PreventionSections } from './prevention-sections.ts';
import type { SaveOffer } from './sales.ts';
import type { SecondLine } from './second-line.ts';
import type { Euros, Seconds, Share } from './units.ts';

/**
 * A knowledge base: less is searched for, more is known, and channels say the same. See docs/model/knowledge-base.md.
 */
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

/**
 * Knowledge in manuals and heads, where today's has been collected: more is searched for, less is known. See
 * docs/model/generations.md.
 */
export interface Manuals {
  /** 0 = as today. */
  readonly strength: Share;
  /** Share by which the core of the talk is longer. */
  readonly search: Share;
  /** Taken off the probability that a contact solves the need. */
  readonly missed: Share;
  /** Times both, for agents in their first six months; matters where agents learn and there is no knowledge base. */
  readonly novices: number;
}

/** The agent who knows the customer goes first. See docs/model/continuity.md. */
export interface Continuity {
  /** Share of the needs that take part. */
  readonly strength: Share;
  /** Who is preferred: who handled this need last, who handled the customer last, or a named account manager. */
  readonly prefer: 'need' | 'customer' | 'account-manager';
  /** Team of the account managers; customers are spread evenly over its agents. */
  readonly team: string;
  /** How long a contact waits for the preferred agent before any other may take it. */
  readonly tolerance: Seconds;
  /** Added to satisfaction when the preferred agent was reached. */
  readonly satisfaction: number;
}

/** Customers who are worth more go first. See docs/model/routing.md. */
export interface ValuePriority {
  readonly strength: Share;
  /** A customer is valuable whose segment's margin is above so many times the average. */
  readonly above: number;
  /** Their contacts are ranked as if they had waited this much longer. */
  readonly headStart: Seconds;
}

/** How customers are identified, and what gets past. See docs/model/identification.md. */
export interface Security {
  /** 0 = as today; between, each number lies so far between today's and this one. */
  readonly strength: Share;
  readonly method: 'weak' | 'kba' | 'otp' | 'token' | 'voice';
  /** Agent time to identify one customer. */
  readonly seconds: Seconds;
  /** Probability that the right customer is not believed, and the time it takes to identify them otherwise. */
  readonly falseReject: Share;
  readonly fallback: Seconds;
  /** Share of those who cannot be identified otherwise either, and must get in touch again. */
  readonly turnedAway: Share;
  /** Share of contacts with identification in which somebody else pretends to be the customer. */
  readonly attempts: Share;
  /** Probability that they get through, and what it costs each time. */
  readonly fraudPass: Share;
  readonly loss: Euros;
}

/** Agents who learn, tire and leave. See docs/model/workforce.md. */
export interface Workforce {
  /** 0 = everybody stays, and is as good as today's average. */
  readonly strength: Share;
  /** Share of the agents who leave in a year, where the team does not say otherwise. */
  readonly attrition: Share;
  /** Added to that for each point of occupancy above 85 %. */
  readonly attritionByOccupancy: Share;
  /** From leaving until the successor is there, and what finding them costs. */
  readonly hiringLag: Seconds;
  readonly recruiting: Euros;
  /** Speed of a beginner relative to an old hand, and the time in which half of what they lack is learnt. */
  readonly noviceSpeed: Share;
  readonly rampHalfLife: Seconds;
  /** By how much a beginner's probability of resolution is lower. */
  readonly noviceResolution: Share;
  /** By how much an hour of work without a pause lengthens the work, and lowers the probability of resolution. */
  readonly fatigue: Share;
  readonly fatigueError: Share;
  /** A contact with somebody who was let down before tires so many times as much. */
  readonly angry: number;
}

/** Agents who do not come, come late or are not ready. See docs/model/absence.md. */
export interface Absence {
  readonly strength: Share;
  /** Share of the roster missing on a usual day. */
  readonly unplanned: Share;
  /** Days a year on which more are missing everywhere - a strike, snow -, and how many more. */
  readonly shockDays: number;
  readonly shock: Share;
  /** Share who miss the first half-hour of their shift. */
  readonly late: Share;
  /** Share of those who are there and paid, and not ready. */
  readonly notReady: Share;
}

/** Overtime asked for on the day. See docs/model/absence.md. */
export interface Overtime {
  readonly strength: Share;
  /** At most this share of the roster. */
  readonly share: Share;
  /** Asked for when so many contacts wait for each agent of the roster, or when agents are missing. */
  readonly whenWaiting: number;
  /** From asking until they are there; how long they stay. Both to the next half-hour. */
  readonly lead: Seconds;
  readonly length: Seconds;
  /** On top of the wage. */
  readonly premium: Share;
}

/** Teams in reserve are on duty, in this share of their numbers. */
export interface Reserve {
  readonly strength: Share;
}

/** Part of each team learns the work of others. See docs/model/cross-training.md. */
export interface CrossTraining {
  /** Times `share`. */
  readonly strength: Share;
  /** Share of the agents of each team who learn. */
  readonly share: Share;
  /** How many further skills each of them learns. */
  readonly skills: number;
  /** How fast they are in these, and by how much less they solve. */
  readonly speed: Share;
  readonly resolution: Share;
  /** Time it takes to learn one skill; paid. */
  readonly hours: Seconds;
}

/** Parts of a service that many do not have; absent = not there, and free. */
export interface ServiceSections extends ChoiceSections, DigitalSections, OutboundSections, PreventionSections {
  readonly knowledge?: Knowledge;
  readonly manuals?: Manuals;
  readonly continuity?: Continuity;
  readonly valuePriority?: ValuePriority;
  readonly security?: Security;
  readonly workforce?: Workforce;
  readonly absence?: Absence;
  readonly overtime?: Overtime;
  readonly reserve?: Reserve;
  readonly saveOffer?: SaveOffer;
  readonly crossTraining?: CrossTraining;
  readonly secondLine?: SecondLine;
  readonly responseTargets?: ResponseTargets;
  readonly accountManagers?: AccountManagers;
  readonly accountView?: AccountView;
}
