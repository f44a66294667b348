import {
  ACCOUNT_MONTHS,
  ACCOUNTS_KEPT,
  MONTHS_IN_TOUCH,
  TOUCH_SECONDS,
  TOUCHES,
} from '../../measures/counts/visit-counts.ts';
import { NONE } from '../../model/units.ts';
import { meetBuyer } from '../customers/people.ts';
import { TOUCH_END } from '../events/event-kinds.ts';
import type { Floor } from '../floor.ts';
import { occupy } from '../moves.ts';
import { ON_DUTY } from '../tables/agent-table.ts';
import { recordOf } from '../tables/customer-table.ts';

// Account managers are agents. What the desk leaves them of their day they spend on getting in touch, account by account;
// while they do, nobody else gets them.

/** The manager of a customer, as an agent; NONE where they have none. */
export function managerOf({ tables }: Floor, segment: number, customer: number): number {
  const { managers } = tables;
  if (managers === null || managers.covered === 0) return NONE;
  const place = placeOf(managers.from[segment] as number, customer, tables.segments.first[segment] as number);
  return place === NONE || place >= managers.covered ? NONE : managers.firstAgent + (place % managers.managers);
}

function placeOf(from: number, customer: number, first: number): number {
  return from === NONE ? NONE : from + customer - first;
}

/** A half-hour begins: managers with nothing in hand get in touch with the next account that is due. */
export function getInTouch(floor: Floor): void {
  const { managers } = floor.tables;
  const { agents } = floor;
  if (managers === null) return;
  for (let manager = 0; manager < managers.managers; manager++) {
    const agent = managers.firstAgent + manager;
    if (agents.state[agent] !== ON_DUTY || (agents.held[agent] as number) > 0) continue;
    const place = nextDue(floor, manager);
    if (place === NONE) continue;
    floor.visits.at[manager] = place;
    occupy(floor, agent, managers.touch, TOUCH_END);
  }
}

/** The next account of a manager that is due, round and round. */
function nextDue({ tables, visits, customers, now }: Floor, manager: number): number {
  const { managers } = tables;
  if (managers === null) return NONE;
  for (let looked = manager; looked < managers.covered; looked += managers.managers) {
    const place = visits.next[manager] as number;
    const after = place + managers.managers;
    visits.next[manager] = after < managers.covered ? after : manager;
    const present = customers.present[recordOf(managers.customers[place] as number)] === 1;
    if (present && now - (visits.touchedAt[place] as number) >= managers.every) return place;
  }
  return NONE;
}

/** A manager has been in touch with an account. */
export function noteTouch(floor: Floor, agent: number): void {
  const { managers } = floor.tables;
  if (managers === null) return;
  const place = floor.visits.at[agent - managers.firstAgent] as number;
  floor.visits.touchedAt[place] = floor.now;
  meetBuyer(floor, managers.customers[place] as number);
  if (!floor.counting) return;
  (floor.tally.managers[TOUCHES] as number) += 1;
  (floor.tally.managers[TOUCH_SECONDS] as number) += managers.touch;
}

/** Somebody else is the customer now: nobody has been in touch with them. */
export function forgetTouch({ tables, visits }: Floor, segment: number, customer: number): void {
  const { managers } = tables;
  if (managers === null) return;
  const place = placeOf(managers.from[segment] as number, customer, tables.segments.first[segment] as number);
  if (place !== NONE && place < visits.touchedAt.length) visits.touchedAt[place] = -Infinity;
}

/**
 * Whether a customer who means to leave is kept, because a manager was in touch of late and heard of it.
 * @param u the customer's number of the month relative to the risk: between 0 and 1
 */
export function isKept(floor: Floor, segment: number, customer: number, u: number): boolean {
  const { managers, segments } = floor.tables;
  if (managers === null || managers.covered === 0) return false;
  const place = placeOf(managers.from[segment] as number, customer, segments.first[segment] as number);
  if (place === NONE || !isInTouch(floor, place) || u < 1 - managers.kept) return false;
  if (floor.counting) (floor.tally.managers[ACCOUNTS_KEPT] as number) += 1;
  return true;
}

function isInTouch({ tables, visits, now }: Floor, place: number): boolean {
  if (tables.managers === null || place >= visits.touchedAt.length) return false;
  return now - (visits.touchedAt[place] as number) <= tables.managers.warning;
}

/** A month is over: with how many accounts a manager has been in touch of late. */
export function countInTouch(floor: Floor): void {
  const { managers } = floor.tables;
  if (managers === null || !floor.counting) return;
  const { managers: counts } = floor.tally;
  for (let place = 0; place < managers.customers.length; place++) {
    if (floor.customers.present[recordOf(managers.customers[place] as number)] === 0) continue;
    (counts[ACCOUNT_MONTHS] as number) += 1;
    (counts[MONTHS_IN_TOUCH] as number) += isInTouch(floor, place) ? 1 : 0;
  }
}
