import { HOUR, NONE } from '../../model/units.ts';
import { HAS_PEOPLE } from '../features.ts';
import type { Floor } from '../floor.ts';

/** A pause of this length and one is fresh again, s. */
const PAUSE = 300;

/** Hours of work after which there is a break whatever waits: half a shift. */
const HALF_SHIFT = 4;

/** Seconds that the agent of a contact takes, relative to today's average agent: beginners and the tired take longer. */
export function paceFactor(floor: Floor, contact: number): number {
  const { workforce } = floor.tables.people;
  const agent = floor.contacts.agent[contact] as number;
  if (workforce === null || agent === NONE) return 1;
  const { staff, agents } = floor;
  const team = agents.team[agent] as number;
  const green = 1 + workforce.slowness * (staff.greenness[agent] as number);
  const tired = 1 + workforce.fatigue * (staff.load[agent] as number);
  return (green * tired) / (1 + (workforce.meanSlowness[team] as number));
}

/** What the agent's experience and tiredness add to the probability of resolution, relative to today's average agent. */
export function experienceGain(floor: Floor, contact: number): number {
  const { workforce } = floor.tables.people;
  const agent = floor.contacts.agent[contact] as number;
  if (workforce === null || agent === NONE) return 0;
  const { staff, agents } = floor;
  const gap = workforce.noviceGap * (staff.greenness[agent] as number);
  const tired = workforce.fatigueError * (staff.load[agent] as number);
  return (workforce.meanGap[agents.team[agent] as number] as number) - gap - tired;
}

/** A contact begins: whoever had a pause before it starts afresh. */
export function beginEffort(floor: Floor, agent: number): void {
  if (!HAS_PEOPLE || floor.tables.people.workforce === null || (floor.agents.held[agent] as number) > 1) return;
  if (floor.now - (floor.agents.idleSince[agent] as number) > PAUSE) floor.staff.load[agent] = 0;
}

/** A contact ends: it tires, one with a customer who was let down before more than others. */
export function endEffort(floor: Floor, contact: number, need: number): void {
  const { workforce } = floor.tables.people;
  if (!HAS_PEOPLE || workforce === null) return;
  const { staff, needs, contacts, agents } = floor;
  const agent = contacts.agent[contact] as number;
  const seconds = floor.now - (contacts.answeredAt[contact] as number);
  const angry = (needs.handled[need] as number) > 0 || (needs.abandons[need] as number) > 0;
  const weight = angry ? workforce.angry : 1;
  const load = (staff.load[agent] as number) + (weight * seconds) / HOUR;
  staff.load[agent] = load < HALF_SHIFT ? load : 0;
  if (angry) (staff.angrySeconds[agents.team[agent] as number] as number) += (weight - 1) * seconds;
}
