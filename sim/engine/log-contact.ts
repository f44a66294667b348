import type { LoggedEvent } from '../measures/contact-log.ts';
import type { Floor } from './floor.ts';

/** Writes an event of a need's contact into the log, if there is one. */
export function logContact(floor: Floor, event: LoggedEvent, need: number): void {
  if (floor.log === null) return;
  floor.log.add(event, floor.now, floor.needs.intent[need] as number, floor.needs.ordinal[need] as number);
}
