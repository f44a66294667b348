import { LIVE, OPENING_SPREAD, SELF_SERVICE } from '../../compile/compile-channels.ts';
import { RETRIES, TRIES } from '../../measures/counts/base-counts.ts';
import { CAME_IN, DIGITAL_COUNTS } from '../../measures/counts/digital-counts.ts';
import { CONTACT_FEES, REPEATS, REPEATS_LINKED } from '../../measures/counts/tally.ts';
import { startPromises, untilEntitled } from '../customers/contract-promises.ts';
import { isStranger, whoIsInTouch } from '../customers/people.ts';
import { chance, duration } from '../draws-of-need.ts';
import { startClock } from '../events/clocks.ts';
import { CONTACT_DUE, KIND_BITS, SELF_SERVICE_END } from '../events/event-kinds.ts';
import { HAS_ACCOUNTS, HAS_DIGITAL, HAS_HOURS, HAS_SHOCKS } from '../features.ts';
import type { Floor } from '../floor.ts';
import { ATTEMPT, LINK, OPENING, SESSION } from '../purposes.ts';
import { COUNTED, IN_SELF_SERVICE } from '../tables/contact-table.ts';
import { NOT_THROUGH, STARTED_DIGITAL, TOUCHED_PHONE, TRIED_SELF_SERVICE } from '../tables/need-table.ts';
import { secondsUntilOpen } from '../world/calendar.ts';
import { askForAgent } from './ask-for-agent.ts';

/** A customer gets in touch on a channel; one who finds it closed comes back after the next opening. */
export function beginContact(floor: Floor, need: number, channel: number): void {
  const closed = secondsUntilReached(floor, need, channel);
  if (closed > 0) {
    const later = chance(floor, need, OPENING, floor.needs.tries[need] as number) * OPENING_SPREAD;
    floor.needs.nextChannel[need] = channel;
    floor.needs.timer[need] = floor.events.add(floor.now + closed + later, (need << KIND_BITS) | CONTACT_DUE);
    return;
  }
  const withAgents = !HAS_DIGITAL || floor.tables.channels.mode[channel] !== SELF_SERVICE;
  if (HAS_ACCOUNTS && floor.tables.plans !== null && withAgents) startPromises(floor, need);
  const attempt = noteTry(floor, need, channel);
  const contact = floor.contacts.add(need, channel, attempt, floor.now);
  (floor.needs.contacts[need] as number)++;
  if (floor.counting) {
    floor.contacts.flags[contact] = COUNTED;
    (floor.tally.total[CONTACT_FEES] as number) += floor.tables.channels.costPerContact[channel] as number;
    if (HAS_SHOCKS && floor.tables.sources.shocks.count > 0) countDriver(floor, need);
  }
  if (withAgents) askForAgent(floor, contact, need, channel);
  else beginSession(floor, contact, need, channel);
}

/** Counts the contact under what made its need: nothing in particular, or a shock. */
function countDriver(floor: Floor, need: number): void {
  const shock = floor.tables.sources.shock[floor.needs.source[need] as number] as number;
  (floor.tally.driver[shock + 1] as number) += 1;
}

/** Seconds until the customer can use the channel: it is open, and their contract lets them call. */
function secondsUntilReached(floor: Floor, need: number, channel: number): number {
  const closed = secondsToOpening(floor, channel);
  if (!HAS_ACCOUNTS || floor.tables.plans === null || floor.tables.channels.mode[channel] !== LIVE) return closed;
  return Math.max(closed, untilEntitled(floor, need));
}

/** Seconds until the channel is open; 0 = open now. */
export function secondsToOpening(floor: Floor, channel: number): number {
  if (!HAS_HOURS) return 0;
  const table = floor.tables.channels.minutesToOpening[channel];
  if (table === null || table === undefined) return 0;
  return secondsUntilOpen(floor.tables.rules, table, floor.now);
}

/** Counts the try, and what it says about the journey. @returns its number */
function noteTry(floor: Floor, need: number, channel: number): number {
  const { needs, tables, tally } = floor;
  const attempt = (needs.tries[need] as number)++;
  const digital = tables.channels.digital[channel] === 1;
  if (floor.counting) countTry(floor, need, channel);
  if (HAS_ACCOUNTS && tables.accounts !== null && attempt > 0) whoIsInTouch(floor, need, attempt);
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
      const usual = needs.lastChannel[need] === channel ? linkSame : linkAcross;
      const link = isStranger(floor, need) ? 0 : usual;
      if (chance(floor, need, LINK, attempt) < link) (tally.total[REPEATS_LINKED] as number) += 1;
    }
  }
  needs.lastChannel[need] = channel;
  (needs.flags[need] as number) &= ~NOT_THROUGH;
  return attempt;
}

/** Counts what comes in: on its channel, and whether it comes because the last try did not get through. */
function countTry({ needs, tally }: Floor, need: number, channel: number): void {
  (tally.base[TRIES] as number) += 1;
  if (((needs.flags[need] as number) & NOT_THROUGH) !== 0) (tally.base[RETRIES] as number) += 1;
  if (HAS_DIGITAL) (tally.digital[channel * DIGITAL_COUNTS + CAME_IN] as number) += 1;
}

function beginSession(floor: Floor, contact: number, need: number, channel: number): void {
  const { contacts, tables } = floor;
  (floor.needs.flags[need] as number) |= TRIED_SELF_SERVICE;
  contacts.state[contact] = IN_SELF_SERVICE;
  const seconds = duration(
    floor,
    need,
    tables.channels.session[channel] as number,
    SESSION + ATTEMPT * (contacts.attempt[contact] as number),
  );
  startClock(floor, contact, floor.now + seconds, SELF_SERVICE_END);
}
