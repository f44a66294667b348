import type { Floor } from '../../sim/engine/floor.ts';
import {
  CONTACT_FREE,
  IN_SELF_SERVICE,
  IN_SERVICE,
  PARKED,
  SILENT,
  UNANSWERED,
  WAITING,
  WRAPPING_UP,
} from '../../sim/engine/tables/contact-table.ts';
import { recordOf } from '../../sim/engine/tables/customer-table.ts';
import { NEED_OPEN } from '../../sim/engine/tables/need-table.ts';
import { NONE } from '../../sim/model/units.ts';

/** Everything that is wrong with a floor at this moment; nothing, if the engine keeps its laws. */
export function faultsOf(floor: Floor): string[] {
  return [...contactFaults(floor), ...needFaults(floor), ...lineFaults(floor), ...agentFaults(floor)];
}

/** No contact is lost: each row is in exactly one state, and its place in a line or in a hand says the same. */
function contactFaults(floor: Floor): string[] {
  const { contacts, agents } = floor;
  const faults: string[] = [];
  let open = 0;
  const inHand = new Map<number, number>();
  for (let agent = 0; agent < agents.held.length; agent++) {
    if (floor.outbound?.busy[agent] === 1) {
      if (agents.held[agent] !== 1) faults.push(`agent ${agent} has taken work during a call`);
      continue;
    }
    for (let place = 0; place < (agents.held[agent] as number); place++) {
      inHand.set(agents.inHand[agent * agents.maxConcurrency + place] as number, agent);
    }
  }
  for (let contact = 0; contact < contacts.used; contact++) {
    const state = contacts.state[contact] as number;
    if (state === CONTACT_FREE) continue;
    open++;
    const works = state === IN_SERVICE || state === WRAPPING_UP || state === UNANSWERED;
    if (works !== inHand.has(contact))
      faults.push(`contact ${contact} in state ${state} is in hand: ${inHand.has(contact)}`);
    if (works && contacts.agent[contact] !== inHand.get(contact)) faults.push(`contact ${contact} names another agent`);
    const clocked = works || state === PARKED || state === IN_SELF_SERVICE;
    const awaitsTurn = state === IN_SERVICE && floor.turns.working.length > 0 && floor.turns.inRow(contacts, contact);
    if (clocked && !awaitsTurn && contacts.timer[contact] === NONE)
      faults.push(`contact ${contact} in state ${state} never ends`);
    if (awaitsTurn && floor.turns.working[contacts.agent[contact] as number] === NONE)
      faults.push(`contact ${contact} waits for an answer of an agent who does nothing`);
  }
  if (open !== contacts.open) faults.push(`${contacts.open} contacts counted, ${open} there`);
  return faults;
}

/** No need is forgotten: an open one has a contact under way or a next try; customers know how many they have. */
function needFaults({ needs, contacts, customers }: Floor): string[] {
  const faults: string[] = [];
  const underWay = new Int32Array(needs.used);
  for (let contact = 0; contact < contacts.used; contact++) {
    const state = contacts.state[contact] as number;
    // Whoever has left without a word has nothing under way there any more.
    const silent = ((contacts.flags[contact] as number) & SILENT) !== 0;
    if (state !== CONTACT_FREE && state !== WRAPPING_UP && !silent) underWay[contacts.need[contact] as number]!++;
  }
  const openOf = new Map<number, number>();
  for (let need = 0; need < needs.used; need++) {
    if (needs.state[need] !== NEED_OPEN) continue;
    const customer = needs.customer[need] as number;
    if (customer !== NONE) openOf.set(customer, (openOf.get(customer) ?? 0) + 1);
    if (underWay[need] === 0 && needs.timer[need] === NONE) faults.push(`need ${need} is open and forgotten`);
    if (underWay[need] !== needs.contacts[need]) faults.push(`need ${need} counts ${needs.contacts[need]} contacts`);
  }
  for (const [customer, open] of openOf) {
    if (customers.openNeeds[recordOf(customer)] !== open)
      faults.push(`customer ${customer} counts other needs than ${open}`);
  }
  return faults;
}

/** Lines hold exactly those who wait, in order of rank, and their lengths are what they say. */
function lineFaults({ queues, contacts, tables }: Floor): string[] {
  const faults: string[] = [];
  const waiting = new Int32Array(tables.channels.count);
  let inLines = 0;
  for (let queue = 0; queue < tables.queues.count; queue++) {
    let length = 0;
    let rank = Number.NEGATIVE_INFINITY;
    for (let one = queues.head[queue] as number; one !== NONE; one = contacts.next[one] as number) {
      length++;
      if (contacts.state[one] !== WAITING) faults.push(`contact ${one} stands in line ${queue} but does not wait`);
      if ((contacts.rank[one] as number) < rank) faults.push(`line ${queue} is out of order`);
      rank = contacts.rank[one] as number;
    }
    if (length !== queues.length[queue]) faults.push(`line ${queue} has ${length}, says ${queues.length[queue]}`);
    waiting[tables.queues.channel[queue] as number]! += length;
    inLines += length;
  }
  waiting.forEach((count, channel) => {
    if (count !== queues.waitingOn[channel]) faults.push(`channel ${channel} has ${count} waiting`);
  });
  const all = contacts.state.subarray(0, contacts.used).filter((state) => state === WAITING).length;
  if (all !== inLines) faults.push(`${all} wait, ${inLines} of them in lines`);
  return faults;
}

/** Agents on duty are those of the roster and those about to leave; none is idle while somebody waits for their team. */
function agentFaults(floor: Floor): string[] {
  const { agents, tables } = floor;
  const faults: string[] = [];
  for (let team = 0; team < tables.teams.count; team++) {
    let [present, busy] = [0, 0];
    for (
      let agent = tables.teams.agentFrom[team] as number;
      agent < (tables.teams.agentFrom[team + 1] as number);
      agent++
    ) {
      present += agents.state[agent] as number;
      if ((agents.held[agent] as number) > 0) busy++;
      if (agents.state[agent] === 0 && (agents.held[agent] as number) > 0) faults.push(`agent ${agent} works off duty`);
    }
    const expected = (agents.onDuty[team] as number) + (agents.leaving[team] as number);
    if (present !== expected) faults.push(`team ${team} has ${present} on duty, should have ${expected}`);
    if (busy !== agents.busy[team]) faults.push(`team ${team} has ${busy} busy, says ${agents.busy[team]}`);
    if (agents.firstWith(team, 0, 0) !== NONE && hasWork(floor, team))
      faults.push(`team ${team} is idle beside a line`);
  }
  return faults;
}

/** Whether somebody waits whom this team would take now. */
function hasWork({ tables, queues, contacts, now }: Floor, team: number): boolean {
  const { queueFrom, queue, after } = tables.teams;
  for (let place = queueFrom[team] as number; place < (queueFrom[team + 1] as number); place++) {
    const patience = after[place] as number;
    for (let one = queues.head[queue[place] as number] as number; one !== NONE; one = contacts.next[one] as number) {
      if ((contacts.waitingSince[one] as number) + patience < now) return true;
    }
  }
  return false;
}
