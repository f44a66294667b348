import { exp } from '../../random/deterministic-maths.ts';
import { chance } from '../draws-of-need.ts';
import { HAS_ACCOUNTS } from '../features.ts';
import type { Floor } from '../floor.ts';
import { IMPRINT } from '../purposes.ts';
import { recordOf } from '../tables/customer-table.ts';
import type { Memory } from '../tables/person-table.ts';
import { expectationFor, learnFrom } from './expectation.ts';
import { countShift } from './lasting-shifts.ts';
import { weightOf } from './people.ts';

const LN2 = Math.LN2;

/** Loyalty L of a customer at a later time; of an account, what its buyer makes of all that happened to its people. */
export function loyaltyAt(floor: Floor, customer: number, time: number): number {
  return levelAt(floor.customers, recordOf(customer), time, floor.tables.loyalty.halfLife);
}

/** Loyalty of somebody at a later time: what never fades, and what is left of the rest. */
export function levelAt(memory: Memory, at: number, time: number, halfLife: number): number {
  const fading = memory.fading[at] as number;
  const lasting = memory.imprinted[at] as number;
  if (fading === 0) return lasting;
  const age = time - (memory.fadesSince[at] as number);
  return lasting + fading * exp((-LN2 * age) / halfLife);
}

/**
 * A closed need leaves its mark: loyalty moves by how far it was above or below what was expected. Of an account, that of
 * whoever raised it, and that of the account as far as their voice goes.
 * @returns the step that the loyalty of the customer took
 */
export function rememberNeed(floor: Floor, need: number, satisfaction: number): number {
  const { needs, tables } = floor;
  const { loyalty, intents, accounts } = tables;
  const customer = needs.customer[need] as number;
  const surprise = satisfaction - loyalty.expectation - expectationFor(floor, need);
  const stakes = intents.stakes[needs.intent[need] as number] as number;
  const step = stakes * surprise * (surprise >= 0 ? loyalty.gain : loyalty.loss);
  const lasts = loyalty.imprint > 0 && chance(floor, need, IMPRINT, 0) < loyalty.imprint;
  const at = recordOf(customer);
  countShift(floor, customer, lasts);
  if (!HAS_ACCOUNTS || accounts === null) {
    learnFrom(floor, floor.customers, at, surprise);
    remember(floor, floor.customers, at, step, lasts);
    return step;
  }
  const person = floor.people.raisedBy[need] as number;
  const ofAccount = step * weightOf(floor, need);
  learnFrom(floor, floor.people, person, surprise);
  remember(floor, floor.people, person, step, lasts);
  remember(floor, floor.customers, at, ofAccount, lasts);
  return ofAccount;
}

/** A step of loyalty stays for ever, or fades. */
function remember({ tables, now }: Floor, memory: Memory, at: number, step: number, lasts: boolean): void {
  if (lasts) {
    (memory.imprinted[at] as number) += step;
    return;
  }
  const faded = levelAt(memory, at, now, tables.loyalty.halfLife) - (memory.imprinted[at] as number);
  memory.fading[at] = faded + step;
  memory.fadesSince[at] = now;
}

/** Something unpleasant that no need brought about: so far below expectation. It fades. */
export function annoy(floor: Floor, customer: number, below: number): void {
  nudgeLoyalty(floor, customer, -floor.tables.loyalty.loss * below);
}

/** Something read or heard moves a customer's loyalty by a step that fades. */
export function nudgeLoyalty(floor: Floor, customer: number, step: number): void {
  if (step !== 0) remember(floor, floor.customers, recordOf(customer), step, false);
}
