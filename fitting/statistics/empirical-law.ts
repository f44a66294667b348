import type { Empirical } from '../../sim/model/distribution.ts';
import type { SurvivalStep } from './kaplan-meier.ts';

/** Points of a law: enough to show the peaks of the hazard, few enough to be read. */
const POINTS = 40;
/** Beyond this the estimate rests on too few to follow its steps. */
const FEWEST_AT_RISK = 50;

interface Point {
  readonly time: number;
  readonly probability: number;
}

/**
 * The empirical law nearest to a Kaplan-Meier estimate: points are added where straight lines between the others miss
 * it most, so that they crowd where the hazard has peaks; beyond the last one an exponential tail.
 * @param meanBeyond mean time beyond a time, from what was seen there (see {@link meanBeyond})
 */
export function empiricalLaw(steps: readonly SurvivalStep[], tail: (from: number) => number): Empirical {
  const known = steps.filter((step) => step.atRisk >= FEWEST_AT_RISK && step.time > 0);
  const curve: Point[] = [{ time: 0, probability: 0 }];
  for (const { time, survival } of known) curve.push({ time, probability: 1 - survival });
  const chosen = [0, ...(curve.length > 1 ? [curve.length - 1] : [])];
  while (chosen.length < Math.min(POINTS, curve.length)) {
    const next = farthest(curve, chosen);
    if (next === undefined) break;
    chosen.push(next);
    chosen.sort((a, b) => a - b);
  }
  const last = curve.at(-1)!;
  return {
    kind: 'empirical',
    values: chosen.map((row) => curve[row]!.time),
    probabilities: chosen.map((row) => curve[row]!.probability),
    tailMean: tail(last.time),
  };
}

/** The point that lies farthest from the straight lines between the chosen ones. */
function farthest(curve: readonly Point[], chosen: readonly number[]): number | undefined {
  let found: number | undefined;
  let distance = 1e-9;
  for (let piece = 0; piece + 1 < chosen.length; piece++) {
    const from = curve[chosen[piece]!]!;
    const to = curve[chosen[piece + 1]!]!;
    const slope = (to.probability - from.probability) / (to.time - from.time);
    for (let row = chosen[piece]! + 1; row < chosen[piece + 1]!; row++) {
      const miss = Math.abs(from.probability + slope * (curve[row]!.time - from.time) - curve[row]!.probability);
      if (miss > distance) [found, distance] = [row, miss];
    }
  }
  return found;
}

/**
 * Mean time beyond a time when the hazard is constant from there: time seen beyond it / those who left beyond it
 * (the maximum likelihood estimate with cut-short durations). Falls back on the whole sample when nobody left there.
 */
export function meanBeyond(durations: ArrayLike<number>, ended: ArrayLike<number>, from: number): number {
  let [time, left, allTime, allLeft] = [0, 0, 0, 0];
  for (let i = 0; i < durations.length; i++) {
    const duration = durations[i]!;
    allTime += duration;
    allLeft += ended[i]!;
    if (duration <= from) continue;
    time += duration - from;
    left += ended[i]!;
  }
  return left > 0 ? time / left : allTime / Math.max(1, allLeft);
}
