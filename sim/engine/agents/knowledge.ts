import { CONTRADICTIONS, OTHER_CHANNEL_ANSWERS } from '../../measures/counts/people-counts.ts';
import { NONE, YEAR } from '../../model/units.ts';
import { HAS_PEOPLE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { NO_ANSWER } from '../tables/need-table.ts';

/** Share of the core of the talk that is left when the agent has a knowledge base; 1 without one. */
export function searchFactor(floor: Floor, contact: number): number {
  const { knowledge } = floor.tables.people;
  return !HAS_PEOPLE || knowledge === null
    ? 1
    : 1 - knowledge.coreTime * qualityNow(floor) * noviceFactor(floor, contact);
}

/** What a knowledge base adds to the probability that a contact solves its need. */
export function knowledgeGain(floor: Floor, contact: number, need: number): number {
  const { knowledge } = floor.tables.people;
  if (!HAS_PEOPLE || knowledge === null) return 0;
  return (
    (knowledge.solvedMore[floor.needs.intent[need] as number] as number) *
    qualityNow(floor) *
    noviceFactor(floor, contact)
  );
}

/** What it adds to the containment of self-service. */
export function containmentGain(floor: Floor, complexity: number): number {
  const { knowledge } = floor.tables.people;
  return knowledge === null ? 0 : (knowledge.contained[complexity] as number) * qualityNow(floor);
}

/** Beginners look up more, so a base helps them more: times the benefit in the first half-year. */
function noviceFactor({ tables, staff, contacts, now }: Floor, contact: number): number {
  const { knowledge, workforce } = tables.people;
  const agent = contacts.agent[contact] as number;
  if (knowledge === null || workforce === null || workforce.strength === 0 || agent === NONE) return 1;
  return now - (staff.hiredAt[agent] as number) < YEAR / 2 ? knowledge.novices : 1;
}

/** How good the base still is: upkeep keeps it at 1. */
function qualityNow(floor: Floor): number {
  const { knowledge } = floor.tables.people;
  return knowledge === null ? 0 : (knowledge.quality[Math.floor(floor.now / knowledge.month)] as number);
}

/**
 * Whether an answer solves the need, in view of what another channel said before. Today's probability `p` suffers from
 * today's contradictions, so without them it would be p / (1 - separate); what number `u` gives at today's rate is what it
 * gives without a knowledge base, and at a lower rate failures can only become successes.
 */
export function solvesInSpiteOf(floor: Floor, need: number, channel: number, p: number, u: number): boolean {
  if (!HAS_PEOPLE) return u < p;
  const { knowledge } = floor.tables.people;
  const before = floor.needs.answeredOn[need] as number;
  if (knowledge === null || before === NO_ANSWER || before === channel) return u < p;
  const clear = Math.min(1, p / (1 - knowledge.separate));
  const limit = knowledge.contradictory === knowledge.separate ? p : clear * (1 - knowledge.contradictory);
  if (floor.counting) {
    (floor.tally.people[OTHER_CHANNEL_ANSWERS] as number) += 1;
    if (u >= limit && u < clear) (floor.tally.people[CONTRADICTIONS] as number) += 1;
  }
  return u < limit;
}
