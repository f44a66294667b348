import { startClock, stopClock } from '../events/clocks.ts';
import { SERVICE_END, WRAP_UP_END } from '../events/event-kinds.ts';
import type { Floor } from '../floor.ts';
import { IN_SERVICE, WRAPPING_UP } from '../tables/contact-table.ts';
import { hasTurns } from './chat-turns.ts';

// Contacts that share their agent (chats) progress at a pace that depends on how many the agent holds. Whenever that
// number changes, the work done so far is settled at the old pace and the clocks are set anew at the new one. Chats in
// turns have no pace: chat-turns.ts.

/** Brings the work left of everything in an agent's hands up to now, at the pace so far. */
export function settleWork(floor: Floor, agent: number): void {
  const { agents, contacts } = floor;
  const held = agents.held[agent] as number;
  if (takesTurns(floor, agent)) return;
  for (let place = 0; place < held; place++) {
    const contact = agents.inHand[agent * agents.maxConcurrency + place] as number;
    const done = (floor.now - (contacts.workAt[contact] as number)) * paceOf(floor, contact, held);
    (contacts.work[contact] as number) -= done;
    contacts.workAt[contact] = floor.now;
  }
}

/** Sets the clocks of everything in an agent's hands anew, at the pace from now on. */
export function paceWork(floor: Floor, agent: number): void {
  const { agents, contacts } = floor;
  const held = agents.held[agent] as number;
  if (takesTurns(floor, agent)) return;
  for (let place = 0; place < held; place++) {
    const contact = agents.inHand[agent * agents.maxConcurrency + place] as number;
    const state = contacts.state[contact] as number;
    if (state !== IN_SERVICE && state !== WRAPPING_UP) continue;
    stopClock(floor, contact);
    const left = Math.max(0, contacts.work[contact] as number) / paceOf(floor, contact, held);
    startClock(floor, contact, floor.now + left, state === IN_SERVICE ? SERVICE_END : WRAP_UP_END);
  }
}

/** Whether what an agent has in hand are conversations in turns. */
function takesTurns(floor: Floor, agent: number): boolean {
  if (floor.tables.channels.turns === null) return false;
  const one = floor.agents.inHand[agent * floor.agents.maxConcurrency] as number;
  return hasTurns(floor, floor.contacts.channel[one] as number);
}

/** Speed of a contact when its agent holds so many. */
function paceOf(floor: Floor, contact: number, held: number): number {
  const { channels } = floor.tables;
  return channels.pace[(floor.contacts.channel[contact] as number) * channels.maxConcurrency + held - 1] as number;
}
