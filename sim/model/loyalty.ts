import type { Seconds, Share } from './units.ts';

/**
 * Satisfaction with one need, when it closes: a latent value U, the sum of these terms.
 * The share of satisfied customers (4 or 5 of 5) is logistic(U). See docs/model/satisfaction-and-loyalty.md.
 */
export interface Satisfaction {
  readonly base: number;
  readonly resolved: number;
  /** Per contact after the first. */
  readonly repeat: number;
  /** Per change of channel. */
  readonly channelSwitch: number;
  readonly transfer: number;
  /** Per story told again. */
  readonly retell: number;
  /** Times ln(1 + minutes waited). */
  readonly wait: number;
  /** A minute waited off the line, relative to a minute on the line. */
  readonly offlineWeight: number;
  /** Per promise (answer time, call-back) that was not kept. */
  readonly brokenPromise: number;
  /** Times (expectation - the sector's starting expectation): below 0, so that who expects more is content with less. */
  readonly expectation: number;
  /** Standard deviation of how agents are liked; the agents who handled the need add their mean. */
  readonly empathy: number;
  /** Latent ease of a need that took one contact and no wait; CES comes from it and the terms of effort alone. */
  readonly ease: number;
  /** Standard deviation of what differs from case to case. */
  readonly noise: number;
}

/**
 * Loyalty of one customer: a state L that closures move and time forgets. See docs/model/satisfaction-and-loyalty.md.
 */
export interface Loyalty {
  /** U that new customers expect. */
  readonly expectation: number;
  /** How fast the expectation follows experience: share of the gap closed by each closure. */
  readonly expectationLearning: Share;
  /** How much faster it follows a disappointment than a pleasant surprise; 1 = alike. */
  readonly disappointment: number;
  /** Best service anywhere, as a U, and the share of the gap to it that the expectation closes in a month. */
  readonly bestElsewhere: number;
  readonly driftToBest: Share;
  /** Step of L per unit of U above, and below, the expectation. */
  readonly gain: number;
  readonly loss: number;
  /** Probability that a step never fades. */
  readonly imprint: Share;
  /** Of steps that fade. */
  readonly halfLife: Seconds;
  /** Monthly hazard of leaving = neutral hazard x exp(-gamma L) x exp(openProblem) while a need is open. */
  readonly gamma: number;
  readonly openProblem: number;
  /**
   * Standard deviation of the loyalty that customers have before anything happens, and that never fades; 0: all are alike. The hazard of a
   * segment is that of its average customer, whatever the spread.
   */
  readonly spread: number;
  /**
   * How much more margin the attached bring: margin = the segment's x exp(wallet L) / its mean over the base at the start. 0: all of a segment
   * bring the same.
   */
  readonly wallet: number;
  /** Answers "9 or 10" when L + N(0, 1 - spread^2) is above, "0 to 6" when it is below: all answers together spread by 1. */
  readonly promoterCut: number;
  readonly detractorCut: number;
}

export interface Money {
  /** Yearly rate at which later margins count less. */
  readonly discount: Share;
  /** Years of margin in a customer's lifetime value. */
  readonly lifetimeYears: number;
  /** Supervision, rooms and systems, on top of wages: cost = wages x this. */
  readonly overhead: number;
}
