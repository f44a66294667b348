import { NONE } from '../../model/units.ts';
import type { Floor } from '../floor.ts';
import { KIND_BITS } from './event-kinds.ts';

/** Cancels the event that would end the contact's present state. */
export function stopClock(floor: Floor, contact: number): void {
  const timer = floor.contacts.timer[contact] as number;
  if (timer === NONE) return;
  floor.events.cancel(timer);
  floor.contacts.timer[contact] = NONE;
}

/** Sets the event that ends the contact's present state. */
export function startClock(floor: Floor, contact: number, at: number, kind: number): void {
  floor.contacts.timer[contact] = floor.events.add(at, (contact << KIND_BITS) | kind);
}
