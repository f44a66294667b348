import { LIVE } from '../../compile/compile-channels.ts';
import { DIGITAL_COUNTS, TAKEN_UP, WORKING_WAITED } from '../../measures/counts/digital-counts.ts';
import {
  SEGMENT_ABANDONED,
  SEGMENT_ANSWERED,
  SEGMENT_COUNTS,
  SEGMENT_IN_TIME,
  SEGMENT_WAITED,
} from '../../measures/counts/people-counts.ts';
import {
  ABANDONED,
  ANSWERED,
  ANSWERED_ONLINE,
  ANSWERED_SOON,
  CALLED_BACK,
  CHANNEL_COUNTS,
  IN_TIME,
  IN_TIME_ONLINE,
  INTENT_ABANDONED,
  INTENT_ANSWERED,
  INTENT_COUNTS,
  INTENT_IN_TIME,
  INTENT_WAITED,
  INTENT_WAITED_ALL,
  INTENT_WAITED_AT_ALL,
  LONGEST,
  ONLINE,
  SHORT_ABANDONED,
  SOON,
  VERY_SHORT,
  VERY_SHORT_ABANDONED,
  WAITED,
  WAITED_ABANDONED,
  WAITED_AT_ALL,
  WAITED_OFFLINE,
  WAITED_ONLINE,
  WEEK_ABANDONED,
  WEEK_COUNTS,
  WEEK_IN_TIME,
  WEEK_OFFERED,
  WEEK_SLOTS,
  WEEK_WAITED,
  waitClassOf,
} from '../../measures/counts/tally.ts';
import { HALF_HOUR, NONE } from '../../model/units.ts';
import { HAS_CALLBACK, HAS_DIGITAL } from '../features.ts';
import type { Floor } from '../floor.ts';
import { COUNTED, OFFLINE, RECOVERY, TRANSFERRED } from '../tables/contact-table.ts';
import { workingSeconds } from './working-hours.ts';

/** Writes down that an agent has reached a contact for the first time: answered, with its wait since it asked. */
export function countAnswered(floor: Floor, contact: number): void {
  const flags = floor.contacts.flags[contact] as number;
  const wait = floor.now - (floor.contacts.arrivedAt[contact] as number);
  const channel = floor.contacts.channel[contact] as number;
  const offline = HAS_CALLBACK && (flags & OFFLINE) !== 0;
  if ((flags & TRANSFERRED) !== 0) return;
  if (!offline) floor.days.add(channel, wait, wait <= (floor.tables.channels.targetWithin[channel] as number) ? 1 : 0);
  if (HAS_DIGITAL && floor.counting) (floor.tally.digital[channel * DIGITAL_COUNTS + TAKEN_UP] as number) += 1;
  if ((flags & COUNTED) === 0) return;
  const { channel: counts, week } = floor.tally;
  const at = channel * CHANNEL_COUNTS;
  if (HAS_CALLBACK && (flags & RECOVERY) !== 0) {
    (counts[at + CALLED_BACK] as number) += 1;
    (counts[at + WAITED_OFFLINE] as number) += wait;
    countWaitClass(floor, channel, 1, wait);
    return;
  }
  const inTime = wait <= (floor.tables.channels.targetWithin[channel] as number) ? 1 : 0;
  (counts[at + ANSWERED] as number) += 1;
  (counts[at + IN_TIME] as number) += inTime;
  (counts[at + ANSWERED_SOON] as number) += wait <= SOON ? 1 : 0;
  (counts[at + WAITED] as number) += wait;
  if (offline) {
    (counts[at + CALLED_BACK] as number) += 1;
    (counts[at + WAITED_OFFLINE] as number) += wait;
    // Nobody waited on the line: the offer came at once.
    (counts[at + ONLINE] as number) += 1;
  } else {
    (counts[at + ANSWERED_ONLINE] as number) += 1;
    (counts[at + IN_TIME_ONLINE] as number) += inTime;
    (counts[at + ONLINE] as number) += 1;
    (counts[at + WAITED_ONLINE] as number) += wait;
    if (wait > (counts[at + LONGEST] as number)) counts[at + LONGEST] = wait;
  }
  if (wait > 0) (counts[at + WAITED_AT_ALL] as number) += 1;
  countWaitClass(floor, channel, offline ? 1 : 0, wait);
  if (HAS_DIGITAL && floor.tables.channels.mode[channel] !== LIVE) {
    countWorkingHours(floor, contact, channel);
    return;
  }
  countByIntent(floor, contact, wait, offline ? 0 : wait, inTime, 0);
  const slot = weekSlotAt(floor, contact);
  (week[slot + WEEK_OFFERED] as number) += 1;
  (week[slot + WEEK_IN_TIME] as number) += inTime;
  (week[slot + WEEK_WAITED] as number) += wait;
}

/** Writes down that a contact left its line, or that a call-back never reached its customer. */
export function countAbandoned(floor: Floor, contact: number): void {
  const flags = floor.contacts.flags[contact] as number;
  const wait = floor.now - (floor.contacts.waitingSince[contact] as number);
  const channel = floor.contacts.channel[contact] as number;
  const offline = HAS_CALLBACK && (flags & OFFLINE) !== 0;
  if ((flags & TRANSFERRED) !== 0) return;
  if (!offline) floor.days.add(channel, wait, 0);
  if ((flags & (COUNTED | RECOVERY)) !== COUNTED) return;
  const { channel: counts, week } = floor.tally;
  const at = channel * CHANNEL_COUNTS;
  (counts[at + ABANDONED] as number) += 1;
  (counts[at + ONLINE] as number) += 1;
  if (!offline) {
    const short = wait <= (floor.tables.channels.targetWithin[channel] as number) ? 1 : 0;
    (counts[at + SHORT_ABANDONED] as number) += short;
    (counts[at + VERY_SHORT_ABANDONED] as number) += wait <= VERY_SHORT ? 1 : 0;
    (counts[at + WAITED_ONLINE] as number) += wait;
    (counts[at + WAITED_ABANDONED] as number) += wait;
    if (wait > (counts[at + LONGEST] as number)) counts[at + LONGEST] = wait;
    if (wait > 0) (counts[at + WAITED_AT_ALL] as number) += 1;
    countWaitClass(floor, channel, 0, wait);
  }
  countByIntent(floor, contact, 0, offline ? 0 : wait, 0, 1);
  const slot = weekSlotAt(floor, contact);
  (week[slot + WEEK_OFFERED] as number) += 1;
  (week[slot + WEEK_ABANDONED] as number) += 1;
  (week[slot + WEEK_WAITED] as number) += offline ? 0 : wait;
}

function countByIntent(
  floor: Floor,
  contact: number,
  waited: number,
  online: number,
  inTime: number,
  abandoned: number,
): void {
  const { intent: counts } = floor.tally;
  const at = (floor.needs.intent[floor.contacts.need[contact] as number] as number) * INTENT_COUNTS;
  (counts[at + INTENT_ABANDONED] as number) += abandoned;
  (counts[at + INTENT_ANSWERED] as number) += 1 - abandoned;
  (counts[at + INTENT_IN_TIME] as number) += inTime;
  (counts[at + INTENT_WAITED] as number) += waited;
  (counts[at + INTENT_WAITED_ALL] as number) += online;
  if (online > 0) (counts[at + INTENT_WAITED_AT_ALL] as number) += 1;
  if (floor.tables.people.bySegment) countBySegment(floor, contact, waited, inTime, abandoned);
}

function countBySegment(floor: Floor, contact: number, waited: number, inTime: number, abandoned: number): void {
  const need = floor.contacts.need[contact] as number;
  if (floor.needs.customer[need] === NONE) return;
  const { segment } = floor.tally;
  const at = (floor.needs.segment[need] as number) * SEGMENT_COUNTS;
  (segment[at + SEGMENT_ABANDONED] as number) += abandoned;
  (segment[at + SEGMENT_ANSWERED] as number) += 1 - abandoned;
  (segment[at + SEGMENT_IN_TIME] as number) += inTime;
  (segment[at + SEGMENT_WAITED] as number) += waited;
}

/** The wait for an answer to something written, on the clock of those who answer. */
function countWorkingHours(floor: Floor, contact: number, channel: number): void {
  const before = floor.tables.digital.workingBefore[channel];
  if (before === null || before === undefined) return;
  const { weekOffset } = floor.tables.rules;
  const asked = (floor.contacts.arrivedAt[contact] as number) + weekOffset;
  (floor.tally.digital[channel * DIGITAL_COUNTS + WORKING_WAITED] as number) += workingSeconds(
    before,
    asked,
    floor.now + weekOffset,
  );
}

function countWaitClass(floor: Floor, channel: number, offline: number, wait: number): void {
  const { waits, waitClasses } = floor.tally;
  (waits[(channel * 2 + offline) * waitClasses + waitClassOf(wait)] as number) += 1;
}

/** Where the contact's half-hour of asking stands in the tables by week. */
function weekSlotAt(floor: Floor, contact: number): number {
  const asked = (floor.contacts.arrivedAt[contact] as number) + floor.tables.rules.weekOffset;
  const slot = Math.floor(asked / HALF_HOUR) % WEEK_SLOTS;
  return ((floor.contacts.channel[contact] as number) * WEEK_SLOTS + slot) * WEEK_COUNTS;
}
