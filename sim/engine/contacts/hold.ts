import { HELD_SECONDS } from '../../measures/counts/people-counts.ts';
import { NONE } from '../../model/units.ts';
import type { Floor } from '../floor.ts';

/** Takes a held contact out of the row of those who wait for the same agent. */
export function endHold(floor: Floor, contact: number): void {
  const { contacts, continuity, queues, tally } = floor;
  const agent = contacts.agent[contact] as number;
  contacts.agent[contact] = NONE;
  const before = contacts.previous[contact] as number;
  const after = contacts.next[contact] as number;
  if (before === NONE) continuity.firstHeld[agent] = after;
  else contacts.next[before] = after;
  if (after === NONE) continuity.lastHeld[agent] = before;
  else contacts.previous[after] = before;
  (queues.waitingOn[contacts.channel[contact] as number] as number)--;
  if (floor.counting) (tally.people[HELD_SECONDS] as number) += floor.now - (contacts.waitingSince[contact] as number);
}

/** The contact that has waited longest for just this agent, or NONE. @param channel NONE for any */
export function heldFor({ continuity, contacts }: Floor, agent: number, channel: number): number {
  let contact = continuity.firstHeld[agent] as number;
  while (contact !== NONE && channel !== NONE && contacts.channel[contact] !== channel)
    contact = contacts.next[contact] as number;
  return contact;
}
