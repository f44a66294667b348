import { uniform } from '../../random/keyed.ts';
import type { Floor } from '../floor.ts';

/** What a draw at the end of a need is for. These have keys of their own, so that they do not meet those of purposes.ts. */
export const BUYS = 0;
export const MEANS_TO_LEAVE = 1;
export const STAYS = 2;
export const LEAVES_ANYWAY = 3;
export const IS_ELIGIBLE = 4;
export const ASKS_TOO = 5;

/** Move of the key of a need's source to that of its end. */
const OF_SALES = 0x2c9277b5;

/** The number between 0 and 1 that decides a question at the end of a need: one for each, the same in every strategy. */
export function salesChance({ needs, sources }: Floor, need: number, purpose: number): number {
  const source = needs.source[need] as number;
  const k0 = ((sources.k0[source] as number) + OF_SALES) | 0;
  return uniform(k0, sources.k1[source] as number, needs.ordinal[need] as number, purpose);
}
