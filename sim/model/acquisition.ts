import type { Share } from './units.ts';

/**
 * Where new customers come from. See docs/model/acquisition.md. Without it nobody is replaced.
 * Each month a segment wins `inflow` x those who would leave of the whole base at neutral loyalty, plus `replace` x those
 * who did leave, plus what customers' talk adds or takes away.
 */
export interface Acquisition {
  /** Steady recruiting: 1 = as many as leave at neutral loyalty. */
  readonly inflow: number;
  /** Recruiting that reacts: share of those who left in the month. */
  readonly replace: number;
  /** How much larger than at the start the base may become, as a share of it. */
  readonly room: Share;
  readonly wordOfMouth: WordOfMouth;
}

/** What customers tell others after a need is closed. */
export interface WordOfMouth {
  /** Share of satisfied customers with a resolved need who tell somebody, and how many persons. */
  readonly tellResolved: Share;
  readonly personsResolved: number;
  /** The same of dissatisfied customers whose need was never resolved. */
  readonly tellUnresolved: Share;
  readonly personsUnresolved: number;
  /** New customers won by each person who was told something good, or lost by each who was told something bad. */
  readonly effect: Share;
}
