import { distributionFunction } from '../../sim/random/distribution-function.ts';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts';
import { fitExponential, fitGamma, fitLognormal, fitWeibull, type LikelihoodFit } from './likelihood-fits.ts';
import { sampleMoments } from './sample-moments.ts';

/** A law of chance with how well it fits a sample. */
export interface RankedLaw extends LikelihoodFit {
  /** Akaike's information criterion: 2 x parameters - 2 ln likelihood. Lower is better. */
  readonly aic: number;
  /** Kolmogorov-Smirnov distance. Lower is better. */
  readonly ks: number;
}

/** Fewer different values than this tell no law from another. */
export const FEWEST_VALUES = 10;

/**
 * Exponential, lognormal, gamma and Weibull laws by maximum likelihood, the best by Akaike's criterion first.
 * @param values positive durations
 * @returns empty when there are fewer than {@link FEWEST_VALUES} different values
 */
export function rankLaws(values: ArrayLike<number>): RankedLaw[] {
  const sorted = Float64Array.from(values).sort();
  if (new Set(sorted).size < FEWEST_VALUES) return [];
  const moments = sampleMoments(sorted);
  const fits = [fitExponential(moments), fitLognormal(moments), fitGamma(moments), fitWeibull(sorted, moments)];
  return fits
    .map((fit) => ({
      ...fit,
      aic: 2 * fit.parameters - 2 * fit.logLikelihood,
      ks: kolmogorovSmirnov(sorted, (x) => distributionFunction(fit.law, x)),
    }))
    .sort((a, b) => a.aic - b.aic);
}
