import type { Floor } from '../../engine/floor.ts';
import { NONE } from '../../model/units.ts';

/**
 * The wait that is announced to somebody who joins a line now: how long the first in line has waited so far, 0 for an
 * empty line. (Head-of-line delay: Ibrahim & Whitt 2009 find it nearly as good as any predictor, and it needs no
 * knowledge of staffing or handling times.)
 * @returns seconds
 */
export function expectedWait(floor: Floor, queue: number): number {
  const head = floor.queues.head[queue] as number;
  return head === NONE ? 0 : floor.now - (floor.contacts.waitingSince[head] as number);
}
