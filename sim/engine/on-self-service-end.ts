import { CHANNEL_COUNTS, CONTAINED, SESSIONS } from '../measures/tally.ts';
import { NONE } from '../model/units.ts';
import { closeNeed } from './close-need.ts';
import { COUNTED } from './contact-table.ts';
import { chance, type Floor } from './floor.ts';
import { containmentGain } from './knowledge.ts';
import { NEED_OPEN } from './need-table.ts';
import { afterFailure, forgetWhenDone } from './next-step.ts';
import { ATTEMPT, CONTAINMENT } from './purposes.ts';

const COMPLEXITY_CLASSES = 3;

/** A session without an agent ends: the need is contained, or the customer goes on to somebody who can help. */
export function onSelfServiceEnd(floor: Floor, contact: number): void {
  const { contacts, needs, tables, tally } = floor;
  const need = contacts.need[contact] as number;
  const channel = contacts.channel[contact] as number;
  const attempt = contacts.attempt[contact] as number;
  const counted = ((contacts.flags[contact] as number) & COUNTED) !== 0;
  contacts.timer[contact] = NONE;
  // With its outcome, not when it began: a session cut off by the end of the run has none yet.
  if (counted) (tally.channel[channel * CHANNEL_COUNTS + SESSIONS] as number) += 1;
  contacts.free(contact);
  (needs.contacts[need] as number)--;
  if (needs.state[need] !== NEED_OPEN) {
    forgetWhenDone(floor, need);
    return;
  }
  const complexity = tables.intents.complexity[needs.intent[need] as number] as number;
  const contained =
    (tables.channels.containment[channel * COMPLEXITY_CLASSES + complexity] as number) +
    containmentGain(floor, complexity);
  needs.answeredOn[need] = channel;
  if (chance(floor, need, CONTAINMENT + ATTEMPT * attempt, 0) >= contained) {
    afterFailure(floor, need, channel, true);
    return;
  }
  if (counted) (tally.channel[channel * CHANNEL_COUNTS + CONTAINED] as number) += 1;
  closeNeed(floor, need, true);
}
