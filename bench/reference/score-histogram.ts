import { normalCdf } from '../../sim/random/normal-law.ts';
import { FARTHEST } from './judge.ts';

/** A class of z-scores: how many there are, and how many the normal law expects. */
export interface ScoreClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly expected: number;
}

const WIDTH = 0.5;

/** Classes half a standard error wide; the outermost hold everything beyond four. */
export function scoreHistogram(scores: readonly number[]): ScoreClass[] {
  const classes = (2 * FARTHEST) / WIDTH;
  return Array.from({ length: classes }, (_, i) => {
    const from = -FARTHEST + i * WIDTH;
    const to = from + WIDTH;
    const [first, last] = [i === 0, i === classes - 1];
    const share = (last ? 1 : normalCdf(to)) - (first ? 0 : normalCdf(from));
    const count = scores.filter((z) => (first || z >= from) && (last || z < to)).length;
    return { from, to, count, expected: share * scores.length };
  });
}
