import type { OpeningHours } from './channel.ts';
import type { Seconds, Share } from './units.ts';

/** One promise for each urgency from 0 (severity 4) to 3 (severity 1); NONE (-1) = none. */
export type ByUrgency = readonly [Seconds, Seconds, Seconds, Seconds];

/**
 * A service plan: what the contract of an account promises, and what it pays when that is broken. See
 * docs/model/response-targets.md.
 */
export interface Plan {
  readonly name: string;
  /** From asking until an agent answers, and until the need is solved; counted in the hours of the plan. */
  readonly response: ByUrgency;
  readonly resolution: ByUrgency;
  /** When accounts may use live channels, and the clock runs; empty: round the clock. */
  readonly hours: readonly OpeningHours[];
  /** The same for urgencies 2 and 3 (severities 2 and 1). */
  readonly urgentHours: readonly OpeningHours[];
  /** Paid back for each broken promise, as a share of a month's fee, and at most in one month. */
  readonly credit: Share;
  readonly cap: Share;
}

/** Contacts go first whose contract wants an answer first. See docs/model/response-targets.md. */
export interface ResponseTargets {
  /** 0 = order as it is; 1 = by the time the contract promises; between, a part of that time counts. */
  readonly strength: Share;
}
