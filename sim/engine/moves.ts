import { NONE } from '../model/units.ts';
import { beginChat, hasTurns, turnAway } from './contacts/chat-turns.ts';
import { countWork } from './contacts/count-turns.ts';
import { endHold } from './contacts/hold.ts';
import { paceWork, settleWork } from './contacts/paced-work.ts';
import { startClock, stopClock } from './events/clocks.ts';
import { KIND_BITS, SERVICE_END } from './events/event-kinds.ts';
import { HAS_DIGITAL, HAS_PEOPLE } from './features.ts';
import type { Floor } from './floor.ts';
import { HELD, IN_SERVICE, WAITING, WRAPPING_UP } from './tables/contact-table.ts';

/** Puts a contact in line. Its rank must be set. */
export function joinLine(floor: Floor, contact: number, queue: number): void {
  floor.contacts.state[contact] = WAITING;
  floor.queues.insert(floor.contacts, queue, contact);
}

/** Takes a contact out of its line and stops its clock. */
export function leaveLine(floor: Floor, contact: number): void {
  stepOut(floor, contact);
  stopClock(floor, contact);
}

/** Takes a contact out of its line, or of the row of those who wait for one agent. */
export function stepOut(floor: Floor, contact: number): void {
  if (HAS_PEOPLE && floor.contacts.state[contact] === HELD) endHold(floor, contact);
  else floor.queues.remove(floor.contacts, contact);
}

/** Gives a contact to an agent, who was found with room for it. */
export function takeInHand(floor: Floor, contact: number, agent: number): void {
  const { agents, contacts } = floor;
  const channel = contacts.channel[contact] as number;
  const room = floor.tables.channels.concurrency[channel] as number;
  const held = HAS_DIGITAL ? (agents.held[agent] as number) : 0;
  agents.makeUnavailable(agent);
  if (!HAS_DIGITAL || held === 0) {
    agents.startWork(agent, floor.now);
  } else {
    settleWork(floor, agent);
  }
  agents.inHand[agent * agents.maxConcurrency + held] = contact;
  agents.held[agent] = held + 1;
  contacts.agent[contact] = agent;
  if (HAS_DIGITAL && held + 1 < room) agents.makeAvailable(agent, channel);
}

/** Takes a finished contact out of its agent's hands, and the agent out of any list. @returns contacts still held */
export function putDown(floor: Floor, contact: number): number {
  const { agents, contacts } = floor;
  const agent = contacts.agent[contact] as number;
  const held = HAS_DIGITAL ? (agents.held[agent] as number) - 1 : 0;
  if (HAS_DIGITAL && held > 0) settleWork(floor, agent);
  if (HAS_DIGITAL) takeFromHand(floor, contact, agent, held);
  agents.held[agent] = held;
  contacts.agent[contact] = NONE;
  if (HAS_DIGITAL && held > 0) {
    paceWork(floor, agent);
  } else {
    agents.stopWork(agent, floor.now);
  }
  if (HAS_DIGITAL && floor.tables.channels.turns !== null) turnAway(floor, agent, contact);
  return held;
}

/** Another of the contacts in an agent's hands takes the place of one that goes; who holds several may stand in a list. */
function takeFromHand({ agents }: Floor, contact: number, agent: number, held: number): void {
  agents.makeUnavailable(agent);
  const from = agent * agents.maxConcurrency;
  let place = from;
  while (agents.inHand[place] !== contact) place++;
  agents.inHand[place] = agents.inHand[from + held] as number;
}

/** Sets the clock of a contact in service or wrap-up that needs so many seconds at full speed. */
export function startWork(floor: Floor, contact: number, seconds: number, kind: number): void {
  const { contacts } = floor;
  const channel = contacts.channel[contact] as number;
  if (hasTurns(floor, channel)) {
    startInTurns(floor, contact, seconds, kind);
    return;
  }
  contacts.state[contact] = kind === SERVICE_END ? IN_SERVICE : WRAPPING_UP;
  if (!HAS_DIGITAL || floor.tables.channels.concurrency[channel] === 1) {
    startClock(floor, contact, floor.now + seconds, kind);
    return;
  }
  contacts.work[contact] = seconds;
  contacts.workAt[contact] = floor.now;
  paceWork(floor, contacts.agent[contact] as number);
}

/** An idle agent begins work that is no contact, a call to somebody or a visit: nobody else gets them meanwhile. */
export function occupy(floor: Floor, agent: number, seconds: number, kind: number): void {
  const { agents } = floor;
  agents.makeUnavailable(agent);
  agents.startWork(agent, floor.now);
  agents.held[agent] = 1;
  agents.inHand[agent * agents.maxConcurrency] = NONE;
  floor.events.add(floor.now + seconds, (agent << KIND_BITS) | kind);
}

/** A chat in turns begins, or the agent goes on with what is to be done after it before she turns to the others. */
function startInTurns(floor: Floor, contact: number, seconds: number, kind: number): void {
  if (kind === SERVICE_END) {
    beginChat(floor, contact, seconds);
    return;
  }
  floor.contacts.state[contact] = WRAPPING_UP;
  countWork(floor, contact, seconds);
  startClock(floor, contact, floor.now + seconds, kind);
}
