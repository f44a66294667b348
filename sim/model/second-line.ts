import type { Distribution } from './distribution.ts';
import type { Seconds, Share } from './units.ts';

/** What the first line cannot solve of an intent, and who can. See docs/model/second-line.md. */
export interface SecondLevel {
  /** Skill of those who can. */
  readonly skill: string;
  /** Share of the needs that are beyond the first line, whoever takes them there. */
  readonly share: Share;
  /** Core of the talk of those who can. */
  readonly talk: Distribution;
}

/** How contacts get from the first line to the second. See docs/model/second-line.md. */
export interface SecondLine {
  /** Share of the needs beyond the first line that it hands over; 0 = as if nothing were said about it. */
  readonly strength: Share;
  /** `cold`: back into a line, and the story is told again. `warm`: the agent stays on the line and introduces the customer. */
  readonly handOver: 'cold' | 'warm';
  /** Share of the core of the talk after which an agent of the first line knows that it is beyond them. */
  readonly firstPart: Share;
  /** Cold: time to write down what is known, after the customer has been passed on. */
  readonly note: Seconds;
  /** Warm: how long the agent waits for the second line together with the customer, at most; then it becomes a cold one. */
  readonly limit: Seconds;
  /** Warm: time in which both agents are on the line. */
  readonly joint: Seconds;
  /** Share of the needs beyond the first line that it has learnt to solve itself, and how long that takes there. */
  readonly taught: Share;
  /** Core of the talk of a need it has learnt to solve, relative to the usual one. */
  readonly taughtTime: Share;
}
