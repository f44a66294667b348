import { SEGMENT_COUNTS, SEGMENT_LOST, SEGMENT_MONTHS } from '../measures/counts/people-counts.ts';
import { CUSTOMER_MONTHS, LOST_CUSTOMERS } from '../measures/counts/tally.ts';
import { MONTH } from '../model/units.ts';
import { exp } from '../random/deterministic-maths.ts';
import { uniform } from '../random/keyed.ts';
import { countInTouch, isKept } from './agents/key-accounts.ts';
import { acquireCustomers } from './customers/acquire-customers.ts';
import { renewContracts } from './customers/contract-gates.ts';
import { loyaltyAt } from './customers/loyalty-state.ts';
import { countMargin, marginPerSecond } from './customers/margin.ts';
import { KIND_BITS, MONTH_END } from './events/event-kinds.ts';
import type { Floor } from './floor.ts';
import { stirredBy } from './outbound/campaign-call.ts';
import { ATTEMPT, CHURN } from './purposes.ts';
import { recordOf } from './tables/customer-table.ts';
import { beginFixes } from './world/causes.ts';

/** Hazards that are moved by no more than 2 on the scale of logarithms grow by e^2 at most; rounded up. */
const MOST_SWAY = 2;
const MOST_GROWTH = 7.4;

/** A month is over: each customer stays or leaves, by loyalty and by whether a need is still open. */
export function onMonthEnd(floor: Floor, month: number): void {
  countMargin(floor);
  const { segments, acquisition } = floor.tables;
  for (let segment = 0; segment < segments.count; segment++) {
    const lost = loseCustomers(floor, segment, month);
    if (acquisition.active === 1) acquireCustomers(floor, segment, month, lost + (floor.cancelled[segment] as number));
    floor.cancelled[segment] = 0;
  }
  if (floor.tables.prevention !== null) beginFixes(floor);
  if (floor.tables.managers !== null) countInTouch(floor);
  floor.marginPerSecond = marginPerSecond(floor);
  floor.events.add((month + 2) * MONTH, ((month + 1) << KIND_BITS) | MONTH_END);
}

/** Those under contract leave when it ends, the others in any month. @returns how many left */
function loseCustomers(floor: Floor, segment: number, month: number): number {
  if (floor.tables.segments.contractMonths[segment] === 0) return churnSegment(floor, segment, month);
  const { customers, tables } = floor;
  const first = tables.segments.first[segment] as number;
  const past = first + (tables.segments.size[segment] as number);
  const asked = customers.countPresent(first, past);
  const lost = renewContracts(floor, segment, month);
  countMonth(floor, segment, lost, asked);
  return lost;
}

/** @returns how many left */
function churnSegment(floor: Floor, segment: number, month: number): number {
  const { segments } = floor.tables;
  const { customers } = floor;
  const calls = floor.outbound !== null;
  const managed = floor.tables.managers !== null;
  const hazard = segments.silentHazard[segment] as number;
  const neutral = 1 - exp(-hazard);
  const first = segments.first[segment] as number;
  const size = segments.size[segment] as number;
  const k0 = floor.customerK0[segment] as number;
  const k1 = floor.customerK1[segment] as number;
  // Where nobody ever leaves, there is nothing to draw.
  const never = hazard === 0;
  let lost = 0;
  let asked = 0;
  for (let place = 0; place < size; place++) {
    const customer = first + place;
    const at = recordOf(customer);
    if (customers.present[at] === 0) continue;
    asked++;
    if (never) continue;
    const u = uniform(k0, k1, place, CHURN + ATTEMPT * month);
    const stirred = calls ? stirredBy(floor, customer) : 1;
    // Most numbers decide whatever the loyalty is, without the exponentials that say by how much.
    if (u > MOST_GROWTH * stirred * hazard && sway(floor, at) <= MOST_SWAY) continue;
    const unmoved = stirred === 1 && isNeutral(floor, customer);
    const risk = unmoved ? neutral : leaves(floor, customer, stirred * hazard);
    if (u >= risk || (managed && isKept(floor, segment, customer, u / risk))) continue;
    customers.present[at] = 0;
    lost++;
  }
  countMonth(floor, segment, lost, asked);
  return lost;
}

function countMonth({ tally, tables, counting }: Floor, segment: number, lost: number, asked: number): void {
  if (!counting) return;
  (tally.total[LOST_CUSTOMERS] as number) += lost;
  (tally.total[CUSTOMER_MONTHS] as number) += asked;
  if (!tables.people.bySegment) return;
  (tally.segment[segment * SEGMENT_COUNTS + SEGMENT_LOST] as number) += lost;
  (tally.segment[segment * SEGMENT_COUNTS + SEGMENT_MONTHS] as number) += asked;
}

function isNeutral(floor: Floor, customer: number): boolean {
  const { customers } = floor;
  const at = recordOf(customer);
  return customers.imprinted[at] === 0 && customers.fading[at] === 0 && customers.openNeeds[at] === 0;
}

/** The most by which loyalty and an open problem can move the logarithm of the hazard now: what fades only gets less. */
function sway(floor: Floor, at: number): number {
  const { customers, tables } = floor;
  const open = (customers.openNeeds[at] as number) > 0 ? Math.abs(tables.loyalty.openProblem) : 0;
  const most = Math.abs(customers.imprinted[at] as number) + Math.abs(customers.fading[at] as number);
  return open + tables.loyalty.gamma * most;
}

/** Probability that a customer leaves in this month. */
function leaves(floor: Floor, customer: number, hazard: number): number {
  const { loyalty } = floor.tables;
  const open = (floor.customers.openNeeds[recordOf(customer)] as number) > 0 ? loyalty.openProblem : 0;
  return 1 - exp(-hazard * exp(open - loyalty.gamma * loyaltyAt(floor, customer, floor.now)));
}
