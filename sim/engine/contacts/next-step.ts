import { NONE } from '../../model/units.ts';
import { CALL_ABANDONED } from '../../policies/callback/offers-callback.ts';
import { choose } from '../customers/channel-choice.ts';
import { chance, duration } from '../draws-of-need.ts';
import { startClock } from '../events/clocks.ts';
import { CALLBACK_DUE, CONTACT_DUE, KIND_BITS } from '../events/event-kinds.ts';
import { HAS_CALLBACK } from '../features.ts';
import type { Floor } from '../floor.ts';
import {
  ATTEMPT,
  CALLBACK_ACCEPT,
  CALLBACK_TAKES_PART,
  NEXT_CHANNEL,
  RECONTACT_DELAY,
  RETRY,
  RETRY_DELAY,
  SWITCH_CHANNEL,
} from '../purposes.ts';
import { COUNTED, OFFLINE, PARKED, RECOVERY } from '../tables/contact-table.ts';
import { NEED_CLOSED, NOT_THROUGH } from '../tables/need-table.ts';
import { closeNeed } from './close-need.ts';
import { chaseLater, isOutside } from './outside-work.ts';

/** A contact ended without solving the need: the customer tries again, here or elsewhere, at once or later, or gives up. */
export function afterFailure(floor: Floor, need: number, channel: number, atOnce: boolean, slower = 1): void {
  const { needs, tables } = floor;
  if (isOver(floor, need)) return;
  const tries = needs.tries[need] as number;
  // Named after the agents who could not help, or after the session: an abandoned call in between moves nobody's draws.
  const failure = atOnce ? 2 * tries + 1 : 2 * (needs.handled[need] as number);
  const next = nextChannel(floor, need, channel, chance(floor, need, NEXT_CHANNEL, failure));
  if (next === NONE || tries >= tables.rules.maxContacts) {
    giveUp(floor, need);
    return;
  }
  const code = RECONTACT_DELAY + ATTEMPT * failure;
  tryAgain(floor, need, next, atOnce ? 0 : slower * duration(floor, need, tables.rules.recontactDelay, code));
}

/** The customer did not get through: tries again here, elsewhere, or not at all. The firm may call back. */
export function afterAbandoning(floor: Floor, need: number, channel: number): void {
  const { needs, tables } = floor;
  if (isOver(floor, need)) return;
  const tries = needs.tries[need] as number;
  const abandons = ++(needs.abandons[need] as number);
  promiseToCallAbandoned(floor, need, channel);
  const again = abandons < tables.rules.maxAbandons && tries < tables.rules.maxContacts;
  const step = chance(floor, need, RETRY, abandons);
  const { retry, switchAfterAbandon } = tables.rules;
  let next: number = NONE;
  if (again && step < retry) next = channel;
  else if (again && step < retry + switchAfterAbandon) next = elsewhere(floor, need, channel, abandons);
  if (next === NONE) {
    giveUp(floor, need);
    return;
  }
  (needs.flags[need] as number) |= NOT_THROUGH;
  tryAgain(floor, need, next, duration(floor, need, tables.rules.retryDelay, RETRY_DELAY + ATTEMPT * abandons));
}

/** A need that is closed, or for which another contact is still under way, takes no step of its own. */
function isOver(floor: Floor, need: number): boolean {
  if (floor.needs.state[need] === NEED_CLOSED) {
    forgetWhenDone(floor, need);
    return true;
  }
  if ((floor.needs.contacts[need] as number) > 0 || floor.needs.timer[need] !== NONE) return true;
  if (!isOutside(floor, need)) return false;
  // Who did not get through to ask about a case asks another time.
  chaseLater(floor, need, 0);
  return true;
}

/** Gives the row of a closed need back when none of its contacts is under way. */
export function forgetWhenDone(floor: Floor, need: number): void {
  if (floor.needs.state[need] === NEED_CLOSED && floor.needs.contacts[need] === 0) floor.needs.free(need);
}

/** A contact that nobody has in hand is not needed any more: its need was closed elsewhere. */
export function dropContact(floor: Floor, contact: number): void {
  const need = floor.contacts.need[contact] as number;
  floor.contacts.free(contact);
  (floor.needs.contacts[need] as number)--;
  forgetWhenDone(floor, need);
}

/** Gives up when nothing else is under way for the need. */
export function giveUpUnlessBusy(floor: Floor, need: number): void {
  if (!isOver(floor, need)) closeNeed(floor, need, false);
}

/** The customer will be in touch on a channel after a delay. */
export function tryAgain(floor: Floor, need: number, channel: number, delay: number): void {
  floor.needs.nextChannel[need] = channel;
  floor.needs.timer[need] = floor.events.add(floor.now + delay, (need << KIND_BITS) | CONTACT_DUE);
}

/** Gives up, unless the firm has promised to call. */
function giveUp(floor: Floor, need: number): void {
  if ((floor.needs.contacts[need] as number) === 0) closeNeed(floor, need, false);
}

function nextChannel(floor: Floor, need: number, channel: number, u: number): number {
  const { intents, channels } = floor.tables;
  const row = ((floor.needs.intent[need] as number) * channels.count + channel) * channels.count;
  return choose(floor, floor.needs.customer[need] as number, intents.nextUpTo, row, u);
}

/** Another channel than the one that was not answered, by the shares of the steps after a failure. */
function elsewhere(floor: Floor, need: number, channel: number, abandons: number): number {
  const { intents, channels } = floor.tables;
  const row = ((floor.needs.intent[need] as number) * channels.count + channel) * channels.count;
  const share = (next: number) =>
    (intents.nextUpTo[row + next] as number) - (next > 0 ? (intents.nextUpTo[row + next - 1] as number) : 0);
  const others = (intents.nextUpTo[row + channels.count - 1] as number) - share(channel);
  let left = chance(floor, need, SWITCH_CHANNEL, abandons) * others;
  for (let next = 0; next < channels.count; next++) {
    if (next === channel) continue;
    left -= share(next);
    if (left < 0) return next;
  }
  return NONE;
}

/** With the policy "abandoned", those who want it and left a number are called back later. */
function promiseToCallAbandoned(floor: Floor, need: number, channel: number): void {
  const { callback } = floor.tables;
  if (!HAS_CALLBACK || callback.policy !== CALL_ABANDONED || channel !== callback.channel) return;
  const tries = floor.needs.tries[need] as number;
  if (callback.strength < 1 && chance(floor, need, CALLBACK_TAKES_PART, tries) >= callback.strength) return;
  if (chance(floor, need, CALLBACK_ACCEPT, tries) >= callback.accepted) return;
  const contact = floor.contacts.add(need, channel, tries, floor.now);
  (floor.needs.contacts[need] as number)++;
  floor.contacts.flags[contact] = OFFLINE | RECOVERY | (floor.counting ? COUNTED : 0);
  floor.contacts.state[contact] = PARKED;
  floor.contacts.promisedAt[contact] = floor.now + callback.delay;
  startClock(floor, contact, floor.now + callback.delay, CALLBACK_DUE);
}
