import type { ByComplexity } from './channel.ts';
import type { Euros, Seconds, Share } from './units.ts';

/**
 * What self-service, a bot included, solves, what it only seems to solve, and how one gets from it to an agent. See
 * docs/model/self-service.md.
 */
export interface SelfService {
  /** 0 = as if nothing were said about it. */
  readonly strength: Share;
  /** Added to the containment of every self-service channel. */
  readonly solvesMore: ByComplexity;
  /** Share of failed sessions after which the customer believes the need solved, and comes back later. */
  readonly falseSuccess: Share;
  /** Probability that a customer whom the session did not help finds the way out of it. */
  readonly wayOut: Share;
  /** Share of those who do not find it who give up; the others go round again. */
  readonly stuckGivesUp: Share;
  /** Share of customers whose first agent afterwards knows what they entered, so that they need not tell it again. */
  readonly handover: Share;
  /** Paid per session, on top of the channel's price. */
  readonly fee: Euros;
}

/**
 * Chats beyond their number at once: who leaves without a word, and what one chat too many does. See
 * docs/model/chat.md.
 */
export interface Chat {
  /** 0 = as if nothing were said about it. */
  readonly strength: Share;
  /** Share of those who lose patience who leave without saying so: their place in line stays until an agent finds out. */
  readonly silent: Share;
  /** How long an agent waits for a customer who does not answer, with the place taken. */
  readonly timeOut: Seconds;
  /** Taken off the probability of resolution for each chat that the agent holds above two. */
  readonly qualityLoss: Share;
  /** Chats that one agent holds at once; absent = as the channel says. */
  readonly concurrency?: number;
  /** An agent who has fewer chats than this in hand, but some, is given the next one before anybody idle; absent = idle agents first. */
  readonly fill?: number;
}

/** How contacts fail: noticed or not, and what nobody here can solve. See docs/model/failures.md. */
export interface Failures {
  /** 0 = as if nothing were said about it. */
  readonly strength: Share;
  /** Share of failures after which the customer believes the need solved, and finds out later. */
  readonly falseFix: Share;
  /** Delay of the next try of those who know that it failed, relative to that of those who find out. */
  readonly knownDelay: number;
  /** Share of needs that nobody in the centre can solve, whatever they do. */
  readonly unsolvable: ByComplexity;
}

/** Pressure on handling time: agents are faster, and miss more. See docs/model/handling-time.md. */
export interface Haste {
  /** 0 = none. */
  readonly strength: Share;
  /** Share of the core of the talk that is cut. */
  readonly coreTime: Share;
  /** Taken off the probability of resolution for each tenth of the core that is cut. */
  readonly error: Share;
}

/**
 * Work that waits without the customer on the line: in which order it is done, and whether it makes way. See
 * docs/model/written-channels.md.
 */
export interface Deferred {
  /** 0 = by age, as if nothing were said; 1 = all of the order; between, a part of the promised time counts. */
  readonly strength: Share;
  /** `arrival`: first come; `deadline`: whose promised answer is due first. */
  readonly order: 'arrival' | 'deadline';
  /** True when agents put it aside, to go on later, for a live contact that would have to wait. */
  readonly makesWay: boolean;
}

/**
 * What customers say in public about how a need ended, who reads it, and what a reply does. See docs/model/public-
 * posts.md.
 */
export interface PublicPosts {
  /** 0 = nobody posts. */
  readonly strength: Share;
  /** Probability of a post by somebody very dissatisfied (less than one in five would be satisfied), and very satisfied (nine in ten). */
  readonly complaint: Share;
  readonly praise: Share;
  /** Channel on which the firm answers. */
  readonly channel: string;
  /** Share of complaints that the firm notices; the others are never answered. */
  readonly seen: Share;
  /** People who really read one complaint, those of praise relative to that, and the share of them who are customers. */
  readonly audience: number;
  readonly praiseAudience: number;
  readonly customers: Share;
  /** Step of loyalty of a customer who reads a complaint, and praise. */
  readonly complaintStep: number;
  readonly praiseStep: number;
  /** Share of the audience that a good reply within `promptWithin` keeps from being reached. */
  readonly attenuation: Share;
  readonly promptWithin: Seconds;
  /** Audience of a complaint without an answer for `slowAfter`, relative to one that is answered by then. */
  readonly slowAfter: Seconds;
  readonly amplification: number;
  /** Prospects lost among a thousand who read a complaint. */
  readonly lostPerThousand: number;
  /** Public complaints are answered as if they had waited this much longer. */
  readonly headStart: Seconds;
}

/** Sections of a service about digital channels; absent = not there, and free. */
export interface DigitalSections {
  readonly selfService?: SelfService;
  readonly chat?: Chat;
  readonly failures?: Failures;
  readonly haste?: Haste;
  readonly deferred?: Deferred;
  readonly publicPosts?: PublicPosts;
}
