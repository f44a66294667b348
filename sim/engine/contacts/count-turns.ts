import {
  BY_ANOTHER,
  DIGITAL_COUNTS,
  FIRST_REPLIES,
  FIRST_REPLY_SECONDS,
  LATER_ANSWERS,
  LEFT_IN_CHAT,
  REOPENED,
  REPLIES,
  REPLY_SECONDS,
  SILENT_SECONDS,
  THREAD_SECONDS,
  THREADS,
  TURN_SECONDS,
} from '../../measures/counts/digital-counts.ts';
import type { Floor } from '../floor.ts';
import { TRANSFERRED } from '../tables/contact-table.ts';
import { countDigital } from './count-digital.ts';

// What is written down about conversations in turns.

/** An answer is there; the first one is counted from the time of asking too. */
export function countReply(floor: Floor, contact: number): void {
  const { contacts, turns } = floor;
  countDigital(floor, contact, REPLIES, 1);
  countDigital(floor, contact, REPLY_SECONDS, floor.now - (turns.messageAt[contact] as number));
  if (turns.answers[contact] !== 0 || ((contacts.flags[contact] as number) & TRANSFERRED) !== 0) return;
  countDigital(floor, contact, FIRST_REPLIES, 1);
  countDigital(floor, contact, FIRST_REPLY_SECONDS, floor.now - (contacts.arrivedAt[contact] as number));
}

/** Seconds in which an agent works on a chat, an answer or what comes after it. */
export function countWork(floor: Floor, contact: number, seconds: number): void {
  if (!floor.counting) return;
  const channel = floor.contacts.channel[contact] as number;
  (floor.tally.digital[channel * DIGITAL_COUNTS + TURN_SECONDS] as number) += seconds;
}

/** A customer went silent in a conversation under way. */
export function countLeft(floor: Floor, contact: number): void {
  countDigital(floor, contact, LEFT_IN_CHAT, 1);
}

/** For so long a place in an agent's hands is taken by nobody. */
export function countTakenByNobody(floor: Floor, contact: number, seconds: number): void {
  countDigital(floor, contact, SILENT_SECONDS, seconds);
}

/** A later message of a thread is answered, by another agent than before or by the same. */
export function countWriter(floor: Floor, contact: number, another: boolean): void {
  countDigital(floor, contact, LATER_ANSWERS, 1);
  if (another) countDigital(floor, contact, BY_ANOTHER, 1);
}

/** A customer writes in a thread that was closed. */
export function countReopened(floor: Floor, contact: number): void {
  countDigital(floor, contact, REOPENED, 1);
}

/** A thread has had its last answer. */
export function countThread(floor: Floor, contact: number): void {
  countDigital(floor, contact, THREADS, 1);
  countDigital(floor, contact, THREAD_SECONDS, floor.now - (floor.turns.begunAt[contact] as number));
}
