import { EASE_ASKED, EASE_SCORES, EASY_ANSWERS } from '../../measures/counts/base-counts.ts';
import type { Floor } from '../floor.ts';
import { logistic } from './logistic.ts';

/** Cut points of the seven answers to "they made it easy for me", relative to that between 4 and 5. */
const CUTS = [-2.1, -1.4, -0.7, 0, 0.7, 1.4];

/** The expected answer for a latent ease, in steps: nobody needs six logistic functions for each need. */
const STEP = 1 / 64;
const LOWEST = -12;
const SCORES = Float64Array.from({ length: 24 / STEP + 1 }, (_, i) =>
  CUTS.reduce((score, cut) => score + logistic(LOWEST + i * STEP - cut), 1),
);
const EASY = Float64Array.from({ length: 24 / STEP + 1 }, (_, i) => logistic(LOWEST + i * STEP));

/** Counts how easy a need was to get done: from its effort alone, not from what came of it nor from who was nice. */
export function countEase(floor: Floor, effort: number): void {
  const { base } = floor.tally;
  const ease = floor.tables.satisfaction.ease + effort;
  const place = Math.round((Math.min(12, Math.max(LOWEST, ease)) - LOWEST) / STEP);
  (base[EASE_SCORES] as number) += SCORES[place] as number;
  (base[EASY_ANSWERS] as number) += EASY[place] as number;
  (base[EASE_ASKED] as number) += 1;
}
