import { NONE } from '../model/units.ts';
import { letGo } from './contacts/assign-work.ts';
import { endWaitingAlong } from './contacts/hand-over.ts';
import { HAS_SECOND_LINE } from './features.ts';
import type { Floor } from './floor.ts';

/** The agent has finished the work after the contact and is free for the next one. */
export function onWrapUpEnd(floor: Floor, contact: number): void {
  floor.contacts.timer[contact] = NONE;
  if (HAS_SECOND_LINE && floor.tables.secondLine !== null) {
    endWaitingAlong(floor, contact);
    floor.handOvers.end(contact);
  }
  letGo(floor, contact);
  floor.contacts.free(contact);
}
