import { LIVE } from '../../compile/compile-channels.ts';
import { TRACE } from '../../compile/compile-demand.ts';
import { duration, unitDelay } from '../draws-of-need.ts';
import { startClock } from '../events/clocks.ts';
import { DUPLICATE_DUE, KIND_BITS, OVERFLOW_DUE, PATIENCE_END } from '../events/event-kinds.ts';
import { HAS_DIGITAL, HAS_TRACES } from '../features.ts';
import type { Floor } from '../floor.ts';
import { joinLine } from '../moves.ts';
import { ATTEMPT, DUPLICATE_DELAY, PATIENCE, PATIENCE_AGAIN } from '../purposes.ts';
import { CONTINUED, TRANSFERRED } from '../tables/contact-table.ts';
import { TRIED_SELF_SERVICE } from '../tables/need-table.ts';

/** Room for the tries of a need before the promises of its later messages. */
const THREAD_PROMISES = 4096;

/** The contact stands in line until an agent, the end of its patience or, for deferred work, a second try on another channel. */
export function waitInLine(floor: Floor, contact: number, need: number, queue: number): void {
  const { contacts, tables } = floor;
  const channel = contacts.channel[contact] as number;
  joinLine(floor, contact, queue);
  if (!HAS_DIGITAL || tables.channels.mode[channel] === LIVE) {
    const patience = firstPatience(floor, contact, need, channel);
    if (patience < Infinity)
      startClock(floor, contact, (contacts.waitingSince[contact] as number) + patience, PATIENCE_END);
  } else {
    promiseAnswer(floor, contact, need, channel);
  }
  askOverflow(floor, contact, queue);
}

/** How long the customer waits on a live channel before hanging up. */
export function firstPatience(floor: Floor, contact: number, need: number, channel: number): number {
  const attempt = floor.contacts.attempt[contact] as number;
  const transferred = ((floor.contacts.flags[contact] as number) & TRANSFERRED) !== 0 ? 1 : 0;
  return patienceOf(floor, need, channel, PATIENCE + ATTEMPT * (2 * attempt + transferred));
}

/** Interrupted, a live customer may lose patience once more: a new wait, a new draw. */
export function waitAgain(floor: Floor, contact: number): void {
  const { contacts, tables } = floor;
  const channel = contacts.channel[contact] as number;
  if (tables.channels.mode[channel] === LIVE) {
    const time = (contacts.attempt[contact] as number) * 1024 + (contacts.interruptions[contact] as number);
    const need = contacts.need[contact] as number;
    const patience = patienceOf(floor, need, channel, PATIENCE_AGAIN + ATTEMPT * time);
    if (patience < Infinity) startClock(floor, contact, floor.now + patience, PATIENCE_END);
  }
  askOverflow(floor, contact, contacts.queue[contact] as number);
}

function patienceOf(floor: Floor, need: number, channel: number, code: number): number {
  const { needs, tables } = floor;
  const { intents, sources, channels, rules } = tables;
  const intent = needs.intent[need] as number;
  if (HAS_TRACES && sources.kind[intent] === TRACE)
    return sources.traces[intent]?.patience[needs.ordinal[need] as number] as number;
  const pair = intent * channels.count + channel;
  const patience = duration(floor, need, intents.patience[pair] as number, code);
  if (patience === Infinity) return patience;
  const failed =
    HAS_DIGITAL && ((needs.flags[need] as number) & TRIED_SELF_SERVICE) !== 0 ? rules.patienceAfterSelfService : 1;
  return failed * (intents.patienceFactor[pair] as number) * patience;
}

function promiseAnswer(floor: Floor, contact: number, need: number, channel: number): void {
  const { channels } = floor.tables;
  const due = floor.now + (channels.targetWithin[channel] as number);
  floor.contacts.promisedAt[contact] = due;
  const hazard = channels.duplicateHazard[channel] as number;
  if (hazard === 0) return;
  const delay = unitDelay(floor, need, DUPLICATE_DELAY + ATTEMPT * promiseNumber(floor, contact)) / hazard;
  startClock(floor, contact, due + delay, DUPLICATE_DUE);
}

/** Which promise to the customer this is: each contact has one, and each later message of a thread. */
function promiseNumber({ contacts, turns }: Floor, contact: number): number {
  const attempt = contacts.attempt[contact] as number;
  if (((contacts.flags[contact] as number) & CONTINUED) === 0) return attempt;
  return attempt + THREAD_PROMISES * (turns.answers[contact] as number);
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
