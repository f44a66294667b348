import {
  CHANNEL_COUNTS,
  HANDLING,
  INTENT_COUNTS,
  INTENT_HANDLING,
  LINE_SECONDS,
  WRAP_UP_SECONDS,
  WRAP_UP_WORK,
} from '../../measures/counts/tally.ts';
import type { Floor } from '../floor.ts';
import { noteTeamWork, noteWork } from './handling-time.ts';

/** A talk is over: its time counts as handling. */
export function countHandling(floor: Floor, contact: number): void {
  if (!floor.counting) return;
  const { contacts, tally } = floor;
  const at = (contacts.channel[contact] as number) * CHANNEL_COUNTS;
  const talked = floor.now - (contacts.answeredAt[contact] as number);
  (tally.channel[at + HANDLING] as number) += talked;
  (tally.channel[at + LINE_SECONDS] as number) += talked;
  const intent = floor.needs.intent[contacts.need[contact] as number] as number;
  (tally.intent[intent * INTENT_COUNTS + INTENT_HANDLING] as number) += talked;
  noteTeamWork(floor, contact, talked);
}

/** Work after a contact begins, or turns out shorter than was written down: its time counts as handling too. */
export function noteWrapUp(floor: Floor, contact: number, seconds: number): void {
  const channel = floor.contacts.channel[contact] as number;
  noteWork(floor, channel, WRAP_UP_WORK, seconds);
  noteTeamWork(floor, contact, seconds);
  if (!floor.counting) return;
  const intent = floor.needs.intent[floor.contacts.need[contact] as number] as number;
  const { channel: counts, intent: byIntent } = floor.tally;
  (counts[channel * CHANNEL_COUNTS + HANDLING] as number) += seconds;
  (counts[channel * CHANNEL_COUNTS + WRAP_UP_SECONDS] as number) += seconds;
  (byIntent[intent * INTENT_COUNTS + INTENT_HANDLING] as number) += seconds;
}
