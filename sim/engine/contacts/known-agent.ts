import { KNOWN_AGENT, KNOWN_AGENT_POSSIBLE } from '../../measures/counts/people-counts.ts';
import { NONE } from '../../model/units.ts';
import { managerOf } from '../agents/key-accounts.ts';
import { chance } from '../draws-of-need.ts';
import { HAS_PEOPLE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { CONTINUITY } from '../purposes.ts';
import { MISROUTED, TRANSFERRED } from '../tables/contact-table.ts';

/** Whom a preferred agent is looked up by: `ContinuityTables.prefer`. */
export const BY_NEED = 0;
export const BY_CUSTOMER = 1;
export const BY_ACCOUNT = 2;

/** Bits of `needs.known`. */
export const KNOWN_ONCE = 1;
export const KNOWN_NOW = 2;

/** The agent whom this customer would rather have: who handled the need or the customer last, or the account manager. */
export function preferredAgent(floor: Floor, need: number): number {
  const { continuity } = floor.tables.people;
  if (continuity === null) return NONE;
  if (continuity.prefer === BY_NEED) return floor.needs.lastAgent[need] as number;
  const customer = floor.needs.customer[need] as number;
  if (customer === NONE) return NONE;
  if (continuity.prefer === BY_CUSTOMER) return floor.continuity.lastAgentOf[customer] as number;
  if (floor.tables.managers !== null) return managerOf(floor, floor.needs.segment[need] as number, customer);
  if (continuity.team === NONE) return NONE;
  const { agentFrom } = floor.tables.teams;
  const first = agentFrom[continuity.team] as number;
  return first + (customer % ((agentFrom[continuity.team + 1] as number) - first));
}

/** An agent takes a contact: do they know each other? */
export function noteKnown(floor: Floor, contact: number, need: number, agent: number): void {
  const { continuity } = floor.tables.people;
  if (!HAS_PEOPLE || continuity === null) return;
  const flags = floor.contacts.flags[contact] as number;
  const preferred = preferredAgent(floor, need);
  const known = preferred === agent && (flags & MISROUTED) === 0;
  const counts = floor.counting && preferred !== NONE && (flags & TRANSFERRED) === 0;
  if (counts) (floor.tally.people[KNOWN_AGENT_POSSIBLE] as number) += 1;
  if (counts && known) (floor.tally.people[KNOWN_AGENT] as number) += 1;
  if (continuity.strength === 0) return;
  const takesPart = known && (continuity.strength >= 1 || chance(floor, need, CONTINUITY, 0) < continuity.strength);
  floor.needs.known[need] =
    ((floor.needs.known[need] as number) & KNOWN_ONCE) | (takesPart ? KNOWN_ONCE | KNOWN_NOW : 0);
}

/** Writes down who handled the need, for the next time. */
export function rememberAgent(floor: Floor, need: number, agent: number): void {
  if (!HAS_PEOPLE || floor.tables.people.continuity === null) return;
  floor.needs.lastAgent[need] = agent;
  const customer = floor.needs.customer[need] as number;
  if (customer !== NONE && floor.continuity.lastAgentOf.length > 0) floor.continuity.lastAgentOf[customer] = agent;
}

/** Whether the agent of a contact is the one who heard the story before. */
export function heardIt(floor: Floor, contact: number, need: number): boolean {
  if (((floor.needs.known[need] as number) & KNOWN_NOW) === 0) return false;
  return floor.needs.lastAgent[need] === floor.contacts.agent[contact];
}

/** What it adds to satisfaction that the customer's own agent was there. */
export function continuityTerm({ tables, needs }: Floor, need: number): number {
  if (!HAS_PEOPLE) return 0;
  const { continuity } = tables.people;
  return continuity !== null && ((needs.known[need] as number) & KNOWN_ONCE) !== 0 ? continuity.satisfaction : 0;
}
