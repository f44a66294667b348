import { CHANNEL_COUNTS, SHARED_SECONDS } from '../../measures/counts/tally.ts';
import { NONE } from '../../model/units.ts';
import { agentFor } from '../../policies/routing/agent-for.ts';
import { nextFor } from '../../policies/routing/next-for.ts';
import { HAS_DIGITAL, HAS_OUTBOUND, HAS_PEOPLE } from '../features.ts';
import type { Floor } from '../floor.ts';
import { leaveLine, putDown } from '../moves.ts';
import { dial } from '../outbound/dial.ts';
import { OFF_DUTY } from '../tables/agent-table.ts';
import { hasTurns } from './chat-turns.ts';
import { heldFor } from './hold.ts';
import { callAway } from './interruptions.ts';
import { startService } from './start-service.ts';

/** Looks for an agent for a contact that needs one now. @returns false when it has to wait */
export function offerToAgents(floor: Floor, contact: number, queue: number, waited: number): boolean {
  let agent = agentFor(floor, queue, waited);
  if (agent === NONE) agent = callAway(floor, queue, waited);
  if (agent === NONE) return false;
  startService(floor, contact, agent);
  return true;
}

/** An agent finishes a contact: goes home if the shift is over, or takes whoever is next. */
export function letGo(floor: Floor, contact: number): void {
  const { contacts } = floor;
  const agent = contacts.agent[contact] as number;
  const channel = contacts.channel[contact] as number;
  const held = putDown(floor, contact);
  if (HAS_DIGITAL && held > 0) {
    findWork(floor, agent, channel);
    return;
  }
  if (floor.counting && sharesAgent(floor, channel)) countShared(floor, agent, channel);
  goHomeOrFindWork(floor, agent);
}

/** Work that was no contact is over. */
export function release(floor: Floor, agent: number): void {
  floor.agents.held[agent] = 0;
  floor.agents.stopWork(agent, floor.now);
  goHomeOrFindWork(floor, agent);
}

/** An agent whose hands are empty goes home if the shift is over, or takes whoever is next. */
function goHomeOrFindWork(floor: Floor, agent: number): void {
  const { agents } = floor;
  const team = agents.team[agent] as number;
  if ((agents.leaving[team] as number) > 0) {
    agents.account(team, floor.now);
    (agents.leaving[team] as number)--;
    agents.state[agent] = OFF_DUTY;
    return;
  }
  findWork(floor, agent, NONE);
}

/**
 * An agent with room looks for work: takes contacts until nobody fitting waits or the hands are full, and stands in
 * line for more if there is room.
 * @param channel the channel of the contacts in hand, or NONE for an idle agent
 */
export function findWork(floor: Floor, agent: number, channel: number): void {
  const { agents, contacts, tables } = floor;
  const team = agents.team[agent] as number;
  if (channel !== NONE && (agents.leaving[team] as number) > 0) return;
  let on = channel;
  agents.makeAvailable(agent, on === NONE ? 0 : on);
  for (;;) {
    const own = !HAS_PEOPLE || tables.people.continuity === null ? NONE : heldFor(floor, agent, on);
    const contact = own === NONE ? nextFor(floor, team, on) : own;
    if (contact === NONE) {
      if (HAS_OUTBOUND && on === NONE && floor.outbound !== null) dial(floor, floor.outbound, agent);
      return;
    }
    leaveLine(floor, contact);
    on = contacts.channel[contact] as number;
    startService(floor, contact, agent);
    if (!HAS_DIGITAL || (agents.held[agent] as number) >= (tables.channels.concurrency[on] as number)) return;
  }
}

/** Counts the time since an agent's hands were empty last, as time with contacts of the channel. */
function countShared({ agents, tables, tally, now }: Floor, agent: number, channel: number): void {
  const since = Math.max(agents.busySince[agent] as number, tables.rules.warmUp);
  (tally.channel[channel * CHANNEL_COUNTS + SHARED_SECONDS] as number) += now - since;
}

/** The run is over: counts the time of agents who still have several contacts in hand. */
export function countStillShared(floor: Floor): void {
  const { agents, contacts } = floor;
  for (let agent = 0; agent < agents.held.length; agent++) {
    if (agents.held[agent] === 0) continue;
    const one = agents.inHand[agent * agents.maxConcurrency] as number;
    // Who calls or visits somebody has no contact in hand.
    if (one === NONE) continue;
    const channel = contacts.channel[one] as number;
    if (sharesAgent(floor, channel)) countShared(floor, agent, channel);
  }
}

/** Whether an agent may have several contacts of the channel in hand, or one that leaves time between its turns. */
export function sharesAgent(floor: Floor, channel: number): boolean {
  return (HAS_DIGITAL && (floor.tables.channels.concurrency[channel] as number) > 1) || hasTurns(floor, channel);
}
