import { CHANNEL_COUNTS, CONTACT_FEES, CONTAINED, SESSIONS } from '../measures/counts/tally.ts';
import { NONE } from '../model/units.ts';
import { containmentGain } from './agents/knowledge.ts';
import { closeNeed } from './contacts/close-need.ts';
import { amongSolvable, isUnsolvable } from './contacts/failures.ts';
import { forgetWhenDone } from './contacts/next-step.ts';
import { afterSession, solvedBySession } from './contacts/self-service.ts';
import { noteExperience } from './customers/channel-choice.ts';
import { chance } from './draws-of-need.ts';
import type { Floor } from './floor.ts';
import { ATTEMPT, CONTAINMENT } from './purposes.ts';
import { COUNTED } from './tables/contact-table.ts';
import { NEED_OPEN, STUCK } from './tables/need-table.ts';

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
  if (tables.digital.selfService !== null) noteSession(floor, contact, need, counted);
  contacts.free(contact);
  (needs.contacts[need] as number)--;
  if (needs.state[need] !== NEED_OPEN) {
    forgetWhenDone(floor, need);
    return;
  }
  const complexity = tables.intents.complexity[needs.intent[need] as number] as number;
  const contained = isUnsolvable(floor, need) ? 0 : containedNow(floor, need, channel, complexity);
  needs.answeredOn[need] = channel;
  const solved = chance(floor, need, CONTAINMENT + ATTEMPT * attempt, 0) < contained;
  if (tables.choice !== null) noteSessionExperience(floor, need, channel, solved);
  if (!solved) {
    afterSession(floor, need, channel, attempt, counted);
    return;
  }
  if (counted) (tally.channel[channel * CHANNEL_COUNTS + CONTAINED] as number) += 1;
  closeNeed(floor, need, true);
}

/** Self-service answers at once: as much in time as it promised. */
function noteSessionExperience(floor: Floor, need: number, channel: number, solved: boolean): void {
  const inTime = floor.tables.channels.targetShare[channel] as number;
  noteExperience(floor, need, channel, solved ? 1 : 0, 1 - inTime);
}

/** What a session costs besides the channel's price; and going round in it is waiting, to the customer. */
function noteSession(floor: Floor, contact: number, need: number, counted: boolean): void {
  const { contacts, needs, tables, tally } = floor;
  if (counted) (tally.total[CONTACT_FEES] as number) += tables.digital.selfService?.fee ?? 0;
  if (((needs.flags[need] as number) & STUCK) === 0) return;
  (needs.waited[need] as number) += floor.now - (contacts.arrivedAt[contact] as number);
}

/** Probability that a session solves this need: the channel's, and what a knowledge base or a bot add. */
function containedNow(floor: Floor, need: number, channel: number, complexity: number): number {
  const today = floor.tables.channels.containment[channel * COMPLEXITY_CLASSES + complexity] as number;
  const among = amongSolvable(floor, floor.needs.intent[need] as number, today);
  return solvedBySession(floor, need, complexity, among + containmentGain(floor, complexity));
}
