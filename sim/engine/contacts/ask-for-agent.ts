import { TRACE } from '../../compile/compile-demand.ts';
import { BLOCKED, CALLBACKS_ACCEPTED, CALLBACKS_OFFERED, CHANNEL_COUNTS } from '../../measures/counts/tally.ts';
import { NONE } from '../../model/units.ts';
import { expectedWait } from '../../policies/callback/expected-wait.ts';
import { offersCallback, SLOT } from '../../policies/callback/offers-callback.ts';
import { contractOrder } from '../customers/contract-promises.ts';
import { chance } from '../draws-of-need.ts';
import { startClock } from '../events/clocks.ts';
import { CALLBACK_DUE } from '../events/event-kinds.ts';
import { HAS_ACCOUNTS, HAS_CALLBACK, HAS_CUSTOMERS, HAS_DIGITAL, HAS_MISROUTES, HAS_PEOPLE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { joinLine } from '../moves.ts';
import { CALLBACK_ACCEPT, CALLBACK_OFFER, CALLBACK_TAKES_PART, MISROUTE, MISROUTE_TO } from '../purposes.ts';
import { COUNTED, MISROUTED, OFFLINE, PARKED, PUBLIC } from '../tables/contact-table.ts';
import { offerToAgents } from './assign-work.ts';
import { goesToPreferred } from './continuity.ts';
import { afterAbandoning } from './next-step.ts';
import { askOverflow, waitInLine } from './wait-in-line.ts';

/** A contact wants an agent: one is free, or it is blocked, takes a call-back, or waits in line. */
export function askForAgent(floor: Floor, contact: number, need: number, channel: number): void {
  askAgain(floor, contact, need, channel, routeOf(floor, contact, need, queueFor(floor, need, channel)));
}

/** The same where the queue is known: a contact's first wait, or that of a later message. */
export function askAgain(floor: Floor, contact: number, need: number, channel: number, queue: number): void {
  const { contacts, tables } = floor;
  contacts.waitingSince[contact] = floor.now;
  contacts.rank[contact] =
    floor.now - (tables.queues.headStart[queue] as number) + dueIn(floor, contact, need, channel);
  contacts.queue[contact] = queue;
  if (HAS_PEOPLE && tables.people.continuity !== null && goesToPreferred(floor, contact, need, queue)) return;
  askAnyAgent(floor, contact, need, channel, queue);
}

/** What the order of work adds to the rank: the promised time, less the head start of complaints in public. */
function dueIn(floor: Floor, contact: number, need: number, channel: number): number {
  if (!HAS_DIGITAL && !HAS_ACCOUNTS) return 0;
  const { contacts, tables } = floor;
  const { deferred, publicPosts } = tables.digital;
  const written = deferred === null ? 0 : (deferred.due[channel] as number);
  const due = tables.plans === null || tables.plans.order === 0 ? written : contractOrder(floor, need, written);
  if (publicPosts === null || ((contacts.flags[contact] as number) & PUBLIC) === 0) return due;
  return due - publicPosts.headStart;
}

/** Nobody in particular is asked for, or has been waited for long enough. */
export function askAnyAgent(floor: Floor, contact: number, need: number, channel: number, queue: number): void {
  const { contacts, tables } = floor;
  const waited = floor.now - (contacts.waitingSince[contact] as number);
  if (offerToAgents(floor, contact, queue, waited)) return;
  const places = tables.channels.places[channel] as number;
  if (places !== NONE && (floor.queues.waitingOn[channel] as number) >= places) block(floor, contact, need, channel);
  else if (acceptsCallback(floor, contact, need, channel, queue)) promiseCallback(floor, contact, queue);
  else waitInLine(floor, contact, need, queue);
}

/** The queue in which a need waits on a channel; NONE when its intent does not use the channel. */
export function queueFor(floor: Floor, need: number, channel: number): number {
  const { queues, segments, channels } = floor.tables;
  const { customer, segment, intent } = floor.needs;
  const row = !HAS_CUSTOMERS || customer[need] === NONE ? 0 : (segment[need] as number);
  return queues.of[((intent[need] as number) * Math.max(1, segments.count) + row) * channels.count + channel] as number;
}

/** The queue a contact is sent to: the right one, or now and then a wrong one. */
function routeOf(floor: Floor, contact: number, need: number, right: number): number {
  if (!HAS_MISROUTES) return right;
  const { queues, rules } = floor.tables;
  const from = queues.wrongFrom[right] as number;
  const wrong = (queues.wrongFrom[right + 1] as number) - from;
  if (rules.misroute === 0 || wrong === 0) return right;
  const attempt = floor.contacts.attempt[contact] as number;
  if (chance(floor, need, MISROUTE, attempt) >= rules.misroute) return right;
  (floor.contacts.flags[contact] as number) |= MISROUTED;
  const u = chance(floor, need, MISROUTE_TO, attempt);
  let place = from;
  while (u >= (queues.wrongUpTo[place] as number)) place++;
  return queues.wrong[place] as number;
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
  if (!HAS_CALLBACK || !offersCallback(floor, queue)) return false;
  const { callback, sources } = floor.tables;
  const attempt = floor.contacts.attempt[contact] as number;
  if (callback.strength < 1 && chance(floor, need, CALLBACK_TAKES_PART, attempt) >= callback.strength) return false;
  if (callback.offered < 1 && chance(floor, need, CALLBACK_OFFER, attempt) >= callback.offered) return false;
  const counted = ((floor.contacts.flags[contact] as number) & COUNTED) !== 0;
  const intent = floor.needs.intent[need] as number;
  const accepts =
    sources.kind[intent] === TRACE
      ? sources.traces[intent]?.accepts[floor.needs.ordinal[need] as number] === 1
      : chance(floor, need, CALLBACK_ACCEPT, attempt) < callback.accepted;
  // An offer that nobody takes up is none: then all counts are those of a service without it.
  if (!counted || callback.accepted === 0) return accepts;
  (floor.tally.channel[channel * CHANNEL_COUNTS + CALLBACKS_OFFERED] as number) += 1;
  if (accepts) (floor.tally.channel[channel * CHANNEL_COUNTS + CALLBACKS_ACCEPTED] as number) += 1;
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
