import type { Goal, Measure } from '../measures/measure.ts';
import type { Interval, PairedDifference } from './estimate.ts';
import { holmLevels } from './holm.ts';
import { intervalLevel } from './interval-level.ts';
import type { MinimumRelevant } from './minimum-relevant.ts';
import { moreReplications } from './more-replications.ts';
import { type PairedMean, pairedDifference, probabilityAboveZero, pValue } from './paired-difference.ts';
import type { Sample } from './sample.ts';
import { verdict } from './verdict.ts';

/**
 * Compares every strategy with the baseline on one measure and finds the words for it. `low` and `high` are the
 * interval of each difference by itself; the verdict is made by the interval that Holm's rule asks for.
 * @param samples of the strategies compared, without the baseline
 */
export function judgeDifferences(
  measure: Measure,
  samples: readonly Sample[],
  baseline: Sample,
  { confidence, minimum }: { readonly confidence: number; readonly minimum: MinimumRelevant },
): PairedDifference[] {
  return judgePairs(
    measure,
    samples.map((sample) => [sample, baseline] as const),
    { confidence, minimum },
  );
}

/** The same for pairs that each have a baseline of their own: the steps of a ladder. */
export function judgePairs(
  measure: Measure,
  pairs: readonly (readonly [strategy: Sample, baseline: Sample])[],
  { confidence, minimum }: { readonly confidence: number; readonly minimum: MinimumRelevant },
): PairedDifference[] {
  const means = pairs.map(([strategy, baseline]) => pairedDifference(strategy, baseline));
  const levels = holmLevels(means.map(pValue), 1 - confidence);
  return means.map((mean, i) =>
    judged(mean, measure, minimum, confidence, pairs.length > 1 ? 1 - levels[i]! : confidence),
  );
}

function judged(
  mean: PairedMean,
  { goal, unit }: Measure,
  minimum: MinimumRelevant,
  confidence: number,
  decisionConfidence: number,
): PairedDifference {
  const shown = intervalAround(mean, confidence);
  // 1 - (1 - 0.95) is not 0.95 to the last bit; such a difference must not count as another level.
  const same = Math.abs(decisionConfidence - confidence) < 1e-9;
  const decidedBy = same ? shown : intervalAround(mean, decisionConfidence);
  const word = verdict(mean.value, decidedBy, goal, minimum);
  return {
    value: mean.value,
    ...shown,
    replications: mean.replications,
    unit,
    pBetter: probabilityBetter(mean, goal),
    ...(!same && { decidedBy }),
    verdict: word,
    moreReplications: needed(word, mean, decidedBy, minimum),
  };
}

/** The ends are NaN when nothing was observed or there are fewer than two replications. */
function intervalAround(mean: PairedMean, confidence: number): Interval {
  const halfWidth = intervalLevel(confidence, mean.replications).factor * mean.standardError;
  return { low: mean.value - halfWidth, high: mean.value + halfWidth, confidence };
}

function probabilityBetter(mean: PairedMean, goal: Goal): number {
  if (goal === 'none' || Number.isNaN(mean.value)) return NaN;
  const above = probabilityAboveZero(mean);
  return goal === 'higher' ? above : 1 - above;
}

function needed(word: string, mean: PairedMean, interval: Interval, minimum: MinimumRelevant): number {
  // What was never observed will not be decided by looking longer.
  if (word !== 'not decided yet' || Number.isNaN(mean.value)) return 0;
  return moreReplications(mean.replications, mean.value, interval, minimum);
}
