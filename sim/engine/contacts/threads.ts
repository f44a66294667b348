import { CORE_WORK, RETELL } from '../../measures/counts/tally.ts';
import { NONE } from '../../model/units.ts';
import { chance } from '../draws-of-need.ts';
import { startClock } from '../events/clocks.ts';
import { MESSAGE_DUE } from '../events/event-kinds.ts';
import { HAS_DIGITAL } from '../features.ts';
import type { Floor } from '../floor.ts';
import { VIEW_CONTEXT } from '../purposes.ts';
import { CONTINUED, INTERRUPTED, MISROUTED, NOT_REACHED, PARKED } from '../tables/contact-table.ts';
import { NEED_OPEN } from '../tables/need-table.ts';
import { letGo } from './assign-work.ts';
import { countHandling } from './count-handling.ts';
import { countLeft, countReopened, countReply, countThread, countWriter } from './count-turns.ts';
import { noteWork } from './handling-time.ts';
import { rememberAgent } from './known-agent.ts';
import { afterAbandoning } from './next-step.ts';
import { CLOSES, GAP, LEAVES, REPLY, turnChance, turnTime } from './turn-draws.ts';

// Asynchronous messaging: a conversation over hours. Each message is a little work that waits in line, with a promise of its
// own, for whoever is free; agents have nothing in hand while the customer does something else.

/** Whether contacts of the channel are threads. */
export function isThread({ tables }: Floor, channel: number): boolean {
  const { threads } = tables.channels;
  return threads !== null && threads.reply[channel] !== NONE;
}

/** Seconds of the first answer, of a contact that takes so many in all. A wrong route is noticed in one go. */
export function firstAnswer(floor: Floor, contact: number, seconds: number): number {
  const { contacts, turns } = floor;
  if (!HAS_DIGITAL || !isThread(floor, contacts.channel[contact] as number)) return seconds;
  const whole = ((contacts.flags[contact] as number) & MISROUTED) !== 0;
  turns.begin(contacts, contact, seconds);
  turns.begunAt[contact] = contacts.arrivedAt[contact] as number;
  turns.messageAt[contact] = contacts.arrivedAt[contact] as number;
  if (whole) return seconds;
  const answer = cutAnswer(floor, contact);
  // All of the work has been written down; what is left of it is, when it is done.
  noteWork(floor, contacts.channel[contact] as number, CORE_WORK, answer - seconds);
  return answer;
}

/** Seconds of the answer to a later message: who did not write the one before reads what was written. */
export function laterAnswer(floor: Floor, contact: number, need: number): number {
  const { contacts, turns } = floor;
  contacts.answeredAt[contact] = floor.now;
  const another = turns.writer[contact] !== contacts.agent[contact];
  countWriter(floor, contact, another);
  const reading = another ? readingTime(floor, contact, need) : 0;
  const answer = cutAnswer(floor, contact);
  noteWork(floor, contacts.channel[contact] as number, CORE_WORK, answer);
  return reading + answer;
}

function readingTime(floor: Floor, contact: number, need: number): number {
  const { viewContext } = floor.tables.rules;
  if (viewContext > 0 && chance(floor, need, VIEW_CONTEXT, 0) < viewContext) return 0;
  const channel = floor.contacts.channel[contact] as number;
  const seconds = floor.tables.channels.threads?.reRead[channel] as number;
  noteWork(floor, channel, RETELL, seconds);
  return seconds;
}

function cutAnswer(floor: Floor, contact: number): number {
  const { contacts, tables, turns } = floor;
  const left = turns.left[contact] as number;
  const sampler = tables.channels.threads?.reply[contacts.channel[contact] as number] as number;
  const seconds = Math.min(left, turnTime(floor, contact, sampler, REPLY));
  turns.left[contact] = left - seconds;
  turns.writer[contact] = contacts.agent[contact] as number;
  return seconds;
}

/** An answer is sent. @returns true when it was not the last one: the customer writes again some time, or does not */
export function endAnswer(floor: Floor, contact: number): boolean {
  const { contacts, needs, turns } = floor;
  const channel = contacts.channel[contact] as number;
  const flags = contacts.flags[contact] as number;
  if (!isThread(floor, channel) || (flags & (MISROUTED | NOT_REACHED)) !== 0) return false;
  const need = contacts.need[contact] as number;
  countReply(floor, contact);
  if (turns.left[contact] === 0 || needs.state[need] !== NEED_OPEN) {
    contacts.flags[contact] = flags & ~CONTINUED;
    countThread(floor, contact);
    return false;
  }
  countHandling(floor, contact);
  rememberAgent(floor, need, contacts.agent[contact] as number);
  contacts.flags[contact] = (flags & ~INTERRUPTED) | CONTINUED;
  letGo(floor, contact);
  if (writesAgain(floor, contact, channel)) waitForMessage(floor, contact, channel);
  else endInSilence(floor, contact, need, channel);
  return true;
}

function writesAgain(floor: Floor, contact: number, channel: number): boolean {
  const leaves = floor.tables.channels.threads?.leaves[channel] as number;
  return leaves === 0 || turnChance(floor, contact, LEAVES) >= leaves;
}

function waitForMessage(floor: Floor, contact: number, channel: number): void {
  const { contacts, tables, turns } = floor;
  const gap = turnTime(floor, contact, tables.channels.threads?.gap[channel] as number, GAP);
  const closes = tables.channels.threads?.closesAfter[channel] as number;
  if (closes !== NONE && gap > turnTime(floor, contact, closes, CLOSES)) {
    // Closed meanwhile: whoever answers has to read it, and be it the same agent.
    turns.writer[contact] = NONE;
    countReopened(floor, contact);
  }
  (turns.answers[contact] as number)++;
  contacts.state[contact] = PARKED;
  startClock(floor, contact, floor.now + gap, MESSAGE_DUE);
}

/** The customer does not write again: nobody has to do anything, and the need goes on as one who did not get through. */
function endInSilence(floor: Floor, contact: number, need: number, channel: number): void {
  const { contacts, needs } = floor;
  countLeft(floor, contact);
  contacts.free(contact);
  (needs.contacts[need] as number)--;
  afterAbandoning(floor, need, channel);
}
