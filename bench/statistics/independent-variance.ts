import { linearise, type Sample, standardError } from '../../sim/experiment/sample.ts';

/** Squared standard error of a figure. */
export function varianceOf(sample: Sample): number {
  return standardError(linearise(sample).residuals) ** 2;
}

/**
 * Squared standard error of the difference of two figures whose replications have nothing in common: what it would be
 * without common random numbers.
 */
export function independentVariance(strategy: Sample, baseline: Sample): number {
  return varianceOf(strategy) + varianceOf(baseline);
}
