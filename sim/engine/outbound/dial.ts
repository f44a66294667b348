import { ANY_TEAM, type DiallingTables } from '../../compile/outbound-tables.ts';
import { ATTEMPTS, CASE_ATTEMPTS, NUISANCE } from '../../measures/counts/outbound-counts.ts';
import { MINUTE, NONE } from '../../model/units.ts';
import { CALL_END, KIND_BITS } from '../events/event-kinds.ts';
import type { Floor } from '../floor.ts';
import { occupy } from '../moves.ts';
import { secondOfWeek } from '../world/calendar.ts';
import { answerEntry, takeEntry } from './call-lists.ts';
import { drawForEntry, isListed } from './draws-of-calls.ts';
import { ANSWERS, codeOf, KNOWN_HISTORY, TALK_LENGTH, WRAP_LENGTH } from './outbound-purposes.ts';
import { CAMPAIGN, type OutboundTable, RECOVERY_LIST } from './outbound-table.ts';

/** An idle agent dials if enough others stay idle and somebody is to be called: cases of recovery first. @returns whether they do */
export function dial(floor: Floor, outbound: OutboundTable, agent: number): boolean {
  const team = floor.agents.team[agent] as number;
  for (let list = RECOVERY_LIST; list >= CAMPAIGN; list--) {
    const dialling = diallingOf(outbound, list);
    if (dialling === null || (dialling.team !== team && dialling.team !== ANY_TEAM)) continue;
    if (idleIn(floor, team) <= dialling.reserve || !isOpen(floor, dialling)) continue;
    const seconds = placeCall(floor, outbound, list, agent, dialling);
    if (seconds === NONE) continue;
    outbound.busy[agent] = 1;
    occupy(floor, agent, seconds, CALL_END);
    return true;
  }
  return false;
}

/** A line outside dials, if it is time and somebody is to be called. */
export function dialOutside(floor: Floor, outbound: OutboundTable, list: number, line: number): void {
  const dialling = diallingOf(outbound, list) as DiallingTables;
  if (!isOpen(floor, dialling)) return;
  const seconds = placeCall(floor, outbound, list, line, dialling);
  if (seconds === NONE) return;
  outbound.busy[line] = 1;
  floor.events.add(floor.now + seconds, (line << KIND_BITS) | CALL_END);
}

export function diallingOf({ tables }: OutboundTable, list: number): DiallingTables | null {
  return (list === CAMPAIGN ? tables.campaign : tables.recovery)?.dialling ?? null;
}

/** Agents of a team on duty with nothing in hand; those who stay after their shift do not count. */
export function idleIn({ agents }: Floor, team: number): number {
  return (agents.onDuty[team] as number) + (agents.leaving[team] as number) - (agents.busy[team] as number);
}

function isOpen(floor: Floor, { opening }: DiallingTables): boolean {
  if (opening === null) return true;
  return opening[Math.floor(secondOfWeek(floor.tables.rules, floor.now) / MINUTE)] === 0;
}

/**
 * Dials: one number, or several for one caller. The first who answers is talked to; others who answer find nobody.
 * @returns how long the caller is busy, or NONE when nobody is to be called now
 */
function placeCall(
  floor: Floor,
  outbound: OutboundTable,
  list: number,
  caller: number,
  dialling: DiallingTables,
): number {
  const numbers = list === CAMPAIGN ? numbersAtOnce(outbound) : 1;
  let dialled = 0;
  outbound.reached[caller] = 0;
  while (dialled < numbers && takeEntry(floor, outbound, list)) {
    dialled++;
    if (floor.counting) (floor.tally.outbound[list === CAMPAIGN ? ATTEMPTS : CASE_ATTEMPTS] as number) += 1;
    const answers = drawForEntry(outbound, list, ANSWERS) < answeredOf(outbound, list, dialling);
    if (answers && outbound.reached[caller] === 1) {
      outbound.nuisance++;
      if (floor.counting) (floor.tally.outbound[NUISANCE] as number) += 1;
    }
    answerEntry(floor, outbound, list, caller, answers, dialling);
  }
  if (dialled === 0) return NONE;
  outbound.began[caller] = floor.now;
  const before = dialling.preview + dialling.ring;
  return outbound.reached[caller] === 0 ? before : before + talkWith(floor, outbound, list, caller, dialling);
}

/** Whoever knows the customer calls at a better time, and the right number. */
function answeredOf(outbound: OutboundTable, list: number, { answered }: DiallingTables): number {
  const { campaign } = outbound.tables;
  if (list !== CAMPAIGN || campaign === null || campaign.history === 1) return answered;
  return drawForEntry(outbound, list, KNOWN_HISTORY) < campaign.history ? answered : campaign.blindAnswered;
}

/** A predictive dialler slows down to one number while too many answered calls found no agent. */
function numbersAtOnce({ tables, nuisance, answered }: OutboundTable): number {
  if (tables.campaign === null || tables.campaign.ratio === 1) return 1;
  return nuisance > tables.campaign.nuisanceCap * answered ? 1 : tables.campaign.ratio;
}

function talkWith(
  { tables }: Floor,
  outbound: OutboundTable,
  list: number,
  caller: number,
  { talk, wrapUp }: DiallingTables,
): number {
  const k0 = outbound.k0[list] as number;
  const k1 = outbound.k1[list] as number;
  const listed = isListed(outbound, list);
  const entity = (listed ? outbound.customer[caller] : outbound.id[caller]) as number;
  const id = listed ? (outbound.id[caller] as number) : 0;
  const attempt = outbound.attempt[caller] as number;
  const { samplers } = tables;
  return (
    samplers.draw(talk, k0, k1, entity, codeOf(TALK_LENGTH, id, attempt)) +
    samplers.draw(wrapUp, k0, k1, entity, codeOf(WRAP_LENGTH, id, attempt))
  );
}
