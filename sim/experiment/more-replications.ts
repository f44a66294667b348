import type { Interval } from './estimate.ts';
import type { MinimumRelevant } from './minimum-relevant.ts';

/** Nobody waits for more than this; also the answer for differences that are on the very edge. */
const MOST = 1_000_000;

/**
 * About how many replications more would turn "not decided yet" into an answer, if the difference stays what it looks
 * like now: the half-width of the interval shrinks with the square root of the number of replications. At least 1.
 * A difference right at the minimum relevant one would take for ever; the chance that it moves away is respected by
 * never asking for an interval narrower than a quarter of the minimum.
 * @param replications so far
 * @param value of the difference; @param interval by which it was judged
 */
export function moreReplications(
  replications: number,
  value: number,
  interval: Interval,
  minimum: MinimumRelevant,
): number {
  const halfWidth = (interval.high - interval.low) / 2;
  if (!(halfWidth > 0)) return 1;
  const size = Math.abs(value);
  const toClaim = size >= minimum.toClaim ? size : 0;
  const wanted = Math.max(toClaim, minimum.toDismiss - size, minimum.toDismiss / 4);
  if (wanted <= 0) return MOST;
  const ratio = halfWidth / wanted;
  const needed = Math.ceil(replications * ratio * ratio);
  return Math.min(MOST, Math.max(1, needed - replications));
}
