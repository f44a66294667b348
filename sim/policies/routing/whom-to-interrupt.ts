import { PRECEDENCES } from '../../compile/compile-queues.ts';
import type { Floor } from '../../engine/floor.ts';
import { NONE } from '../../model/units.ts';

/**
 * Nobody is free: whose agent is called away? The contact that is least urgent among those in service with a team that may
 * take the new one, and of those the one begun last; only a contact that would go behind the new one in line.
 * Agents who only finish after their shift are left alone.
 * @param waited seconds the new contact has waited; overflow teams take it only when that is enough
 * @returns a contact, or NONE
 */
export function whomToInterrupt(floor: Floor, queue: number, waited: number): number {
  const { queues } = floor.tables;
  const own = queues.precedence?.[queue] as number;
  const to = queues.teamFrom[queue + 1] as number;
  for (let precedence = PRECEDENCES - 1; precedence > own; precedence--) {
    let latest = NONE;
    for (let place = queues.teamFrom[queue] as number; place < to; place++) {
      if ((queues.after[place] as number) > waited) break;
      const team = queues.team[place] as number;
      if ((floor.agents.leaving[team] as number) > 0) continue;
      const contact = floor.interruptible.latest(team, precedence);
      if (contact !== NONE && (latest === NONE || begunLater(floor, contact, latest))) latest = contact;
    }
    if (latest !== NONE) return latest;
  }
  return NONE;
}

function begunLater({ contacts }: Floor, one: number, other: number): boolean {
  return (contacts.workAt[one] as number) > (contacts.workAt[other] as number);
}
