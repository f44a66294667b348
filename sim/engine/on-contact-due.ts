import { NONE } from '../model/units.ts';
import { beginContact } from './contacts/begin-contact.ts';
import { chaseLater, isOutside } from './contacts/outside-work.ts';
import type { Floor } from './floor.ts';
import { toldOfJob } from './world/prevention.ts';

/** A customer tries again for an open need, on the channel they settled on. */
export function onContactDue(floor: Floor, need: number): void {
  floor.needs.timer[need] = NONE;
  if (isOutside(floor, need) && toldOfJob(floor, need)) {
    chaseLater(floor, need, 0);
    return;
  }
  beginContact(floor, need, floor.needs.nextChannel[need] as number);
}
