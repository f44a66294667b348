import { DUPLICATES, MERGED } from '../measures/counts/tally.ts';
import { NONE } from '../model/units.ts';
import { queueFor } from './contacts/ask-for-agent.ts';
import { beginContact } from './contacts/begin-contact.ts';
import { chance } from './draws-of-need.ts';
import type { Floor } from './floor.ts';
import { leaveLine } from './moves.ts';
import { VIEW_DUPLICATES } from './purposes.ts';
import { NEED_OPEN } from './tables/need-table.ts';

/**
 * The promised answer is late and the customer also calls. With one view of the customer the two become one piece of
 * work; without, both wait and both are worked.
 */
export function onDuplicateDue(floor: Floor, contact: number): void {
  const { contacts, needs, tables, tally } = floor;
  const need = contacts.need[contact] as number;
  const channel = tables.channels.duplicateOn[contacts.channel[contact] as number] as number;
  contacts.timer[contact] = NONE;
  if (needs.state[need] !== NEED_OPEN || (needs.contacts[need] as number) > 1 || needs.timer[need] !== NONE) return;
  if (channel === NONE || queueFor(floor, need, channel) === NONE) return;
  if (floor.counting) (tally.total[DUPLICATES] as number) += 1;
  const { viewDuplicates } = tables.rules;
  if (viewDuplicates > 0 && chance(floor, need, VIEW_DUPLICATES, 0) < viewDuplicates) {
    if (floor.counting) (tally.total[MERGED] as number) += 1;
    leaveLine(floor, contact);
    contacts.free(contact);
    (needs.contacts[need] as number)--;
  }
  beginContact(floor, need, channel);
}
