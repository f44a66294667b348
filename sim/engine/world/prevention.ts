import type { NoticeTables, PreventionTables, StatusTables } from '../../compile/prevention-tables.ts';
import {
  MESSAGE_COSTS,
  MESSAGES,
  NEVER_AROSE,
  PREEMPTED,
  STATUS_PREEMPTED,
} from '../../measures/counts/prevention-counts.ts';
import { NEEDS_CLOSED } from '../../measures/counts/tally.ts';
import { NONE } from '../../model/units.ts';
import { uniform } from '../../random/keyed.ts';
import { countSolved } from '../contacts/count-solved.ts';
import { rememberNeed } from '../customers/loyalty-state.ts';
import { effortOf, satisfactionWith } from '../customers/satisfaction.ts';
import { segmentOf } from '../customers/segment-of.ts';
import { chance } from '../draws-of-need.ts';
import type { Floor } from '../floor.ts';
import { HEEDED, REACHED, ROOT_CAUSE } from '../purposes.ts';

/** Attempts of the draws of a need about messages. */
const ABOUT_SHOCK = 0;
const ASKS_STATUS = 1;
const ABOUT_CASE = 2;
/** Chases come after these. */
const ABOUT_CHASE = 3;

/**
 * Whether a need that is about to arise does not, because its cause is gone, or does not become a contact, because the
 * customer has been told. The draws are the need's own: a need that is prevented leaves all others as they are.
 */
export function isPrevented(floor: Floor, need: number): boolean {
  const prevention = floor.tables.prevention as PreventionTables;
  const { needs, tally } = floor;
  const intent = needs.intent[need] as number;
  const shock = floor.tables.sources.shock[needs.source[need] as number] as number;
  const removed = floor.causes.removed[intent] as number;
  if (shock === NONE && removed > 0 && chance(floor, need, ROOT_CAUSE, 0) < removed) {
    if (floor.counting) (tally.prevention[NEVER_AROSE] as number) += 1;
    return true;
  }
  const { notices, status } = prevention;
  if (notices !== null && shock !== NONE && toldOfShock(floor, notices, need, shock)) {
    endWithoutContact(floor, need, PREEMPTED);
    return true;
  }
  if (status !== null && shock === NONE && toldOfCase(floor, status, need, intent)) {
    endWithoutContact(floor, need, STATUS_PREEMPTED);
    return true;
  }
  return false;
}

/** A message about the shock that is on has gone out, has reached this customer, and is enough for them. */
function toldOfShock(floor: Floor, notices: NoticeTables, need: number, shock: number): boolean {
  if (notices.on[shock] === 0 || notices.reached === 0) return false;
  const occurrence = floor.shocks.occurrences[shock]?.[floor.shocks.latest(shock, floor.now)];
  if (occurrence === undefined || floor.now < occurrence.start + notices.lag) return false;
  return (
    isReached(floor, floor.needs.customer[need] as number, notices.reached) &&
    chance(floor, need, HEEDED, ABOUT_SHOCK) < notices.heeded
  );
}

/** A need that would only ask how a case stands. */
function toldOfCase(floor: Floor, status: StatusTables, need: number, intent: number): boolean {
  const asks = status.asks[intent] as number;
  if (asks === 0 || status.reached === 0) return false;
  if (!isReached(floor, floor.needs.customer[need] as number, status.reached)) return false;
  sendMessages(floor, 1, status.perCase);
  return chance(floor, need, HEEDED, ASKS_STATUS) < asks && chance(floor, need, HEEDED, ABOUT_CASE) < status.heeded;
}

/** A customer who is about to ask about a job outside has been told how it stands. */
export function toldOfJob(floor: Floor, need: number): boolean {
  const status = floor.tables.prevention?.status ?? null;
  if (status === null || !isReached(floor, floor.needs.customer[need] as number, status.reached)) return false;
  if (chance(floor, need, HEEDED, ABOUT_CHASE + (floor.jobs.chases[need] as number)) >= status.heeded) return false;
  if (floor.counting) (floor.tally.prevention[STATUS_PREEMPTED] as number) += 1;
  return true;
}

/** A job has been opened: its customer will be told how it stands. */
export function announceJob(floor: Floor, need: number): void {
  const status = floor.tables.prevention?.status ?? null;
  if (status === null || !isReached(floor, floor.needs.customer[need] as number, status.reached)) return;
  sendMessages(floor, 1, status.perCase);
}

/** Whether messages reach a customer: always or never, as it hangs on their number and their consent. */
export function isReached(floor: Floor, customer: number, share: number): boolean {
  if (share === 0 || customer === NONE) return false;
  const { segments } = floor.tables;
  const segment = segmentOf(floor, customer);
  const place = customer - (segments.first[segment] as number);
  return uniform(floor.customerK0[segment] as number, floor.customerK1[segment] as number, place, REACHED) < share;
}

export function sendMessages(floor: Floor, count: number, cost: number): void {
  if (!floor.counting) return;
  (floor.tally.prevention[MESSAGES] as number) += count;
  (floor.tally.prevention[MESSAGE_COSTS] as number) += count * cost;
}

/** The need is met by a message: closed and solved without a contact. Nobody is asked about it, but it is remembered. */
function endWithoutContact(floor: Floor, need: number, column: number): void {
  const { total, prevention } = floor.tally;
  if (floor.counting) {
    (prevention[column] as number) += 1;
    (total[NEEDS_CLOSED] as number) += 1;
    countSolved(floor, need);
  }
  if (floor.needs.customer[need] !== NONE)
    rememberNeed(floor, need, satisfactionWith(floor, need, true, effortOf(floor, need)));
}
