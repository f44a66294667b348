import { exp } from '../../random/deterministic-maths.ts';
import type { Floor } from '../floor.ts';
import { chance } from '../floor.ts';
import { IMPRINT } from '../purposes.ts';
import { recordOf } from '../tables/customer-table.ts';
import { expectationOf, learnFrom } from './expectation.ts';

const LN2 = Math.LN2;

/** Loyalty L of a customer at a later time: what never fades, and what is left of the rest. */
export function loyaltyAt(floor: Floor, customer: number, time: number): number {
  const { customers } = floor;
  const at = recordOf(customer);
  const fading = customers.fading[at] as number;
  const lasting = customers.imprinted[at] as number;
  if (fading === 0) return lasting;
  const age = time - (customers.fadesSince[at] as number);
  return lasting + fading * exp((-LN2 * age) / floor.tables.loyalty.halfLife);
}

/**
 * A closed need leaves its mark: loyalty moves by how far it was above or below what the customer expected.
 * @returns the step that loyalty took
 */
export function rememberNeed(floor: Floor, need: number, satisfaction: number): number {
  const { customers, needs, tables } = floor;
  const { loyalty, intents } = tables;
  const customer = needs.customer[need] as number;
  const at = recordOf(customer);
  const surprise = satisfaction - loyalty.expectation - expectationOf(floor, customer);
  const stakes = intents.stakes[needs.intent[need] as number] as number;
  const step = stakes * surprise * (surprise >= 0 ? loyalty.gain : loyalty.loss);
  learnFrom(floor, customer, surprise);
  if (loyalty.imprint > 0 && chance(floor, need, IMPRINT, 0) < loyalty.imprint) {
    (customers.imprinted[at] as number) += step;
    return step;
  }
  const faded = loyaltyAt(floor, customer, floor.now) - (customers.imprinted[at] as number);
  customers.fading[at] = faded + step;
  customers.fadesSince[at] = floor.now;
  return step;
}

/** Something unpleasant that no need brought about: so far below expectation. It fades. */
export function annoy(floor: Floor, customer: number, below: number): void {
  nudgeLoyalty(floor, customer, -floor.tables.loyalty.loss * below);
}

/** Something read or heard moves a customer's loyalty by a step that fades. */
export function nudgeLoyalty(floor: Floor, customer: number, step: number): void {
  if (step === 0) return;
  const { customers } = floor;
  const at = recordOf(customer);
  const faded = loyaltyAt(floor, customer, floor.now) - (customers.imprinted[at] as number);
  customers.fading[at] = faded + step;
  customers.fadesSince[at] = floor.now;
}
