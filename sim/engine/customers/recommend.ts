import { ADVISE_AGAINST, ASKED_AFTER_SERVICE, RECOMMEND } from '../../measures/counts/base-counts.ts';
import { normalCdf } from '../../random/deterministic-maths.ts';
import { HAS_ACCOUNTS } from '../features.ts';
import type { Floor } from '../floor.ts';
import { levelAt, loyaltyAt } from './loyalty-state.ts';

/** The normal distribution in steps, straight lines between them: five digits are enough for each need. */
const STEP = 1 / 64;
const FARTHEST = 8;
const SHARE_BELOW = Float64Array.from({ length: (2 * FARTHEST) / STEP + 1 }, (_, i) => normalCdf(i * STEP - FARTHEST));

/**
 * Counts what the customer would answer to "would you recommend us?" right after a need: the question of the relationship
 * score, put to those who were just served, while what they met is fresh. Of an account, whoever raised the need is asked.
 */
export function countRecommendation(floor: Floor, need: number): void {
  const { tally, tables, needs, now } = floor;
  const { promoterCut, detractorCut, spread, halfLife } = tables.loyalty;
  const persons = HAS_ACCOUNTS && tables.accounts !== null;
  const loyalty = persons
    ? levelAt(floor.people, floor.people.raisedBy[need] as number, now, halfLife)
    : loyaltyAt(floor, needs.customer[need] as number, now);
  // Answers scatter around loyalty by what loyalty does not spread itself; single persons of accounts do not.
  const scatter = persons ? 1 : Math.sqrt(1 - spread * spread);
  (tally.base[RECOMMEND] as number) += shareBelow((loyalty - promoterCut) / scatter);
  (tally.base[ADVISE_AGAINST] as number) += shareBelow((detractorCut - loyalty) / scatter);
  (tally.base[ASKED_AFTER_SERVICE] as number) += 1;
}

function shareBelow(z: number): number {
  const place = (Math.min(FARTHEST - STEP, Math.max(-FARTHEST, z)) + FARTHEST) / STEP;
  const row = Math.floor(place);
  const below = SHARE_BELOW[row] as number;
  return below + (place - row) * ((SHARE_BELOW[row + 1] as number) - below);
}
