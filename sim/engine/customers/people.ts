import type { AccountTables } from '../../compile/account-tables.ts';
import { BY_COLLEAGUES, TAKEN_AS_NEW } from '../../measures/counts/account-counts.ts';
import { chance } from '../draws-of-need.ts';
import { HAS_ACCOUNTS } from '../features.ts';
import type { Floor } from '../floor.ts';
import { CUSTOMER, VIEW_CONTEXT } from '../purposes.ts';
import { segmentOf } from './segment-of.ts';

// An account is a buyer, in the first of its rows, and users. Whoever raises a need feels what becomes of it; whether the
// account stays is the buyer's decision, who hears of the users.

const BUYER = 1;
const USER = 2;

/** Attempts of CUSTOMER, which decides at 0 whose need it is: who of the account, and who the next time. */
const WHO = 1;
/** Attempt of VIEW_CONTEXT that asks whether a colleague's contact is linked to the case. */
const LINKED = 1;

/** Somebody of the account raises a need. */
export function raiseNeed(floor: Floor, need: number): void {
  const accounts = floor.tables.accounts as AccountTables;
  const segment = floor.needs.segment[need] as number;
  const asked = accounts.askedBy[floor.needs.intent[need] as number] as number;
  const people = accounts.people[segment] as number;
  const u = chance(floor, need, CUSTOMER, WHO);
  let person = Math.floor(u * people);
  if (asked === BUYER || people === 1) person = 0;
  else if (asked === USER) person = 1 + Math.floor(u * (people - 1));
  floor.people.begin(need, firstPerson(floor, accounts, segment, floor.needs.customer[need] as number) + person);
}

/** Row of an account's buyer; its users follow. */
export function firstPerson({ tables }: Floor, accounts: AccountTables, segment: number, customer: number): number {
  const place = customer - (tables.segments.first[segment] as number);
  return (accounts.from[segment] as number) + place * (accounts.people[segment] as number);
}

/** An account manager was in touch with an account: they know who decides. */
export function meetBuyer(floor: Floor, customer: number): void {
  const { accounts } = floor.tables;
  if (accounts === null) return;
  floor.people.known[firstPerson(floor, accounts, segmentOf(floor, customer), customer)] = 1;
}

/** The next contact about a need: by whoever raised it, or by a colleague. */
export function whoIsInTouch(floor: Floor, need: number, attempt: number): void {
  const accounts = floor.tables.accounts as AccountTables;
  const { people } = floor;
  const segment = floor.needs.segment[need] as number;
  const others = (accounts.people[segment] as number) - 1;
  people.inTouch[need] = people.raisedBy[need] as number;
  if (others === 0 || chance(floor, need, CUSTOMER, WHO + 2 * attempt) >= (accounts.colleague[segment] as number))
    return;
  const first = firstPerson(floor, accounts, segment, floor.needs.customer[need] as number);
  const away = 1 + Math.floor(chance(floor, need, CUSTOMER, WHO + 2 * attempt + 1) * others);
  const colleague = first + (((people.raisedBy[need] as number) - first + away) % (others + 1));
  people.inTouch[need] = colleague;
  people.known[colleague] = 1;
}

/** Whether the centre takes this contact for a new case: a colleague makes it, and nothing links it to the account. */
export function isStranger(floor: Floor, need: number): boolean {
  const { accounts } = floor.tables;
  if (!HAS_ACCOUNTS || accounts === null || floor.people.inTouch[need] === floor.people.raisedBy[need]) return false;
  return accounts.linked === 0 || chance(floor, need, VIEW_CONTEXT, LINKED) >= accounts.linked;
}

/** An agent answers: is it a colleague of whoever raised the need, and does the agent know? */
export function countColleague(floor: Floor, need: number): void {
  const { people, tally } = floor;
  if (!floor.counting || people.inTouch[need] === people.raisedBy[need]) return;
  (tally.accounts[BY_COLLEAGUES] as number) += 1;
  if (isStranger(floor, need)) (tally.accounts[TAKEN_AS_NEW] as number) += 1;
}

/** What a step of one person moves their account: all of it for the buyer, a part of what users think on average. */
export function weightOf(floor: Floor, need: number): number {
  const accounts = floor.tables.accounts as AccountTables;
  const segment = floor.needs.segment[need] as number;
  const buyer = firstPerson(floor, accounts, segment, floor.needs.customer[need] as number);
  return floor.people.raisedBy[need] === buyer ? 1 : (accounts.userStep[segment] as number);
}

/** Another account in the same row: other people. */
export function forgetPeople(floor: Floor, segment: number, customer: number): void {
  const { accounts } = floor.tables;
  if (accounts === null) return;
  const first = firstPerson(floor, accounts, segment, customer);
  floor.people.replace(first, first + (accounts.people[segment] as number), floor.now);
}
