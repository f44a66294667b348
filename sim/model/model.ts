import type { Acquisition } from './acquisition.ts';
import type { Channel } from './channel.ts';
import type { Segment } from './customer.ts';
import type { Busyness, Profile, Shock } from './demand.ts';
import type { Horizon } from './horizon.ts';
import type { HandlingParts, Intent } from './intent.ts';
import type { Journey } from './journey.ts';
import type { Loyalty, Money, Satisfaction } from './loyalty.ts';
import type { Party } from './outside.ts';
import type { Plan } from './plan.ts';
import type { Strategy } from './service.ts';
import type { Team } from './team.ts';

/** A number of the scenario that says where it comes from. */
export interface Assumption {
  /** Where in the file: `intents.info.talk`. */
  readonly path: string;
  /** As the file gives it, with its unit; the range too when there is one. */
  readonly base: string;
  readonly low: string;
  readonly high: string;
  readonly source: string;
  readonly confidence: 'observed' | 'published' | 'estimated' | 'assumption' | 'default';
}

/** `phone service level >= 80 %`: a line that no strategy should cross. */
export interface Guardrail {
  /** Id of a measure. */
  readonly measure: string;
  readonly atLeast: boolean;
  readonly limit: number;
}

export interface ComparisonSettings {
  /** Name of the strategy that the others are compared with. */
  readonly baseline: string;
  readonly guardrails: readonly Guardrail[];
  /** Strategies that build on each other, from the bottom up; left out when they do not. */
  readonly ladder?: readonly string[];
  /** Measure id -> smallest difference that matters. `relative`: as a share of the baseline's value. */
  readonly minimumRelevant: Readonly<Record<string, { readonly value: number; readonly relative: boolean }>>;
}

/**
 * A contact centre, its customers and the strategies under discussion: complete plain data in seconds, euros and
 * shares. JSON-able: reading back what was written gives the same model.
 */
export interface Model {
  readonly name: string;
  readonly title: string;
  readonly story: string;
  readonly horizon: Horizon;
  readonly channels: readonly Channel[];
  readonly segments: readonly Segment[];
  /** Where new customers come from; nobody is replaced without it. */
  readonly acquisition?: Acquisition;
  readonly profiles: readonly Profile[];
  readonly busyness: Busyness;
  /** What makes demand of its own, besides the intents' own rates; left out = nothing. */
  readonly shocks?: readonly Shock[];
  /** Who outside the centre finishes what agents begin. */
  readonly parties?: readonly Party[];
  /** What contracts of business customers promise. */
  readonly plans?: readonly Plan[];
  readonly intents: readonly Intent[];
  readonly parts: HandlingParts;
  readonly teams: readonly Team[];
  readonly journey: Journey;
  readonly satisfaction: Satisfaction;
  readonly loyalty: Loyalty;
  readonly money: Money;
  /** The first one is the service as it is today. */
  readonly strategies: readonly Strategy[];
  readonly comparison: ComparisonSettings;
  readonly assumptions: readonly Assumption[];
}
