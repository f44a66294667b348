import { NONE } from '../model/units.ts';
import { agentFor } from '../policies/routing/agent-for.ts';
import { askAnyAgent } from './contacts/ask-for-agent.ts';
import { callAway } from './contacts/interruptions.ts';
import { startService } from './contacts/start-service.ts';
import { askOverflow } from './contacts/wait-in-line.ts';
import type { Floor } from './floor.ts';
import { leaveLine, stepOut } from './moves.ts';
import { HELD, WAITING } from './tables/contact-table.ts';

/** A contact has waited long enough for another team: an idle agent of an overflow team takes it. */
export function onOverflowDue(floor: Floor, contact: number): void {
  if (floor.contacts.state[contact] === HELD) {
    stopHolding(floor, contact);
    return;
  }
  const after = thresholdReached(floor, contact);
  if (after === NONE) return;
  const queue = floor.contacts.queue[contact] as number;
  let agent = agentFor(floor, queue, after);
  if (agent === NONE) agent = callAway(floor, queue, after);
  if (agent === NONE) {
    askOverflow(floor, contact, queue);
    return;
  }
  leaveLine(floor, contact);
  startService(floor, contact, agent);
}

/** The tolerated wait for the preferred agent is over: anybody may take the contact, which keeps its place in line. */
function stopHolding(floor: Floor, contact: number): void {
  const { contacts } = floor;
  // A hold has its own clock; an overflow time of a contact that used the row before means nothing.
  if (floor.now < (contacts.waitingSince[contact] as number) + (floor.tables.people.continuity?.tolerance ?? 0)) return;
  contacts.timer[contact] = NONE;
  stepOut(floor, contact);
  const need = contacts.need[contact] as number;
  const channel = contacts.channel[contact] as number;
  askAnyAgent(floor, contact, need, channel, contacts.queue[contact] as number);
}

/** The overflow time that ends just now, or NONE when the contact has gone and its row belongs to another one. */
function thresholdReached(floor: Floor, contact: number): number {
  const { contacts, tables } = floor;
  if (contacts.state[contact] !== WAITING) return NONE;
  const { teamFrom, after } = tables.queues;
  const queue = contacts.queue[contact] as number;
  const since = contacts.waitingSince[contact] as number;
  for (let place = teamFrom[queue] as number; place < (teamFrom[queue + 1] as number); place++) {
    if (since + (after[place] as number) === floor.now && (after[place] as number) > 0) return after[place] as number;
  }
  return NONE;
}
