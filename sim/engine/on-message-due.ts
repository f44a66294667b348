import { OPENING_SPREAD } from '../compile/compile-channels.ts';
import { NONE } from '../model/units.ts';
import { askAgain } from './contacts/ask-for-agent.ts';
import { secondsToOpening } from './contacts/begin-contact.ts';
import { askForAnswer } from './contacts/chat-turns.ts';
import { dropContact } from './contacts/next-step.ts';
import { turnChance, WRITES_WHEN_OPEN } from './contacts/turn-draws.ts';
import { startClock } from './events/clocks.ts';
import { MESSAGE_DUE } from './events/event-kinds.ts';
import type { Floor } from './floor.ts';
import { PARKED } from './tables/contact-table.ts';
import { NEED_OPEN } from './tables/need-table.ts';

/** The customer has written again: to the agent who has the chat in hand, or to whoever is free for a thread. */
export function onMessageDue(floor: Floor, contact: number): void {
  floor.contacts.timer[contact] = NONE;
  if (floor.contacts.state[contact] === PARKED) goOn(floor, contact);
  else askForAnswer(floor, contact);
}

/** The next message of a thread waits in line; unless the need was solved elsewhere, or the channel is closed. */
function goOn(floor: Floor, contact: number): void {
  const { contacts, needs, turns } = floor;
  const need = contacts.need[contact] as number;
  const channel = contacts.channel[contact] as number;
  if (needs.state[need] !== NEED_OPEN) {
    dropContact(floor, contact);
    return;
  }
  const closed = secondsToOpening(floor, channel);
  if (closed > 0) {
    const later = turnChance(floor, contact, WRITES_WHEN_OPEN) * OPENING_SPREAD;
    startClock(floor, contact, floor.now + closed + later, MESSAGE_DUE);
    return;
  }
  contacts.arrivedAt[contact] = floor.now;
  turns.messageAt[contact] = floor.now;
  askAgain(floor, contact, need, channel, contacts.queue[contact] as number);
}
