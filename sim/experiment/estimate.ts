/** A number with its uncertainty: the only form in which a result leaves `experiment/`. */
export interface Estimate {
  /** NaN when nothing was observed (no contact offered, say). JSON: null. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Of the interval, e.g. 0.95. */
  readonly confidence: number;
  readonly replications: number;
  /** What `value` counts: '%' is never used; shares are 0..1 with unit 'share'. */
  readonly unit: string;
}

/** The two ends of an interval and the share of such intervals that hold the true value. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

/**
 * - `better` / `worse`: the interval excludes 0 and the difference is at least the minimum relevant one.
 * - `no difference that matters`: the whole interval lies inside the minimum relevant difference.
 * - `not decided yet`: anything else; `moreReplications` estimates what would decide it.
 * - `no goal`: the measure is reported, but nobody wants it higher or lower.
 */
export type VerdictWord = 'better' | 'worse' | 'no difference that matters' | 'not decided yet' | 'no goal';

export interface PairedDifference extends Estimate {
  /**
   * Share of the belief, given the replications, that the strategy is better than the baseline on this measure;
   * 0.5 when equal, NaN when nobody wants the measure higher or lower or it was not observed.
   */
  readonly pBetter: number;
  /**
   * The wider interval that the verdict was made by, when several strategies are compared with the baseline (Holm):
   * the more comparisons, the clearer a difference must be. Missing when `low` and `high` are it.
   */
  readonly decidedBy?: Interval;
  readonly verdict: VerdictWord;
  /** 0 unless `not decided yet`. */
  readonly moreReplications: number;
}
