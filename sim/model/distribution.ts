import type { Seconds, Share } from './units.ts';

/**
 * How long something takes. Means and values are in seconds.
 * `never` is a duration that does not end: the patience of somebody who waits for ever.
 */
export type Distribution =
  | { readonly kind: 'deterministic'; readonly value: Seconds }
  | { readonly kind: 'exponential'; readonly mean: Seconds }
  | { readonly kind: 'lognormal'; readonly mean: Seconds; readonly cv: number }
  | { readonly kind: 'gamma'; readonly mean: Seconds; readonly cv: number }
  | { readonly kind: 'weibull'; readonly mean: Seconds; readonly shape: number }
  | { readonly kind: 'uniform'; readonly low: Seconds; readonly high: Seconds }
  | Empirical
  | { readonly kind: 'mixture'; readonly parts: readonly { readonly weight: number; readonly of: Distribution }[] }
  | { readonly kind: 'never' };

/**
 * A law read off data: the distribution function is a straight line between the points, starts at probability 0 at the
 * first value, and continues after the last one with an exponential tail.
 */
export interface Empirical {
  readonly kind: 'empirical';
  /** Increasing, in seconds. */
  readonly values: readonly Seconds[];
  /** P(duration <= value), non-decreasing, same length, the first is 0. */
  readonly probabilities: readonly Share[];
  /** Mean time beyond the last value; must be positive when the last probability is below 1. */
  readonly tailMean: Seconds;
}
