import { LIVE, SELF_SERVICE, WEEK_MINUTES } from '../compile/compile-channels.ts';
import {
  BLOCKED,
  CALLBACKS_ACCEPTED,
  CALLBACKS_OFFERED,
  CHANNEL_COUNTS,
  CONTACT_FEES,
  REPEATS,
  REPEATS_LINKED,
  SESSIONS,
} from '../measures/tally.ts';
import { HOUR, MINUTE, NONE } from '../model/units.ts';
import { expectedWait } from '../policies/callback/expected-wait.ts';
import { offersCallback, SLOT } from '../policies/callback/offers-callback.ts';
import { offerToAgents } from './assign-work.ts';
import { COUNTED, IN_SELF_SERVICE, MISROUTED, OFFLINE, PARKED } from './contact-table.ts';
import {
  CALLBACK_DUE,
  CONTACT_DUE,
  DUPLICATE_DUE,
  KIND_BITS,
  OVERFLOW_DUE,
  PATIENCE_END,
  SELF_SERVICE_END,
} from './event-kinds.ts';
import { chance, duration, type Floor, unitDelay } from './floor.ts';
import { joinLine, startClock } from './moves.ts';
import { STARTED_DIGITAL, TOUCHED_PHONE, TRIED_SELF_SERVICE } from './need-table.ts';
import { afterAbandoning } from './next-step.ts';
import {
  ATTEMPT,
  CALLBACK_ACCEPT,
  CALLBACK_OFFER,
  CALLBACK_TAKES_PART,
  DUPLICATE_DELAY,
  LINK,
  MISROUTE,
  MISROUTE_TO,
  OPENING,
  PATIENCE,
  SESSION,
} from './purposes.ts';

const TRACE = 2;

/** A customer gets in touch on a channel; one who finds it closed comes back after the next opening. */
export function beginContact(floor: Floor, need: number, channel: number): void {
  const closed = secondsToOpening(floor, channel);
  if (closed > 0) {
    // Within the hour after the doors open, each customer at their own moment.
    const later = chance(floor, need, OPENING, floor.needs.tries[need] as number) * HOUR;
    floor.needs.nextChannel[need] = channel;
    floor.needs.timer[need] = floor.events.add(floor.now + closed + later, (need << KIND_BITS) | CONTACT_DUE);
    return;
  }
  const attempt = noteTry(floor, need, channel);
  const contact = floor.contacts.add(need, channel, attempt, floor.now);
  (floor.needs.contacts[need] as number)++;
  if (floor.counting) {
    floor.contacts.flags[contact] = COUNTED;
    (floor.tally.total[CONTACT_FEES] as number) += floor.tables.channels.costPerContact[channel] as number;
  }
  if (floor.tables.channels.mode[channel] === SELF_SERVICE) beginSession(floor, contact, need, channel);
  else askForAgent(floor, contact, need, channel);
}

/** Seconds until the channel is open; 0 = open now. */
export function secondsToOpening(floor: Floor, channel: number): number {
  const table = floor.tables.channels.minutesToOpening[channel];
  if (table === null || table === undefined) return 0;
  const minute = Math.floor((floor.now + floor.tables.rules.weekOffset) / MINUTE);
  const minutes = table[minute % WEEK_MINUTES] as number;
  return minutes === 0 ? 0 : (minute + minutes) * MINUTE - (floor.now + floor.tables.rules.weekOffset);
}

/** Counts the try, and what it says about the journey. @returns its number */
function noteTry(floor: Floor, need: number, channel: number): number {
  const { needs, tables, tally } = floor;
  const attempt = (needs.tries[need] as number)++;
  const digital = tables.channels.digital[channel] === 1;
  if (attempt === 0) {
    needs.firstChannel[need] = channel;
    if (digital) (needs.flags[need] as number) |= STARTED_DIGITAL;
  } else if (needs.lastChannel[need] !== channel) {
    (needs.switches[need] as number)++;
  }
  if (!digital && tables.channels.mode[channel] === LIVE) (needs.flags[need] as number) |= TOUCHED_PHONE;
  if (floor.counting && (needs.handled[need] as number) > 0) {
    const { linkSame, linkAcross, repeatWindow } = tables.rules;
    if (floor.now - (needs.handledAt[need] as number) <= repeatWindow) {
      (tally.total[REPEATS] as number) += 1;
      const link = needs.lastChannel[need] === channel ? linkSame : linkAcross;
      if (chance(floor, need, LINK, attempt) < link) (tally.total[REPEATS_LINKED] as number) += 1;
    }
  }
  needs.lastChannel[need] = channel;
  return attempt;
}

function beginSession(floor: Floor, contact: number, need: number, channel: number): void {
  const { contacts, tables, tally } = floor;
  (floor.needs.flags[need] as number) |= TRIED_SELF_SERVICE;
  contacts.state[contact] = IN_SELF_SERVICE;
  if (floor.counting) (tally.channel[channel * CHANNEL_COUNTS + SESSIONS] as number) += 1;
  const seconds = duration(
    floor,
    need,
    tables.channels.session[channel] as number,
    SESSION + ATTEMPT * (contacts.attempt[contact] as number),
  );
  startClock(floor, contact, floor.now + seconds, SELF_SERVICE_END);
}

function askForAgent(floor: Floor, contact: number, need: number, channel: number): void {
  const { contacts, tables } = floor;
  const queue = routeOf(floor, contact, need, queueFor(floor, need, channel));
  contacts.waitingSince[contact] = floor.now;
  contacts.rank[contact] = floor.now - (tables.queues.headStart[queue] as number);
  contacts.queue[contact] = queue;
  if (offerToAgents(floor, contact, queue, 0)) return;
  const places = tables.channels.places[channel] as number;
  if (places !== NONE && (floor.queues.waitingOn[channel] as number) >= places) block(floor, contact, need, channel);
  else if (acceptsCallback(floor, contact, need, channel, queue)) promiseCallback(floor, contact, queue);
  else waitInLine(floor, contact, need, queue);
}

/** The queue in which a need waits on a channel; NONE when its intent does not use the channel. */
export function queueFor(floor: Floor, need: number, channel: number): number {
  const { queues, segments, channels } = floor.tables;
  const { customer, segment, intent } = floor.needs;
  const row = customer[need] === NONE ? 0 : (segment[need] as number);
  return queues.of[((intent[need] as number) * Math.max(1, segments.count) + row) * channels.count + channel] as number;
}

/** The queue a contact is sent to: the right one, or now and then a wrong one. */
function routeOf(floor: Floor, contact: number, need: number, right: number): number {
  const { queues, rules } = floor.tables;
  const from = queues.wrongFrom[right] as number;
  const wrong = (queues.wrongFrom[right + 1] as number) - from;
  if (rules.misroute === 0 || wrong === 0) return right;
  const attempt = floor.contacts.attempt[contact] as number;
  if (chance(floor, need, MISROUTE, attempt) >= rules.misroute) return right;
  (floor.contacts.flags[contact] as number) |= MISROUTED;
  return queues.wrong[from + Math.floor(chance(floor, need, MISROUTE_TO, attempt) * wrong)] as number;
}

function block(floor: Floor, contact: number, need: number, channel: number): void {
  if (((floor.contacts.flags[contact] as number) & COUNTED) !== 0) {
    (floor.tally.channel[channel * CHANNEL_COUNTS + BLOCKED] as number) += 1;
  }
  floor.contacts.free(contact);
  (floor.needs.contacts[need] as number)--;
  afterAbandoning(floor, need, channel);
}

function acceptsCallback(floor: Floor, contact: number, need: number, channel: number, queue: number): boolean {
  if (!offersCallback(floor, queue)) return false;
  const { callback, sources } = floor.tables;
  const attempt = floor.contacts.attempt[contact] as number;
  if (callback.strength < 1 && chance(floor, need, CALLBACK_TAKES_PART, attempt) >= callback.strength) return false;
  if (callback.offered < 1 && chance(floor, need, CALLBACK_OFFER, attempt) >= callback.offered) return false;
  const counted = ((floor.contacts.flags[contact] as number) & COUNTED) !== 0;
  if (counted) (floor.tally.channel[channel * CHANNEL_COUNTS + CALLBACKS_OFFERED] as number) += 1;
  const intent = floor.needs.intent[need] as number;
  const accepts =
    sources.kind[intent] === TRACE
      ? sources.traces[intent]?.accepts[floor.needs.ordinal[need] as number] === 1
      : chance(floor, need, CALLBACK_ACCEPT, attempt) < callback.accepted;
  if (accepts && counted) (floor.tally.channel[channel * CHANNEL_COUNTS + CALLBACKS_ACCEPTED] as number) += 1;
  return accepts;
}

/** The customer leaves the line with a promise: the place is kept (virtual hold), or a time is agreed (slot). */
function promiseCallback(floor: Floor, contact: number, queue: number): void {
  const { contacts, tables } = floor;
  (contacts.flags[contact] as number) |= OFFLINE;
  if (tables.callback.policy !== SLOT) {
    contacts.promisedAt[contact] = floor.now + expectedWait(floor, queue);
    joinLine(floor, contact, queue);
    askOverflow(floor, contact, queue);
    return;
  }
  const due = floor.now + tables.callback.delay;
  contacts.promisedAt[contact] = due;
  contacts.state[contact] = PARKED;
  startClock(floor, contact, due, CALLBACK_DUE);
}

/** The contact stands in line until an agent, the end of its patience or, for deferred work, a second try on another channel. */
export function waitInLine(floor: Floor, contact: number, need: number, queue: number): void {
  const { contacts, tables } = floor;
  const channel = contacts.channel[contact] as number;
  joinLine(floor, contact, queue);
  if (tables.channels.mode[channel] === LIVE) {
    const patience = patienceOf(floor, contact, need, channel);
    if (patience < Infinity) startClock(floor, contact, floor.now + patience, PATIENCE_END);
  } else {
    promiseAnswer(floor, contact, need, channel);
  }
  askOverflow(floor, contact, queue);
}

function patienceOf(floor: Floor, contact: number, need: number, channel: number): number {
  const { needs, tables, contacts } = floor;
  const { intents, sources, channels, rules } = tables;
  const intent = needs.intent[need] as number;
  if (sources.kind[intent] === TRACE) return sources.traces[intent]?.patience[needs.ordinal[need] as number] as number;
  const pair = intent * channels.count + channel;
  const code = PATIENCE + ATTEMPT * (2 * (contacts.attempt[contact] as number) + (needs.transfers[need] as number));
  const failed = ((needs.flags[need] as number) & TRIED_SELF_SERVICE) !== 0 ? rules.patienceAfterSelfService : 1;
  return (
    failed * (intents.patienceFactor[pair] as number) * duration(floor, need, intents.patience[pair] as number, code)
  );
}

function promiseAnswer(floor: Floor, contact: number, need: number, channel: number): void {
  const { channels } = floor.tables;
  const due = floor.now + (channels.targetWithin[channel] as number);
  floor.contacts.promisedAt[contact] = due;
  const hazard = channels.duplicateHazard[channel] as number;
  if (hazard === 0) return;
  const delay =
    unitDelay(floor, need, DUPLICATE_DELAY + ATTEMPT * (floor.contacts.attempt[contact] as number)) / hazard;
  startClock(floor, contact, due + delay, DUPLICATE_DUE);
}

/** Wakes the overflow teams of a queue when the contact has waited long enough for them. */
export function askOverflow(floor: Floor, contact: number, queue: number): void {
  const { queues } = floor.tables;
  const since = floor.contacts.waitingSince[contact] as number;
  const to = queues.teamFrom[queue + 1] as number;
  for (let place = queues.teamFrom[queue] as number; place < to; place++) {
    const due = since + (queues.after[place] as number);
    if (due <= floor.now) continue;
    floor.events.add(due, (contact << KIND_BITS) | OVERFLOW_DUE);
    return;
  }
}
