import { CHANNEL_COUNTS, CONNECT, PROMISES, PROMISES_KEPT } from '../../measures/counts/tally.ts';
import { beginEffort } from '../agents/tenure.ts';
import { hasContract, judgeResponse } from '../customers/contract-promises.ts';
import { countColleague } from '../customers/people.ts';
import { chance } from '../draws-of-need.ts';
import { SERVICE_END } from '../events/event-kinds.ts';
import { HAS_ACCOUNTS, HAS_CALLBACK, HAS_DIGITAL, HAS_INTERRUPTIONS, HAS_SECOND_LINE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { logContact } from '../log-contact.ts';
import { startWork, takeInHand } from '../moves.ts';
import { ATTEMPT, CALLBACK_ANSWER } from '../purposes.ts';
import {
  CONTINUED,
  ESCALATED,
  INTERRUPTED,
  NOT_REACHED,
  OFFLINE,
  PUBLIC,
  SILENT,
  TRANSFERRED,
} from '../tables/contact-table.ts';
import { NEED_OPEN } from '../tables/need-table.ts';
import { countAnswered } from './count-wait.ts';
import { meetFirstLine } from './hand-over.ts';
import { noteWork, talkTime } from './handling-time.ts';
import { mayBeInterrupted, resume } from './interruptions.ts';
import { noteKnown } from './known-agent.ts';
import { replyInPublic } from './public-posts.ts';
import { waitForAnswer } from './silent-chats.ts';
import { firstAnswer, laterAnswer } from './threads.ts';

/** An agent takes a contact: the wait is over, and talking, or dialling in vain, begins. */
export function startService(floor: Floor, contact: number, agent: number): void {
  const { contacts, needs } = floor;
  const need = contacts.need[contact] as number;
  takeInHand(floor, contact, agent);
  const flags = contacts.flags[contact] as number;
  if (HAS_DIGITAL && (flags & SILENT) !== 0) {
    waitForAnswer(floor, contact);
    return;
  }
  if (HAS_INTERRUPTIONS && (flags & INTERRUPTED) !== 0) {
    talk(floor, contact, resume(floor, contact));
    return;
  }
  if (HAS_CALLBACK && (flags & OFFLINE) !== 0 && (flags & TRANSFERRED) === 0 && !reaches(floor, contact, need)) {
    contacts.flags[contact] = flags | NOT_REACHED;
    const { connect } = floor.tables.callback;
    noteWork(floor, contacts.channel[contact] as number, CONNECT, connect);
    startWork(floor, contact, connect, SERVICE_END);
    return;
  }
  if (HAS_DIGITAL && (flags & CONTINUED) !== 0) {
    keepPromise(floor, contact, need);
    talk(floor, contact, laterAnswer(floor, contact, need));
    return;
  }
  const offline = HAS_CALLBACK && (flags & OFFLINE) !== 0;
  const since = offline ? contacts.arrivedAt[contact] : contacts.waitingSince[contact];
  const weight = offline ? floor.tables.satisfaction.offlineWeight : 1;
  if (isLive(floor, contact)) (needs.waited[need] as number) += weight * (floor.now - (since as number));
  keepPromise(floor, contact, need);
  if (HAS_ACCOUNTS && floor.tables.plans !== null) judgeResponse(floor, need);
  if (!HAS_SECOND_LINE || (flags & ESCALATED) === 0) countAnswered(floor, contact);
  else meetFirstLine(floor, contact);
  if (HAS_DIGITAL && (flags & PUBLIC) !== 0) replyInPublic(floor, contact, need);
  logContact(floor, 'answered', need);
  contacts.answeredAt[contact] = floor.now;
  noteKnown(floor, contact, need, agent);
  if (HAS_ACCOUNTS && floor.tables.accounts !== null) countColleague(floor, need);
  beginEffort(floor, agent);
  talk(floor, contact, firstAnswer(floor, contact, talkTime(floor, contact)));
}

function talk(floor: Floor, contact: number, seconds: number): void {
  startWork(floor, contact, seconds, SERVICE_END);
  mayBeInterrupted(floor, contact, seconds);
}

/** Live contacts are waited for; deferred ones only judged by their promise. */
function isLive(floor: Floor, contact: number): boolean {
  return !HAS_DIGITAL || floor.tables.channels.mode[floor.contacts.channel[contact] as number] === 0;
}

/** Whether a customer who is called back picks up. Nobody needs it any more once the need is closed. */
function reaches(floor: Floor, contact: number, need: number): boolean {
  const { contacts, tables } = floor;
  const call = (contacts.calls[contact] as number)++;
  if (floor.needs.state[need] !== NEED_OPEN) return false;
  const code = ATTEMPT * ((contacts.attempt[contact] as number) * 8 + call);
  return chance(floor, need, CALLBACK_ANSWER + code, 0) < tables.callback.answered;
}

/** Notes whether a promised time, of a call-back or of an answer, was kept. */
function keepPromise(floor: Floor, contact: number, need: number): void {
  if (!HAS_DIGITAL && !HAS_CALLBACK) return;
  const { contacts } = floor;
  const promised = contacts.promisedAt[contact] as number;
  if (promised === Infinity) {
    // Taken at once, written work keeps its promise all the same.
    if (HAS_DIGITAL && floor.counting && !isLive(floor, contact)) countPromise(floor, contact, false);
    return;
  }
  const late = floor.now > promised + (isLive(floor, contact) ? floor.tables.callback.slack : 0);
  if (late && !hasContract(floor, need)) (floor.needs.brokenPromises[need] as number)++;
  contacts.promisedAt[contact] = Infinity;
  if (floor.counting) countPromise(floor, contact, late);
}

function countPromise({ contacts, tally }: Floor, contact: number, late: boolean): void {
  const at = (contacts.channel[contact] as number) * CHANNEL_COUNTS;
  (tally.channel[at + PROMISES] as number) += 1;
  if (!late) (tally.channel[at + PROMISES_KEPT] as number) += 1;
}
