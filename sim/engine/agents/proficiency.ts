import { HAS_PEOPLE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { experienceGain, paceFactor } from './tenure.ts';

/** Seconds that the agent of a contact takes, relative to the scenario's; 1 when all agents are alike. */
export function secondsFactor(floor: Floor, contact: number): number {
  if (!HAS_PEOPLE) return 1;
  const { proficiency } = floor.tables.teams;
  const skill = proficiency === null ? 1 : (proficiency.seconds[rowOf(floor, contact)] as number);
  return floor.tables.people.workforce === null ? skill : skill * paceFactor(floor, contact);
}

/** What the agent of a contact adds to the probability of resolution; 0 when all agents are alike. */
export function resolutionChange(floor: Floor, contact: number): number {
  if (!HAS_PEOPLE) return 0;
  const { proficiency } = floor.tables.teams;
  const skill = proficiency === null ? 0 : (proficiency.resolution[rowOf(floor, contact)] as number);
  return floor.tables.people.workforce === null ? skill : skill + experienceGain(floor, contact);
}

function rowOf({ agents, contacts, tables }: Floor, contact: number): number {
  const team = agents.team[contacts.agent[contact] as number] as number;
  return team * tables.queues.count + (contacts.queue[contact] as number);
}
