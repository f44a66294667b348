import type { Setting } from '../settings/setting.ts';

/** Reads a pooled figure of today's service, or of a strategy by its name. */
export type Figures = (measure: string, strategy?: string) => number;

export type EffectUnit = 'share' | 'points' | 'EUR/year' | 'EUR' | 'times' | 's';

/** A claim that is heard in the trade, made precise enough to be wrong. */
export interface Hypothesis {
  readonly id: string;
  /** As people say it. */
  readonly claim: string;
  readonly sectors: readonly string[];
  /** Ready strategies it needs. */
  readonly strategies: readonly string[];
  /** What is looked at, in words. */
  readonly effectIs: string;
  readonly unit: EffectUnit;
  readonly effect: (figures: Figures) => number;
  /** The claim holds when the effect is on this side of `limit`. */
  readonly claims: 'above' | 'below';
  readonly limit: number;
  /** Which mechanism makes the effect. */
  readonly mechanism: string;
  /** Assumptions it is tried under, besides the base. */
  readonly dependsOn: readonly Assumption[];
}

/** A parameter at which a claim may turn: the scenario's base lies between the two. */
export interface Assumption {
  readonly name: string;
  readonly low: Setting['set'] & object;
  readonly high: Setting['set'] & object;
}

/** `undecided`: the interval holds the limit. */
export type Finding = 'confirmed' | 'refuted' | 'undecided';

/** The effect with its 95 % interval, and what that says of the claim. */
export interface Outcome {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly finding: Finding;
}

export interface HypothesisResult extends Outcome {
  readonly hypothesis: Hypothesis;
  readonly sector: string;
  /** One for each end of each assumption; empty when they were not tried. */
  readonly under: readonly (Outcome & { readonly assumption: string; readonly end: 'low' | 'high' })[];
}
