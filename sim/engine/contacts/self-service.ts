import { LIVE } from '../../compile/compile-channels.ts';
import type { SelfServiceTables } from '../../compile/digital-tables.ts';
import {
  AFTER_SESSION,
  DIGITAL_COUNTS,
  ESCALATED,
  GAVE_UP_INSIDE,
  HANDED_OVER,
  NO_WAY_OUT,
  SEEMED_SOLVED,
} from '../../measures/counts/digital-counts.ts';
import { NONE } from '../../model/units.ts';
import { chance } from '../draws-of-need.ts';
import { HAS_DIGITAL } from '../features.ts';
import type { Floor } from '../floor.ts';
import { FALSE_SUCCESS, HANDOVER, STUCK_GIVES_UP, WAY_OUT } from '../purposes.ts';
import { NEED_OPEN, STUCK } from '../tables/need-table.ts';
import { afterFailure, giveUpUnlessBusy, tryAgain } from './next-step.ts';

/** What a bot adds to the probability that a session solves its need; nothing where an earlier session was no help. */
export function solvedBySession(floor: Floor, need: number, complexity: number, containment: number): number {
  const { selfService } = floor.tables.digital;
  if (selfService === null) return containment;
  if (((floor.needs.flags[need] as number) & STUCK) !== 0) return 0;
  return containment + (selfService.contained[complexity] as number);
}

/**
 * A session did not help. The customer believes that it did and comes back later; or finds the way out, to an agent or
 * another channel; or does not find it, and goes round again or gives up.
 */
export function afterSession(floor: Floor, need: number, channel: number, attempt: number, counted: boolean): void {
  const { selfService } = floor.tables.digital;
  if (selfService === null) afterFailure(floor, need, channel, true);
  else if (happens(floor, need, selfService.falseSuccess, FALSE_SUCCESS, attempt)) {
    count(floor, channel, SEEMED_SOLVED, counted);
    afterFailure(floor, need, channel, false);
  } else if (happens(floor, need, 1 - selfService.wayOut, WAY_OUT, attempt)) {
    count(floor, channel, NO_WAY_OUT, counted);
    goRound(floor, selfService, need, channel, attempt, counted);
  } else {
    afterFailure(floor, need, channel, true);
    if (goesToAgent(floor, need)) count(floor, channel, ESCALATED, counted);
  }
}

function happens(floor: Floor, need: number, share: number, purpose: number, attempt: number): boolean {
  return share > 0 && chance(floor, need, purpose, attempt) < share;
}

function goRound(
  floor: Floor,
  selfService: SelfServiceTables,
  need: number,
  channel: number,
  attempt: number,
  counted: boolean,
): void {
  const { needs, tables } = floor;
  (needs.flags[need] as number) |= STUCK;
  const givesUp = chance(floor, need, STUCK_GIVES_UP, attempt) < selfService.stuckGivesUp;
  if (givesUp || (needs.tries[need] as number) >= tables.rules.maxContacts) {
    count(floor, channel, GAVE_UP_INSIDE, counted);
    giveUpUnlessBusy(floor, need);
  } else if (needs.contacts[need] === 0 && needs.timer[need] === NONE) tryAgain(floor, need, channel, 0);
}

/** Whether the next step, just decided, is a channel on which an agent answers now. */
function goesToAgent(floor: Floor, need: number): boolean {
  const { needs, tables } = floor;
  if (needs.state[need] !== NEED_OPEN || needs.timer[need] === NONE) return false;
  return tables.channels.mode[needs.nextChannel[need] as number] === LIVE;
}

/** Whether an agent who takes over from self-service has what the customer entered there. */
export function isHandedOver(floor: Floor, contact: number, need: number): boolean {
  const { selfService } = floor.tables.digital;
  if (!HAS_DIGITAL || selfService === null) return false;
  const channel = floor.contacts.channel[contact] as number;
  count(floor, channel, AFTER_SESSION, floor.counting);
  if (!happens(floor, need, selfService.handover, HANDOVER, 0)) return false;
  count(floor, channel, HANDED_OVER, floor.counting);
  return true;
}

function count(floor: Floor, channel: number, column: number, counted: boolean): void {
  if (counted) (floor.tally.digital[channel * DIGITAL_COUNTS + column] as number) += 1;
}
