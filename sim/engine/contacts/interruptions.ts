import {
  CHANNEL_COUNTS,
  CORE_WORK,
  HANDLING,
  INTENT_COUNTS,
  INTENT_HANDLING,
  INTENT_INTERRUPTED,
  INTENT_LEFT_INTERRUPTED,
  INTENT_WAITED_INTERRUPTED,
  INTERRUPTED_CONTACTS,
  LEFT_INTERRUPTED,
  LINE_SECONDS,
  WAITED_INTERRUPTED,
} from '../../measures/counts/tally.ts';
import { NONE } from '../../model/units.ts';
import { whomToInterrupt } from '../../policies/routing/whom-to-interrupt.ts';
import { secondsFactor } from '../agents/proficiency.ts';
import { stopClock } from '../events/clocks.ts';
import { HAS_INTERRUPTIONS } from '../features.ts';
import type { Floor } from '../floor.ts';
import { joinLine, putDown } from '../moves.ts';
import { COUNTED, INTERRUPTED, NOT_REACHED, RECOVERY, TRANSFERRED } from '../tables/contact-table.ts';
import { hasTurns } from './chat-turns.ts';
import { noteTeamWork, noteWork } from './handling-time.ts';
import { waitAgain } from './wait-in-line.ts';

// Preemptive priority with resume: an urgent contact that finds nobody free takes the agent of the least urgent contact
// in service. That contact goes back to the place in line that its age gives it, keeps the work done, may lose its
// patience anew, and is finished by whoever takes it next.

/** Takes the agent away from something less urgent. @returns the agent, or NONE when nobody may be called away */
export function callAway(floor: Floor, queue: number, waited: number): number {
  if (!HAS_INTERRUPTIONS || floor.tables.queues.precedence === null) return NONE;
  const contact = whomToInterrupt(floor, queue, waited);
  if (contact === NONE) return NONE;
  const agent = floor.contacts.agent[contact] as number;
  interrupt(floor, contact);
  return agent;
}

/** Notes that a talk has begun which may be interrupted. */
export function mayBeInterrupted(floor: Floor, contact: number, seconds: number): void {
  if (!HAS_INTERRUPTIONS) return;
  const { contacts, agents, interruptible } = floor;
  const { precedence } = floor.tables.queues;
  if (precedence === null || isShared(floor, contacts.channel[contact] as number)) return;
  contacts.work[contact] = seconds;
  contacts.workAt[contact] = floor.now;
  const team = agents.team[contacts.agent[contact] as number] as number;
  interruptible.add(contacts, team, precedence[contacts.queue[contact] as number] as number, contact);
}

/** Notes that a talk is over. */
export function noLongerInterruptible(floor: Floor, contact: number): void {
  if (!HAS_INTERRUPTIONS) return;
  const { contacts, agents, interruptible } = floor;
  const { precedence } = floor.tables.queues;
  if (precedence === null || isShared(floor, contacts.channel[contact] as number)) return;
  if (((contacts.flags[contact] as number) & NOT_REACHED) !== 0) return;
  const team = agents.team[contacts.agent[contact] as number] as number;
  interruptible.remove(contacts, team, precedence[contacts.queue[contact] as number] as number, contact);
}

/** Chats are not interrupted: their agent has several, or the time between two answers. */
function isShared(floor: Floor, channel: number): boolean {
  return floor.tables.channels.concurrency[channel] !== 1 || hasTurns(floor, channel);
}

function interrupt(floor: Floor, contact: number): void {
  const { contacts } = floor;
  noLongerInterruptible(floor, contact);
  stopClock(floor, contact);
  const left = (contacts.work[contact] as number) - (floor.now - (contacts.workAt[contact] as number));
  contacts.work[contact] = Math.max(0, left) / secondsFactor(floor, contact);
  countTalk(floor, contact);
  putDown(floor, contact);
  const flags = contacts.flags[contact] as number;
  if ((flags & INTERRUPTED) === 0) contacts.interruptions[contact] = 0;
  (contacts.interruptions[contact] as number)++;
  contacts.flags[contact] = flags | INTERRUPTED;
  contacts.waitingSince[contact] = floor.now;
  count(floor, contact, INTERRUPTED_CONTACTS, INTENT_INTERRUPTED, 1);
  joinLine(floor, contact, contacts.queue[contact] as number);
  waitAgain(floor, contact);
}

/** What an agent still has to do for a contact that was interrupted, in seconds. The wait in between is over. */
export function resume(floor: Floor, contact: number): number {
  const { contacts, needs } = floor;
  const waited = floor.now - (contacts.waitingSince[contact] as number);
  (needs.waited[contacts.need[contact] as number] as number) += waited;
  count(floor, contact, WAITED_INTERRUPTED, INTENT_WAITED_INTERRUPTED, waited);
  contacts.answeredAt[contact] = floor.now;
  return (contacts.work[contact] as number) * secondsFactor(floor, contact);
}

/** Writes down that a customer hung up after an interruption: answered once, but not served. */
export function countLeftInterrupted(floor: Floor, contact: number): void {
  const waited = floor.now - (floor.contacts.waitingSince[contact] as number);
  count(floor, contact, WAITED_INTERRUPTED, INTENT_WAITED_INTERRUPTED, waited);
  count(floor, contact, LEFT_INTERRUPTED, INTENT_LEFT_INTERRUPTED, 1);
  // All of the talk was written down when it began; what is left of it never happens.
  noteWork(floor, floor.contacts.channel[contact] as number, CORE_WORK, -(floor.contacts.work[contact] as number));
}

/** The talk up to here counts as handling, whatever becomes of the rest. */
function countTalk(floor: Floor, contact: number): void {
  if (!floor.counting) return;
  const at = (floor.contacts.channel[contact] as number) * CHANNEL_COUNTS;
  const talked = floor.now - (floor.contacts.answeredAt[contact] as number);
  (floor.tally.channel[at + HANDLING] as number) += talked;
  (floor.tally.channel[at + LINE_SECONDS] as number) += talked;
  const intent = floor.needs.intent[floor.contacts.need[contact] as number] as number;
  (floor.tally.intent[intent * INTENT_COUNTS + INTENT_HANDLING] as number) += talked;
  noteTeamWork(floor, contact, talked);
}

function count(floor: Floor, contact: number, column: number, intentColumn: number, amount: number): void {
  const { contacts, needs, tally } = floor;
  const flags = contacts.flags[contact] as number;
  if ((flags & COUNTED) === 0 || (flags & (TRANSFERRED | RECOVERY)) !== 0) return;
  (tally.channel[(contacts.channel[contact] as number) * CHANNEL_COUNTS + column] as number) += amount;
  const intent = needs.intent[contacts.need[contact] as number] as number;
  (tally.intent[intent * INTENT_COUNTS + intentColumn] as number) += amount;
}
