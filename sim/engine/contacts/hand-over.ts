import { LIVE } from '../../compile/compile-channels.ts';
import type { SecondLineTables } from '../../compile/second-line-tables.ts';
import {
  AT_FIRST_LINE,
  AT_SECOND_LINE,
  HAND_OVER_SECONDS,
  HANDED_OVER,
  INTRODUCED_IN_PERSON,
  LOST_IN_HAND_OVER,
  WAITED_FOR_SECOND_LINE,
} from '../../measures/counts/second-line-counts.ts';
import { NONE } from '../../model/units.ts';
import { endEffort } from '../agents/tenure.ts';
import { startClock, stopClock } from '../events/clocks.ts';
import { WRAP_UP_END } from '../events/event-kinds.ts';
import { HAS_SECOND_LINE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { startWork } from '../moves.ts';
import { COUNTED, ESCALATED, INTRODUCED, RECOVERY, TRANSFERRED, WAITS_ALONG } from '../tables/contact-table.ts';
import { NEED_OPEN } from '../tables/need-table.ts';
import { letGo, offerToAgents, sharesAgent } from './assign-work.ts';
import { countHandling, noteWrapUp } from './count-handling.ts';
import { TURNED_AWAY } from './identify.ts';
import { isOutside } from './outside-work.ts';
import { levelOf, PASSED_ON } from './second-line.ts';
import { waitInLine } from './wait-in-line.ts';

// From the first line to the second. The customer goes on in a contact row of their own; the old row stays with the agent,
// who writes a note (cold) or waits along for the second line, and then introduces the customer (warm).

/** Whether the agent passes the contact on to the second line now that the first part of the talk is over. */
export function isPassedOn(floor: Floor, contact: number): boolean {
  const { secondLine } = floor.tables;
  if (!HAS_SECOND_LINE || secondLine === null || secondLine.active === 0) return false;
  const need = floor.contacts.need[contact] as number;
  if (floor.needs.state[need] !== NEED_OPEN || isOutside(floor, need)) return false;
  if (((floor.needs.known[need] as number) & TURNED_AWAY) !== 0) return false;
  return levelOf(floor, contact, need) === PASSED_ON;
}

/** The first line passes a contact on. It waits for the second line with the age it has. */
export function handOver(floor: Floor, contact: number): void {
  const secondLine = floor.tables.secondLine as SecondLineTables;
  const { contacts, needs, tables } = floor;
  const need = contacts.need[contact] as number;
  const channel = contacts.channel[contact] as number;
  countHandling(floor, contact);
  endEffort(floor, contact, need);
  (needs.transfers[need] as number)++;
  count(floor, AT_FIRST_LINE, 1);
  count(floor, HANDED_OVER, 1);
  const queue = queueOf(floor, secondLine, need, channel);
  const second = goOn(floor, contact, queue);
  const warm =
    secondLine.warm && secondLine.limit > 0 && tables.channels.mode[channel] === LIVE && !sharesAgent(floor, channel);
  if (warm) {
    floor.handOvers.pair(second, contact);
    startWork(floor, contact, secondLine.limit, WRAP_UP_END);
    contacts.workAt[contact] = floor.now;
    (contacts.flags[contact] as number) |= WAITS_ALONG;
  }
  if (!offerToAgents(floor, second, queue, 0)) waitInLine(floor, second, need, queue);
  if (!warm) writeNote(floor, contact, secondLine.note);
}

/** The customer's contact goes on in another row. */
function goOn(floor: Floor, contact: number, queue: number): number {
  const { contacts } = floor;
  const attempt = contacts.attempt[contact] as number;
  const second = contacts.add(
    contacts.need[contact] as number,
    contacts.channel[contact] as number,
    attempt,
    contacts.arrivedAt[contact] as number,
  );
  contacts.rank[second] = contacts.rank[contact] as number;
  contacts.flags[second] = ((contacts.flags[contact] as number) & (COUNTED | RECOVERY)) | TRANSFERRED | ESCALATED;
  contacts.waitingSince[second] = floor.now;
  contacts.queue[second] = queue;
  floor.handOvers.alone(second);
  return second;
}

function queueOf({ tables, needs }: Floor, secondLine: SecondLineTables, need: number, channel: number): number {
  const { segments, channels } = tables;
  const row = needs.customer[need] === NONE ? 0 : (needs.segment[need] as number);
  const at = ((needs.intent[need] as number) * Math.max(1, segments.count) + row) * channels.count + channel;
  return secondLine.queue[at] as number;
}

function writeNote(floor: Floor, contact: number, seconds: number): void {
  if (seconds === 0) {
    letGo(floor, contact);
    floor.contacts.free(contact);
    return;
  }
  work(floor, contact, seconds);
  startWork(floor, contact, seconds, WRAP_UP_END);
}

/** The second line answers. An agent of the first line who is still there introduces the customer. */
export function meetFirstLine(floor: Floor, second: number): void {
  const { contacts, handOvers, tables } = floor;
  count(floor, AT_SECOND_LINE, 1);
  count(floor, WAITED_FOR_SECOND_LINE, floor.now - (contacts.waitingSince[second] as number));
  const helper = handOvers.part(second);
  if (helper === NONE) return;
  const joint = tables.secondLine?.joint ?? 0;
  (contacts.flags[second] as number) |= INTRODUCED;
  count(floor, INTRODUCED_IN_PERSON, 1);
  endWaitingAlong(floor, helper);
  work(floor, helper, joint);
  stopClock(floor, helper);
  startClock(floor, helper, floor.now + joint, WRAP_UP_END);
}

/** The customer hung up while waiting for the second line: whoever waited along is free. */
export function leaveFirstLine(floor: Floor, second: number): void {
  count(floor, LOST_IN_HAND_OVER, 1);
  const helper = floor.handOvers.part(second);
  if (helper === NONE) return;
  endWaitingAlong(floor, helper);
  stopClock(floor, helper);
  letGo(floor, helper);
  floor.contacts.free(helper);
}

/** The agent of the first line no longer waits along, if they did: that was work too. */
export function endWaitingAlong(floor: Floor, helper: number): void {
  const { contacts } = floor;
  const flags = contacts.flags[helper] as number;
  if ((flags & WAITS_ALONG) === 0) return;
  contacts.flags[helper] = flags & ~WAITS_ALONG;
  work(floor, helper, floor.now - (contacts.workAt[helper] as number));
}

/** Seconds of the first line for a hand-over: its work after the contact. */
function work(floor: Floor, contact: number, seconds: number): void {
  noteWrapUp(floor, contact, seconds);
  count(floor, HAND_OVER_SECONDS, seconds);
}

function count({ counting, tally }: Floor, column: number, amount: number): void {
  if (counting) (tally.secondLine[column] as number) += amount;
}
