import { NONE } from '../model/units.ts';
import { beginContact } from './begin-contact.ts';
import type { Floor } from './floor.ts';

/** A customer tries again for an open need, on the channel they settled on. */
export function onContactDue(floor: Floor, need: number): void {
  floor.needs.timer[need] = NONE;
  beginContact(floor, need, floor.needs.nextChannel[need] as number);
}
