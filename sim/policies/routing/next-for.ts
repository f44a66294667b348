import { HAS_DIGITAL } from '../../engine/features.ts';
import type { Floor } from '../../engine/floor.ts';
import { PUBLIC } from '../../engine/tables/contact-table.ts';
import { NONE } from '../../model/units.ts';

/**
 * An agent is free: whom next? The oldest contact, head starts counted, of the first tier of queues in which somebody
 * waits; tiers come from the routing policy. Overflow work counts only once it has waited long enough.
 * @param channel only contacts of this channel (for an agent who already holds some), or NONE for any
 * @returns a contact, or NONE
 */
export function nextFor(floor: Floor, team: number, channel: number): number {
  const { teams, queues } = floor.tables;
  const to = teams.queueFrom[team + 1] as number;
  let best = NONE;
  let bestRank = Infinity;
  let tier = NONE;
  for (let place = teams.queueFrom[team] as number; place < to; place++) {
    const order = teams.tier[place] as number;
    if (order !== tier) {
      if (best !== NONE) break;
      tier = order;
    }
    const queue = teams.queue[place] as number;
    const head = floor.queues.head[queue] as number;
    if (head === NONE || (HAS_DIGITAL && channel !== NONE && queues.channel[queue] !== channel)) continue;
    const after = teams.after[place] as number;
    const first = after > 0 ? firstPast(floor, head, after) : head;
    if (first === NONE) continue;
    const rank = floor.contacts.rank[first] as number;
    if (rank < bestRank) {
      best = first;
      bestRank = rank;
    }
  }
  return best;
}

/**
 * The first in line who has waited long enough for an overflow team. Before them may stand those who came back into
 * line with the age they had (a transfer, a call-back), and whose present wait is shorter.
 */
function firstPast({ contacts, now, tables }: Floor, head: number, after: number): number {
  const { plans } = tables;
  const byAge = plans === null || plans.order === 0;
  for (let one = head; one !== NONE; one = contacts.next[one] as number) {
    if ((contacts.waitingSince[one] as number) + after <= now) return one;
    // Everybody further back asked later, so has waited less; not behind a complaint in public, which goes before others.
    const isAhead = HAS_DIGITAL && ((contacts.flags[one] as number) & PUBLIC) !== 0;
    if (byAge && !isAhead && (contacts.arrivedAt[one] as number) + after > now) return NONE;
  }
  return NONE;
}
