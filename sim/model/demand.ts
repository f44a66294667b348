import type { Distribution } from './distribution.ts';
import type { PerSecond, Seconds, Share } from './units.ts';

/**
 * How demand spreads over the week and the year.
 * The weekly shape is relative: a source's rate is its yearly rate x shape x season x busyness of the day.
 */
export interface Profile {
  readonly name: string;
  /** One weight for each half-hour of the week from Monday 00:00 (336), with mean 1. */
  readonly week: readonly number[];
  /** One factor a month from January (12); 1 = an average month. */
  readonly season: readonly number[];
}

/** The random busyness of a day: one Gamma number with mean 1 a day, shared by all intents of the profile. */
export interface Busyness {
  /** Coefficient of variation; 0 = every day is as planned. */
  readonly cv: number;
  /** The same for single half-hours, on top of the day's; 0 or left out = none. */
  readonly withinDay?: {
    readonly cv: number /** Between neighbouring half-hours of a day. */;
    readonly correlation: Share;
  };
}

/** What a shock does to an intent, besides the needs there are anyway. */
export type ShockEffect =
  /** Demand is so many times what it is otherwise: 3 = two more for each one. */
  | { readonly kind: 'factor'; readonly factor: number }
  /** So many of the customers affected get in touch in a shock of average length. */
  | { readonly kind: 'share'; readonly share: Share };

/** Something that makes demand of its own: an outage, a storm, a price letter, a season. See docs/model/shocks.md. */
export interface Shock {
  readonly name: string;
  readonly title: string;
  /** At random (a Poisson process of its own), or on days of the year at a time of the day. */
  readonly when:
    | { readonly kind: 'random'; readonly perYear: number }
    | { readonly kind: 'calendar'; readonly daysOfYear: readonly number[]; readonly at: Seconds };
  readonly lasts: Distribution;
  /** `even`: as strong until it ends; `fading`: twice as strong at first, falling in a straight line to nothing. */
  readonly course: 'even' | 'fading';
  /** Share of the customers of each segment that it touches: neighbours, others each time. */
  readonly customers: Share;
  /** Intent name -> effect. */
  readonly affects: Readonly<Record<string, ShockEffect>>;
}

/** Where the contacts of an intent come from. */
export type Arrivals =
  /** From the customers of the base: each segment has needs, and this share of them has this intent. */
  | { readonly kind: 'needs'; readonly share: Share; readonly profile: string }
  /** Anonymous contacts at a rate that repeats; for laboratory models and fitted logs. */
  | {
      readonly kind: 'rates';
      /** One rate per stretch of `every` seconds; starts again after the last one. */
      readonly rates: readonly PerSecond[];
      readonly every: Seconds;
      /** Factor a month from January (12), all 1 when there is no season. */
      readonly season: readonly number[];
    }
  /** Anonymous contacts at a rate that changes by chance: a Poisson process modulated by a Markov chain (MMPP). */
  | {
      readonly kind: 'switching';
      /** Rate in each state of the environment. */
      readonly rates: readonly PerSecond[];
      /** Mean stay in each state; stays are exponential. */
      readonly stays: readonly Seconds[];
      /** Probability of each next state, row by row; 0 on the diagonal. */
      readonly next: readonly (readonly Share[])[];
      /** Intents that name the same environment change state together; empty: the intent has its own. */
      readonly environment: string;
      readonly season: readonly number[];
    }
  /** Given contacts, one by one: a trace to be replayed exactly. */
  | { readonly kind: 'trace'; readonly contacts: readonly TracedContact[] };

/** A contact of a trace: everything that chance would have decided. */
export interface TracedContact {
  readonly at: Seconds;
  readonly talk: Seconds;
  /** NONE (-1) = never leaves. */
  readonly patience: Seconds;
  readonly wrapUp: Seconds;
  readonly acceptsCallback: boolean;
}
