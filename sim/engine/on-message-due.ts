import { NONE } from '../model/units.ts';
import { askForAnswer } from './contacts/chat-turns.ts';
import type { Floor } from './floor.ts';

/** The customer has written again: the agent who has the chat in hand answers. */
export function onMessageDue(floor: Floor, contact: number): void {
  floor.contacts.timer[contact] = NONE;
  askForAnswer(floor, contact);
}
