import { SOLVED_IN_A_DAY } from '../../measures/counts/base-counts.ts';
import { INTENT_COUNTS, INTENT_SOLVED, INTENT_SOLVING, NEEDS_RESOLVED } from '../../measures/counts/tally.ts';
import { DAY } from '../../model/units.ts';
import type { Floor } from '../floor.ts';

/** A need is solved now, by an agent, a session or a message: how long its customer has lived with it. */
export function countSolved({ needs, tally, now }: Floor, need: number): void {
  const seconds = now - (needs.bornAt[need] as number);
  const at = (needs.intent[need] as number) * INTENT_COUNTS;
  (tally.total[NEEDS_RESOLVED] as number) += 1;
  (tally.intent[at + INTENT_SOLVED] as number) += 1;
  (tally.intent[at + INTENT_SOLVING] as number) += seconds;
  if (seconds <= DAY) (tally.base[SOLVED_IN_A_DAY] as number) += 1;
}
