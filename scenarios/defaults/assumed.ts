import type { CONFIDENCES } from '../quantities/long-form.ts';

/** A default as the file would write it in the long form. */
export interface Assumed<T> {
  readonly base: T;
  readonly low: T;
  readonly high: T;
  readonly source: string;
  readonly confidence: (typeof CONFIDENCES)[number];
}

/** A default nobody published: our judgement, to be replaced by the user's own figures. */
export function assumed<T>(low: T, base: T, high: T, source = 'judgement'): Assumed<T> {
  return { base, low, high, source, confidence: 'assumption' };
}

/** A default read off a public source. */
export function published<T>(low: T, base: T, high: T, source: string): Assumed<T> {
  return { base, low, high, source, confidence: 'published' };
}

/** A default calculated so that a published figure comes out. */
export function estimated<T>(low: T, base: T, high: T, source: string): Assumed<T> {
  return { base, low, high, source, confidence: 'estimated' };
}
