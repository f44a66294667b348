import { NONE } from '../../model/units.ts';
import { startClock } from '../events/clocks.ts';
import { MESSAGE_DUE, SERVICE_END } from '../events/event-kinds.ts';
import { HAS_DIGITAL } from '../features.ts';
import type { Floor } from '../floor.ts';
import { IN_SERVICE, NOT_REACHED, SILENT, UNANSWERED } from '../tables/contact-table.ts';
import { countHandling } from './count-handling.ts';
import { countLeft, countReply, countTakenByNobody, countWork } from './count-turns.ts';
import { afterAbandoning } from './next-step.ts';
import { GAP, LEAVES, REPLY, REPLY_PATIENCE, turnChance, turnTime } from './turn-draws.ts';

// An agent with several chats answers one message at a time, in the order in which they came. While a customer thinks
// and types, the others have her. So nobody says how much chats slow each other down: it follows from the turns.

/** Whether contacts of the channel are chats in turns. */
export function hasTurns({ tables }: Floor, channel: number): boolean {
  const { turns } = tables.channels;
  return HAS_DIGITAL && turns !== null && turns.reply[channel] !== NONE;
}

/** An agent has taken a chat of so many seconds alone; its first message is there. */
export function beginChat(floor: Floor, contact: number, seconds: number): void {
  const { contacts, tables, turns } = floor;
  const share = tables.channels.turns?.share[contacts.channel[contact] as number] as number;
  contacts.state[contact] = IN_SERVICE;
  turns.begin(contacts, contact, share * seconds);
  askForAnswer(floor, contact);
}

/** The customer's message is there: it is worked on at once, or after those that came before it. */
export function askForAnswer(floor: Floor, contact: number): void {
  const { contacts, turns } = floor;
  const agent = contacts.agent[contact] as number;
  turns.messageAt[contact] = floor.now;
  if (turns.working[agent] === NONE) beginTurn(floor, agent, contact);
  else turns.append(contacts, agent, contact);
}

function beginTurn(floor: Floor, agent: number, contact: number): void {
  const { contacts, tables, turns } = floor;
  const left = turns.left[contact] as number;
  // Who calls somebody back in vain finds that out in one go.
  const inOneGo = ((contacts.flags[contact] as number) & NOT_REACHED) !== 0;
  const sampler = tables.channels.turns?.reply[contacts.channel[contact] as number] as number;
  const seconds = inOneGo ? left : Math.min(left, turnTime(floor, contact, sampler, REPLY));
  turns.left[contact] = left - seconds;
  turns.working[agent] = contact;
  countWork(floor, contact, seconds);
  startClock(floor, contact, floor.now + seconds, SERVICE_END);
}

/** An answer is written. @returns true when it was not the last one: the customer goes on, or has gone */
export function endTurn(floor: Floor, contact: number): boolean {
  const { contacts, turns } = floor;
  const channel = contacts.channel[contact] as number;
  if (!hasTurns(floor, channel)) return false;
  if (((contacts.flags[contact] as number) & NOT_REACHED) !== 0) return false;
  countReply(floor, contact);
  if (turns.left[contact] === 0) return false;
  const agent = contacts.agent[contact] as number;
  turns.working[agent] = NONE;
  if (goesSilent(floor, contact, channel)) leaveChat(floor, contact, channel);
  else thinkAndType(floor, contact, channel);
  nextTurn(floor, agent);
  return true;
}

function thinkAndType(floor: Floor, contact: number, channel: number): void {
  const gap = turnTime(floor, contact, floor.tables.channels.turns?.gap[channel] as number, GAP);
  (floor.turns.answers[contact] as number)++;
  startClock(floor, contact, floor.now + gap, MESSAGE_DUE);
}

/** Whether the customer does not write again: the answer came too late, or they have something else to do. */
function goesSilent(floor: Floor, contact: number, channel: number): boolean {
  const { turns } = floor.tables.channels;
  const leaves = turns?.leaves[channel] as number;
  if (leaves > 0 && turnChance(floor, contact, LEAVES) < leaves) return true;
  const patience = turns?.patience[channel] as number;
  if (patience === NONE) return false;
  const waited = floor.now - (floor.turns.messageAt[contact] as number);
  return waited > turnTime(floor, contact, patience, REPLY_PATIENCE);
}

/** The customer has gone without a word: the place stays taken until the time-out, and the need goes on elsewhere. */
function leaveChat(floor: Floor, contact: number, channel: number): void {
  const { contacts, needs, tables } = floor;
  const need = contacts.need[contact] as number;
  const timeOut = tables.channels.turns?.timeOut[channel] as number;
  countHandling(floor, contact);
  countLeft(floor, contact);
  countTakenByNobody(floor, contact, timeOut);
  (contacts.flags[contact] as number) |= SILENT;
  contacts.state[contact] = UNANSWERED;
  startClock(floor, contact, floor.now + timeOut, SERVICE_END);
  (needs.contacts[need] as number)--;
  afterAbandoning(floor, need, channel);
}

/** A chat has left its agent's hands; she turns to the next message, if it was this one that she worked on. */
export function turnAway(floor: Floor, agent: number, contact: number): void {
  if (!hasTurns(floor, floor.contacts.channel[contact] as number)) return;
  if (floor.turns.working[agent] !== contact) return;
  floor.turns.working[agent] = NONE;
  nextTurn(floor, agent);
}

function nextTurn(floor: Floor, agent: number): void {
  const contact = floor.turns.takeFirst(floor.contacts, agent);
  if (contact !== NONE) beginTurn(floor, agent, contact);
}
