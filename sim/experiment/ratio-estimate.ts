import type { Estimate } from './estimate.ts';
import type { IntervalLevel } from './interval-level.ts';
import { linearise, type Sample, standardError } from './sample.ts';

/**
 * A ratio of sums with its interval: delta method and Student's t with (replications - 1) degrees of freedom.
 * Shares are cut at 0 and 1, where the true value must be.
 * `value` is NaN when nothing was observed; the ends are NaN with fewer than two replications, of which nobody can say
 * how much they vary. Equal replications give an interval of width 0.
 */
export function ratioEstimate(sample: Sample, unit: string, level: IntervalLevel): Estimate {
  const { value, residuals } = linearise(sample);
  const halfWidth = Number.isNaN(value) ? NaN : level.factor * standardError(residuals);
  const least = unit === 'share' ? 0 : -Infinity;
  const most = unit === 'share' ? 1 : Infinity;
  return {
    value,
    low: Math.max(least, value - halfWidth),
    high: Math.min(most, value + halfWidth),
    confidence: level.confidence,
    replications: sample.numerators.length,
    unit,
  };
}
