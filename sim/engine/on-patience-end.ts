import { NONE } from '../model/units.ts';
import { countAbandoned } from './contacts/count-wait.ts';
import { leaveFirstLine } from './contacts/hand-over.ts';
import { countLeftInterrupted } from './contacts/interruptions.ts';
import { afterAbandoning } from './contacts/next-step.ts';
import { leavesSilently } from './contacts/silent-chats.ts';
import { noteExperience } from './customers/channel-choice.ts';
import { HAS_CHOICE, HAS_INTERRUPTIONS, HAS_SECOND_LINE } from './features.ts';
import type { Floor } from './floor.ts';
import { logContact } from './log-contact.ts';
import { stepOut } from './moves.ts';
import { ESCALATED, INTERRUPTED } from './tables/contact-table.ts';

/** The customer has waited long enough and leaves the line. */
export function onPatienceEnd(floor: Floor, contact: number): void {
  const { contacts, needs } = floor;
  const need = contacts.need[contact] as number;
  const channel = contacts.channel[contact] as number;
  const flags = contacts.flags[contact] as number;
  contacts.timer[contact] = NONE;
  if (HAS_INTERRUPTIONS && (flags & INTERRUPTED) !== 0) countLeftInterrupted(floor, contact);
  else if (!HAS_SECOND_LINE || (flags & ESCALATED) === 0) countAbandoned(floor, contact);
  logContact(floor, 'abandoned', need);
  (needs.waited[need] as number) += floor.now - (contacts.waitingSince[contact] as number);
  if (HAS_CHOICE && floor.tables.choice !== null) noteExperience(floor, need, channel, 0, 1);
  if (!leavesSilently(floor, contact, need)) {
    stepOut(floor, contact);
    contacts.free(contact);
  }
  (needs.contacts[need] as number)--;
  afterAbandoning(floor, need, channel);
  if (HAS_SECOND_LINE && (flags & ESCALATED) !== 0) leaveFirstLine(floor, contact);
}
