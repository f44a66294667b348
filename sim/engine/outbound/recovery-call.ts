import type { RecoveryTables } from '../../compile/outbound-tables.ts';
import {
  CASE_SECONDS,
  CASES_REACHED,
  CASES_RECOVERED,
  REACHED_TIMES,
  RECOVERED_TIMES,
} from '../../measures/counts/outbound-counts.ts';
import { exp } from '../../random/deterministic-maths.ts';
import { loyaltyAt, nudgeLoyalty } from '../customers/loyalty-state.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';
import { drawForCaller } from './draws-of-calls.ts';
import { WON_BACK } from './outbound-purposes.ts';
import { type OutboundTable, RECOVERED, RECOVERY_LIST } from './outbound-table.ts';

/** A customer who was let down is won back, or let down twice. */
export function endRecoveryCall(floor: Floor, outbound: OutboundTable, caller: number): void {
  const recovery = outbound.tables.recovery as RecoveryTables;
  const customer = outbound.customer[caller] as number;
  if (floor.customers.present[recordOf(customer)] === 0) return;
  const age = floor.now - (outbound.since[caller] as number);
  const counts = floor.tally.outbound;
  const one = floor.counting ? 1 : 0;
  (counts[CASES_REACHED] as number) += one;
  (counts[CASE_SECONDS] as number) += one * age;
  const p = age <= recovery.fresh ? recovery.recovered : recovery.recovered / 2;
  const wonBack = drawForCaller(outbound, RECOVERY_LIST, caller, WON_BACK) < p;
  const lost = Math.max(0, -(outbound.step[caller] as number));
  nudgeLoyalty(floor, customer, wonBack ? recovery.repair * lost + recovery.shift : recovery.doubleDeviation);
  const times = timesAsLoyal(floor, customer, outbound.before[caller] as number);
  (counts[REACHED_TIMES] as number) += one * times;
  if (!wonBack) return;
  (counts[CASES_RECOVERED] as number) += one;
  (counts[RECOVERED_TIMES] as number) += one * times;
  (outbound.flags[customer] as number) |= RECOVERED;
}

/** How much longer the customer would stay at today's loyalty than at an earlier one. */
function timesAsLoyal(floor: Floor, customer: number, before: number): number {
  return exp(floor.tables.loyalty.gamma * (loyaltyAt(floor, customer, floor.now) - before));
}
