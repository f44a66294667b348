import { LIVE } from '../../compile/compile-channels.ts';
import { NONE } from '../../model/units.ts';
import { chance } from '../draws-of-need.ts';
import { startClock } from '../events/clocks.ts';
import { OVERFLOW_DUE, PATIENCE_END } from '../events/event-kinds.ts';
import type { Floor } from '../floor.ts';
import { CONTINUITY } from '../purposes.ts';
import { OFF_DUTY } from '../tables/agent-table.ts';
import { HELD, MISROUTED } from '../tables/contact-table.ts';
import { preferredAgent } from './known-agent.ts';
import { startService } from './start-service.ts';
import { firstPatience } from './wait-in-line.ts';

/**
 * Tries the preferred agent first: who is free takes the contact; for one who is busy it is held for the tolerated extra
 * wait, on live channels.
 * @returns false when the contact takes the usual way
 */
export function goesToPreferred(floor: Floor, contact: number, need: number, queue: number): boolean {
  const { continuity } = floor.tables.people;
  if (continuity === null || continuity.strength === 0) return false;
  const agent = preferredAgent(floor, need);
  if (agent === NONE || floor.agents.state[agent] === OFF_DUTY) return false;
  if (((floor.contacts.flags[contact] as number) & MISROUTED) !== 0 || !serves(floor, agent, queue)) return false;
  if (continuity.strength < 1 && chance(floor, need, CONTINUITY, 0) >= continuity.strength) return false;
  const channel = floor.contacts.channel[contact] as number;
  if (floor.agents.held[agent] === 0) {
    startService(floor, contact, agent);
    return true;
  }
  if (continuity.tolerance === 0 || floor.tables.channels.mode[channel] !== LIVE) return false;
  hold(floor, contact, need, agent, continuity.tolerance);
  return true;
}

function serves({ agents, tables }: Floor, agent: number, queue: number): boolean {
  const { teamFrom, team } = tables.queues;
  const to = teamFrom[queue + 1] as number;
  for (let place = teamFrom[queue] as number; place < to; place++) if (team[place] === agents.team[agent]) return true;
  return false;
}

/** The customer waits for one agent, on the line and with the patience they have. */
function hold(floor: Floor, contact: number, need: number, agent: number, tolerance: number): void {
  const { contacts, continuity, queues } = floor;
  const channel = contacts.channel[contact] as number;
  const before = continuity.lastHeld[agent] as number;
  contacts.state[contact] = HELD;
  contacts.previous[contact] = before;
  contacts.next[contact] = NONE;
  if (before === NONE) continuity.firstHeld[agent] = contact;
  else contacts.next[before] = contact;
  continuity.lastHeld[agent] = contact;
  contacts.agent[contact] = agent;
  (queues.waitingOn[channel] as number)++;
  const patience = firstPatience(floor, contact, need, channel);
  if (patience <= tolerance) startClock(floor, contact, floor.now + patience, PATIENCE_END);
  else startClock(floor, contact, floor.now + tolerance, OVERFLOW_DUE);
}
