import type { Floor } from '../../engine/floor.ts';
import { NONE } from '../../model/units.ts';

/**
 * The wait that is announced to somebody who joins a line now, in seconds: the larger of two simple predictors, over all
 * queues of the same skill and channel. Head-of-line delay - how long the first in line has waited so far - follows any
 * overload but says nothing while the line is empty (Ibrahim & Whitt 2009); line length x mean handling time / agents on
 * duty knows that much, and is too small only where agents share their time with other skills.
 */
export function expectedWait(floor: Floor, queue: number): number {
  const { queues } = floor.tables;
  let oldest = 0;
  let ahead = 0;
  for (let place = queues.lineFrom[queue] as number; place < (queues.lineFrom[queue + 1] as number); place++) {
    const other = queues.line[place] as number;
    ahead += floor.queues.length[other] as number;
    const head = floor.queues.head[other] as number;
    if (head !== NONE) oldest = Math.max(oldest, floor.now - (floor.contacts.waitingSince[head] as number));
  }
  let agents = 0;
  for (let place = queues.teamFrom[queue] as number; place < (queues.teamFrom[queue + 1] as number); place++) {
    if (queues.after[place] === 0) agents += floor.agents.onDuty[queues.team[place] as number] as number;
  }
  return agents === 0 ? oldest : Math.max(oldest, ((ahead + 1) * (queues.handling[queue] as number)) / agents);
}
