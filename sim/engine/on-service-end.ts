import { TRACE } from '../compile/compile-demand.ts';
import {
  CALLBACKS_LOST,
  CHANNEL_COUNTS,
  HANDLED,
  HANDLED_CONTACTS,
  INTENT_COUNTS,
  INTENT_HANDLED,
  WASTED_CONTACTS,
} from '../measures/counts/tally.ts';
import { NONE } from '../model/units.ts';
import { CALL_ABANDONED } from '../policies/callback/offers-callback.ts';
import { hasteLoss } from './agents/haste.ts';
import { knowledgeGain, solvesInSpiteOf } from './agents/knowledge.ts';
import { resolutionChange, secondsFactor } from './agents/proficiency.ts';
import { endEffort } from './agents/tenure.ts';
import { queueFor } from './contacts/ask-for-agent.ts';
import { letGo, offerToAgents } from './contacts/assign-work.ts';
import { endTurn } from './contacts/chat-turns.ts';
import { closeNeed } from './contacts/close-need.ts';
import { countHandling, noteWrapUp } from './contacts/count-handling.ts';
import { countAbandoned } from './contacts/count-wait.ts';
import { afterUnsolved, amongSolvable, isUnsolvable } from './contacts/failures.ts';
import { handOver, isPassedOn } from './contacts/hand-over.ts';
import { TURNED_AWAY } from './contacts/identify.ts';
import { noLongerInterruptible } from './contacts/interruptions.ts';
import { KNOWN_NOW, rememberAgent } from './contacts/known-agent.ts';
import { meetAgent } from './contacts/meet-agent.ts';
import { afterAbandoning, forgetWhenDone, giveUpUnlessBusy } from './contacts/next-step.ts';
import { chaseLater, countChase, goesOutside, isOutside } from './contacts/outside-work.ts';
import { countLevel, reachOf } from './contacts/second-line.ts';
import { chatLoss, closeUnanswered } from './contacts/silent-chats.ts';
import { endAnswer } from './contacts/threads.ts';
import { waitInLine } from './contacts/wait-in-line.ts';
import { saveSeconds } from './customers/cancel-or-stay.ts';
import { noteExperience } from './customers/channel-choice.ts';
import { isStranger } from './customers/people.ts';
import { chance, duration } from './draws-of-need.ts';
import { startClock } from './events/clocks.ts';
import { CALLBACK_DUE, WRAP_UP_END } from './events/event-kinds.ts';
import {
  HAS_CALLBACK,
  HAS_CHOICE,
  HAS_DIGITAL,
  HAS_MISROUTES,
  HAS_OUTBOUND,
  HAS_PEOPLE,
  HAS_PREVENTION,
  HAS_SALES,
  HAS_TRACES,
} from './features.ts';
import type { Floor } from './floor.ts';
import { logContact } from './log-contact.ts';
import { startWork } from './moves.ts';
import { offerTo } from './outbound/offers.ts';
import { ATTEMPT, NEEDS_HISTORY, RESOLUTION, VIEW_HISTORY, WRAP_UP } from './purposes.ts';
import {
  COUNTED,
  INTERRUPTED,
  MISROUTED,
  NOT_REACHED,
  OFFLINE,
  PARKED,
  PUBLIC,
  SILENT,
  TRANSFERRED,
} from './tables/contact-table.ts';
import { NEED_OPEN } from './tables/need-table.ts';
import { classify } from './world/causes.ts';

/** The talk is over: what came of it, and what the agent and the customer do next. */
export function onServiceEnd(floor: Floor, contact: number): void {
  const flags = floor.contacts.flags[contact] as number;
  floor.contacts.timer[contact] = NONE;
  if (HAS_DIGITAL && (flags & SILENT) !== 0) {
    closeUnanswered(floor, contact);
    return;
  }
  if (HAS_DIGITAL && floor.tables.channels.turns !== null && endTurn(floor, contact)) return;
  noLongerInterruptible(floor, contact);
  if (HAS_DIGITAL && floor.tables.channels.threads !== null && endAnswer(floor, contact)) return;
  if (HAS_CALLBACK && (flags & NOT_REACHED) !== 0) missCallback(floor, contact);
  else if (HAS_MISROUTES && (flags & MISROUTED) !== 0) transfer(floor, contact);
  else if (isPassedOn(floor, contact)) handOver(floor, contact);
  else finish(floor, contact);
}

/** Nobody picked up: another attempt later, or the call-back is lost. */
function missCallback(floor: Floor, contact: number): void {
  const { contacts, tables, needs } = floor;
  const need = contacts.need[contact] as number;
  const channel = contacts.channel[contact] as number;
  letGo(floor, contact);
  (contacts.flags[contact] as number) &= ~NOT_REACHED;
  const again = needs.state[need] === NEED_OPEN && (contacts.calls[contact] as number) < tables.callback.attempts;
  if (again) {
    contacts.state[contact] = PARKED;
    startClock(floor, contact, floor.now + tables.callback.attemptDelay, CALLBACK_DUE);
    return;
  }
  if (needs.state[need] === NEED_OPEN) {
    countAbandoned(floor, contact);
    if (((contacts.flags[contact] as number) & COUNTED) !== 0) {
      (floor.tally.channel[channel * CHANNEL_COUNTS + CALLBACKS_LOST] as number) += 1;
    }
  }
  contacts.free(contact);
  (needs.contacts[need] as number)--;
  afterLostCallback(floor, need, channel);
}

/** The customer who was not reached acts as one who did not get through; after a call to one who hung up, only what they do themselves is left. */
function afterLostCallback(floor: Floor, need: number, channel: number): void {
  if (floor.tables.callback.policy === CALL_ABANDONED) giveUpUnlessBusy(floor, need);
  else afterAbandoning(floor, need, channel);
}

/** A wrong route was noticed: the contact waits again, in the right line, with the age it has. */
function transfer(floor: Floor, contact: number): void {
  const { contacts, needs } = floor;
  const need = contacts.need[contact] as number;
  const channel = contacts.channel[contact] as number;
  countHandling(floor, contact);
  letGo(floor, contact);
  (needs.transfers[need] as number)++;
  contacts.flags[contact] = ((contacts.flags[contact] as number) & ~(MISROUTED | OFFLINE | INTERRUPTED)) | TRANSFERRED;
  const queue = queueFor(floor, need, channel);
  contacts.waitingSince[contact] = floor.now;
  contacts.queue[contact] = queue;
  if (!offerToAgents(floor, contact, queue, 0)) waitInLine(floor, contact, need, queue);
}

function finish(floor: Floor, contact: number): void {
  const { contacts, needs, tally } = floor;
  const need = contacts.need[contact] as number;
  logContact(floor, 'left', need);
  const channel = contacts.channel[contact] as number;
  countHandling(floor, contact);
  if (floor.counting) {
    (tally.channel[channel * CHANNEL_COUNTS + HANDLED] as number) += 1;
    (tally.total[HANDLED_CONTACTS] as number) += 1;
    (tally.intent[(needs.intent[need] as number) * INTENT_COUNTS + INTENT_HANDLED] as number) += 1;
    if (tally.teamHandled.length > 0) {
      (tally.teamHandled[floor.agents.team[contacts.agent[contact] as number] as number] as number) += 1;
    }
  }
  if (HAS_PREVENTION && floor.tables.prevention !== null) classify(floor, need);
  (needs.contacts[need] as number)--;
  if (needs.state[need] !== NEED_OPEN) {
    const isReply = ((contacts.flags[contact] as number) & PUBLIC) !== 0;
    if (floor.counting && !isReply) (tally.total[WASTED_CONTACTS] as number) += 1;
    wrapUp(floor, contact, need, 0);
    forgetWhenDone(floor, need);
    return;
  }
  if (isOutside(floor, need)) {
    endEffort(floor, contact, need);
    countChase(floor, need);
    wrapUp(floor, contact, need, 0);
    chaseLater(floor, need, 0);
    return;
  }
  const late = !HAS_CHOICE || floor.tables.choice === null ? 0 : isLate(floor, contact, channel);
  meetAgent(floor, need, contacts.agent[contact] as number);
  const gain = resolutionChange(floor, contact) + knowledgeGain(floor, contact, need);
  const change = gain - chatLoss(floor, contact) - hasteLoss(floor);
  const reach = reachOf(floor, contact, need);
  const flags = contacts.flags[contact] as number;
  endEffort(floor, contact, need);
  rememberAgent(floor, need, floor.contacts.agent[contact] as number);
  const resolved = isIdentified(floor, need) && resolves(floor, need, channel, change, reach);
  const { outbound } = floor;
  const offer = !HAS_OUTBOUND || outbound === null ? 0 : offerTo(floor, outbound, contact, resolved);
  const { sales } = floor.tables;
  wrapUp(
    floor,
    contact,
    need,
    !HAS_SALES || sales === null ? offer : offer + saveSeconds(floor, sales, need, resolved),
  );
  countLevel(floor, needs.intent[need] as number, flags, resolved);
  (needs.handled[need] as number)++;
  needs.handledAt[need] = floor.now;
  needs.answeredOn[need] = channel;
  if (HAS_CHOICE && floor.tables.choice !== null) noteExperience(floor, need, channel, resolved ? 1 : 0, late);
  if (!resolved) {
    afterUnsolved(floor, need, channel);
    return;
  }
  if (!goesOutside(floor, need)) closeNeed(floor, need, true);
}

/** 1 when the customer got the answer later than the channel promises; who is called back waits at ease. */
function isLate({ contacts, tables }: Floor, contact: number, channel: number): number {
  if (((contacts.flags[contact] as number) & OFFLINE) !== 0) return 0;
  const wait = (contacts.answeredAt[contact] as number) - (contacts.arrivedAt[contact] as number);
  return wait > (tables.channels.targetWithin[channel] as number) ? 1 : 0;
}

/** Whether the customer could be identified in this contact, if they had to be. Forgets the answer. */
function isIdentified({ needs }: Floor, need: number): boolean {
  if (!HAS_PEOPLE) return true;
  const known = needs.known[need] as number;
  needs.known[need] = known & ~TURNED_AWAY;
  return (known & TURNED_AWAY) === 0;
}

/** Whether the agent solved the need: by intent, channel and skill, and by having the history where it takes one. */
function resolves(floor: Floor, need: number, channel: number, change: number, reach: number): boolean {
  const { intents, rules, channels } = floor.tables;
  const intent = floor.needs.intent[need] as number;
  if (reach === 0 || isUnsolvable(floor, need)) return false;
  const average = reach * (intents.resolution[intent * channels.count + channel] as number);
  let p = Math.min(1, amongSolvable(floor, intent, average) + change);
  const share = intents.needsHistory[intent] as number;
  const knows = ((floor.needs.known[need] as number) & KNOWN_NOW) !== 0;
  if (share > 0 && chance(floor, need, NEEDS_HISTORY, 0) < share) {
    const stranger = isStranger(floor, need);
    const known =
      !stranger && (knows || (rules.viewHistory > 0 && chance(floor, need, VIEW_HISTORY, 0) < rules.viewHistory));
    if (!known) p *= rules.withoutHistory;
  }
  const u = p === 1 ? 0 : chance(floor, need, RESOLUTION, floor.needs.handled[need] as number);
  return solvesInSpiteOf(floor, need, channel, p, u);
}

/** @param extra seconds of the agent before the wrap-up, for an offer */
function wrapUp(floor: Floor, contact: number, need: number, extra: number): void {
  const { intents, sources } = floor.tables;
  const intent = floor.needs.intent[need] as number;
  const code = WRAP_UP + ATTEMPT * (floor.needs.handled[need] as number);
  const planned =
    HAS_TRACES && sources.kind[intent] === TRACE
      ? (sources.traces[intent]?.wrapUp[floor.needs.ordinal[need] as number] as number)
      : duration(floor, need, intents.wrapUp[intent] as number, code);
  if (planned + extra === 0) {
    letGo(floor, contact);
    floor.contacts.free(contact);
    return;
  }
  const seconds = planned * secondsFactor(floor, contact) + extra;
  noteWrapUp(floor, contact, seconds);
  startWork(floor, contact, seconds, WRAP_UP_END);
}
