import { NONE } from '../model/units.ts';
import { queueFor } from './contacts/ask-for-agent.ts';
import { offerToAgents } from './contacts/assign-work.ts';
import { secondsToOpening } from './contacts/begin-contact.ts';
import { dropContact } from './contacts/next-step.ts';
import { askOverflow } from './contacts/wait-in-line.ts';
import { startClock } from './events/clocks.ts';
import { CALLBACK_DUE } from './events/event-kinds.ts';
import type { Floor } from './floor.ts';
import { joinLine } from './moves.ts';
import { NEED_OPEN } from './tables/need-table.ts';

/** The time of a call-back has come: it takes the place in line that its age gives it. */
export function onCallbackDue(floor: Floor, contact: number): void {
  const { contacts, needs, tables } = floor;
  const need = contacts.need[contact] as number;
  const channel = contacts.channel[contact] as number;
  contacts.timer[contact] = NONE;
  if (needs.state[need] !== NEED_OPEN) {
    dropContact(floor, contact);
    return;
  }
  const closed = secondsToOpening(floor, channel);
  if (closed > 0) {
    startClock(floor, contact, floor.now + closed, CALLBACK_DUE);
    return;
  }
  const queue = queueFor(floor, need, channel);
  contacts.waitingSince[contact] = floor.now;
  contacts.rank[contact] = (contacts.arrivedAt[contact] as number) - (tables.queues.headStart[queue] as number);
  contacts.queue[contact] = queue;
  if (offerToAgents(floor, contact, queue, 0)) return;
  joinLine(floor, contact, queue);
  askOverflow(floor, contact, queue);
}
