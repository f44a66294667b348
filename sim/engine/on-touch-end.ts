import { noteTouch } from './agents/key-accounts.ts';
import { release } from './contacts/assign-work.ts';
import type { Floor } from './floor.ts';

/** An account manager has been in touch with an account, and is there for whoever calls. */
export function onTouchEnd(floor: Floor, agent: number): void {
  noteTouch(floor, agent);
  release(floor, agent);
}
