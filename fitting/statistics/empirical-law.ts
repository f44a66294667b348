import type { Empirical } from '../../sim/model/distribution.ts';
import type { SurvivalStep } from './kaplan-meier.ts';

/** Points of a law: enough to show the peaks of the hazard, few enough to be read. */
const MOST_POINTS = 40;
/** A point for so many who left: more would draw chance. */
const LEFT_PER_POINT = 25;
/** Beyond this the estimate rests on too few to follow its steps. */
const FEWEST_AT_RISK = 50;

interface Point {
  readonly time: number;
  readonly probability: number;
}

/**
 * The empirical law nearest to a Kaplan-Meier estimate: points are added where straight lines between the others miss
 * it most, so that they crowd where the hazard has peaks; beyond the last one an exponential tail.
 * @param tail mean time beyond a time, from what was seen there (see {@link meanBeyond})
 */
export function empiricalLaw(steps: readonly SurvivalStep[], tail: (from: number) => number): Empirical {
  const known = steps.filter((step) => step.atRisk >= FEWEST_AT_RISK && step.time > 0);
  const curve: Point[] = [{ time: 0, probability: 0 }];
  for (const { time, survival } of known) curve.push({ time, probability: 1 - survival });
  const left = steps.reduce((sum, step) => sum + step.left, 0);
  const points = Math.max(8, Math.min(MOST_POINTS, Math.floor(left / LEFT_PER_POINT), curve.length));
  const chosen = [0, ...(curve.length > 1 ? [curve.length - 1] : [])];
  while (chosen.length < points) {
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

/** A mean from fewer than this many who left is mostly chance. */
const FEWEST_LEFT = 100;

/**
 * Mean time beyond a time when the hazard is constant there: time seen beyond it / those who left beyond it (the maximum
 * likelihood estimate with cut-short durations). Looks back for as long as it takes to see enough of them leave.
 */
export function meanBeyond(durations: ArrayLike<number>, ended: ArrayLike<number>, from: number): number {
  const leftAt = Array.from(durations).filter((_, i) => ended[i]! > 0);
  const enough = leftAt.sort((a, b) => b - a)[FEWEST_LEFT - 1] ?? 0;
  const start = Math.min(from, enough);
  let [time, left] = [0, 0];
  for (let i = 0; i < durations.length; i++) {
    if (durations[i]! < start) continue;
    time += durations[i]! - start;
    left += ended[i]!;
  }
  return time / Math.max(1, left);
}
