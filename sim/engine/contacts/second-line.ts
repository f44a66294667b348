import {
  AT_FIRST_LINE,
  SOLVED_AT_FIRST_LINE,
  SOLVED_AT_SECOND_LINE,
} from '../../measures/counts/second-line-counts.ts';
import { NONE } from '../../model/units.ts';
import { chance } from '../draws-of-need.ts';
import { HAS_SECOND_LINE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { SOLVABLE } from '../purposes.ts';
import { ESCALATED } from '../tables/contact-table.ts';

/** Attempt of SOLVABLE that asks whether the first line can solve a need; attempt 0 asks whether anybody can. */
const AT_FIRST = 1;

/** What a need is to the agent who has it. */
export const USUAL = 0;
/** Beyond the first line as it was, but learnt. */
export const LEARNT = 1;
/** Goes to the second line. */
export const PASSED_ON = 2;
/** Beyond the first line, and nobody passes it on. */
export const STUCK_HERE = 3;

/** Whether the agent who has the contact can solve its need, has learnt to, passes it on or cannot help. */
export function levelOf(floor: Floor, contact: number, need: number): number {
  const { secondLine, intents } = floor.tables;
  const intent = floor.needs.intent[need] as number;
  if (!HAS_SECOND_LINE || secondLine === null || secondLine.active === 0 || secondLine.has[intent] === 0) return USUAL;
  const { contacts, agents } = floor;
  if (((contacts.flags[contact] as number) & ESCALATED) !== 0) return USUAL;
  const agent = contacts.agent[contact] as number;
  const team = agent === NONE ? 0 : (agents.team[agent] as number);
  if (secondLine.able[team * intents.count + intent] === 1) return USUAL;
  const u = chance(floor, need, SOLVABLE, AT_FIRST);
  if (u >= (secondLine.beyond[intent] as number)) return USUAL;
  if (u < (secondLine.taught[intent] as number)) return LEARNT;
  return u < (secondLine.handed[intent] as number) ? PASSED_ON : STUCK_HERE;
}

/** Core of the talk of the agent of the first line, relative to the whole of it. */
export function partOfCore(floor: Floor, contact: number, need: number): number {
  const { secondLine } = floor.tables;
  if (secondLine === null) return 1;
  const level = levelOf(floor, contact, need);
  if (level === LEARNT) return secondLine.taughtTime;
  return level === PASSED_ON ? secondLine.firstPart : 1;
}

/** Resolution of a need by the agent who has it, relative to today's average over all needs of its intent. */
export function reachOf(floor: Floor, contact: number, need: number): number {
  const { secondLine } = floor.tables;
  if (!HAS_SECOND_LINE || secondLine === null || secondLine.active === 0) return 1;
  if (levelOf(floor, contact, need) >= PASSED_ON) return 0;
  return secondLine.within[floor.needs.intent[need] as number] as number;
}

/** A contact with an agent is over, and was not passed on: which line solved what. */
export function countLevel(floor: Floor, intent: number, flags: number, resolved: boolean): void {
  const { secondLine } = floor.tables;
  if (!HAS_SECOND_LINE || secondLine === null || !floor.counting || secondLine.has[intent] === 0) return;
  const { secondLine: counts } = floor.tally;
  const second = (flags & ESCALATED) !== 0;
  if (!second) (counts[AT_FIRST_LINE] as number) += 1;
  if (resolved) (counts[second ? SOLVED_AT_SECOND_LINE : SOLVED_AT_FIRST_LINE] as number) += 1;
}
