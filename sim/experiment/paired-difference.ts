import { linearise, type Sample, standardError } from './sample.ts';
import { tUpperTail } from './student-t.ts';

/** How far a strategy is from the baseline, and how sure the paired replications make that. */
export interface PairedMean {
  /** Strategy minus baseline; NaN when either was not observed. */
  readonly value: number;
  /** 0 when the two agree in every replication or always differ by the same; NaN for fewer than two replications. */
  readonly standardError: number;
  readonly replications: number;
}

/**
 * Difference of two ratios of sums whose replications met the same customers. The residuals of both are subtracted
 * replication by replication, so that what chance did to both alike cancels out. Identical samples give exactly 0 with
 * a standard error of exactly 0.
 * @param strategy,baseline the same replications in the same order
 * @throws RangeError when their numbers differ
 */
export function pairedDifference(strategy: Sample, baseline: Sample): PairedMean {
  const n = strategy.numerators.length;
  if (baseline.numerators.length !== n) {
    throw new RangeError(`paired samples differ in length: ${n} and ${baseline.numerators.length}`);
  }
  const ours = linearise(strategy);
  const theirs = linearise(baseline);
  const residuals = ours.residuals.map((residual, i) => residual - theirs.residuals[i]!);
  return { value: ours.value - theirs.value, standardError: standardError(residuals), replications: n };
}

/**
 * Probability of a difference at least this far from 0, in either direction, if there were none (two-sided t test).
 * 1 when nothing can be said: no value, or fewer than two replications.
 */
export function pValue(mean: PairedMean): number {
  if (mean.value === 0) return 1;
  if (Number.isNaN(mean.value) || mean.replications < 2) return 1;
  return 2 * tUpperTail(Math.abs(mean.value) / mean.standardError, mean.replications - 1);
}

/**
 * Probability that the true difference is above 0, given the replications and no opinion before them: the t
 * distribution of the paired mean. 0.5 when there is no difference or nothing to judge by.
 */
export function probabilityAboveZero(mean: PairedMean): number {
  if (mean.value === 0 || mean.replications < 2) return 0.5;
  return 1 - tUpperTail(mean.value / mean.standardError, mean.replications - 1);
}
