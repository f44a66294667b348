import { LIVE } from '../../compile/compile-channels.ts';
import { LEFT_SILENTLY, SILENT_SECONDS } from '../../measures/counts/digital-counts.ts';
import { chance } from '../draws-of-need.ts';
import { startClock } from '../events/clocks.ts';
import { SERVICE_END } from '../events/event-kinds.ts';
import { HAS_DIGITAL } from '../features.ts';
import type { Floor } from '../floor.ts';
import { SILENT_LEAVE } from '../purposes.ts';
import { INTERRUPTED, SILENT, TRANSFERRED, UNANSWERED, WAITING } from '../tables/contact-table.ts';
import { letGo } from './assign-work.ts';
import { countDigital } from './count-digital.ts';
import { paceWork } from './paced-work.ts';

// Who loses patience in a chat often just goes. The place in line stays: an agent takes it, greets, waits for an answer
// and gives the place up after a while. The customer meanwhile does whatever somebody does who was not served.

/** Whether a customer who has lost patience leaves without a word. */
export function leavesSilently(floor: Floor, contact: number, need: number): boolean {
  const { contacts, tables } = floor;
  const { chat } = tables.digital;
  if (!HAS_DIGITAL || chat === null || chat.silent === 0 || contacts.state[contact] !== WAITING) return false;
  const channel = contacts.channel[contact] as number;
  if (tables.channels.digital[channel] === 0 || tables.channels.mode[channel] !== LIVE) return false;
  if (((contacts.flags[contact] as number) & INTERRUPTED) !== 0) return false;
  if (chance(floor, need, SILENT_LEAVE, contacts.attempt[contact] as number) >= chat.silent) return false;
  (contacts.flags[contact] as number) |= SILENT;
  // As abandonment is counted: not again after a transfer.
  if (((contacts.flags[contact] as number) & TRANSFERRED) === 0) countDigital(floor, contact, LEFT_SILENTLY, 1);
  return true;
}

/** An agent has taken a chat in which nobody is left, and waits for an answer. */
export function waitForAnswer(floor: Floor, contact: number): void {
  const { contacts, tables } = floor;
  const timeOut = tables.digital.chat?.timeOut ?? 0;
  contacts.state[contact] = UNANSWERED;
  countDigital(floor, contact, SILENT_SECONDS, timeOut);
  startClock(floor, contact, floor.now + timeOut, SERVICE_END);
  // The others in the agent's hands are answered as if all were there.
  if ((tables.channels.concurrency[contacts.channel[contact] as number] as number) > 1)
    paceWork(floor, contacts.agent[contact] as number);
}

/** The agent gives up waiting. */
export function closeUnanswered(floor: Floor, contact: number): void {
  letGo(floor, contact);
  floor.contacts.free(contact);
}

/** What holding many chats takes off the probability of resolution, for the contact whose talk is over. */
export function chatLoss(floor: Floor, contact: number): number {
  const { chat } = floor.tables.digital;
  if (!HAS_DIGITAL || chat === null || chat.qualityLoss === 0) return 0;
  const above = (floor.agents.held[floor.contacts.agent[contact] as number] as number) - CHATS_WITHOUT_LOSS;
  return above > 0 ? above * chat.qualityLoss : 0;
}

/** Good ratings go with few chats at once; up to this many, nothing was seen to be lost. */
const CHATS_WITHOUT_LOSS = 2;
