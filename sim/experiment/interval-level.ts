import { tQuantile } from './student-t.ts';

/** How wide an interval is, in standard errors, to hold the true value with a given confidence. */
export interface IntervalLevel {
  /** 0.95: of a hundred such intervals, ninety-five hold the true value. */
  readonly confidence: number;
  /** Student's quantile: half-width = factor x standard error. NaN for fewer than two replications. */
  readonly factor: number;
}

/** The two-sided level for a mean of so many independent replications. */
export function intervalLevel(confidence: number, replications: number): IntervalLevel {
  return { confidence, factor: replications < 2 ? NaN : tQuantile((1 + confidence) / 2, replications - 1) };
}
