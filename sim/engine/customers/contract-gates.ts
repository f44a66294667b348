import { CONTRACTS_DUE, CONTRACTS_RENEWED, MARGIN_DUE, MARGIN_RENEWED } from '../../measures/counts/base-counts.ts';
import { exp } from '../../random/deterministic-maths.ts';
import { uniform } from '../../random/keyed.ts';
import { isKept } from '../agents/key-accounts.ts';
import type { Floor } from '../floor.ts';
import { stirredBy } from '../outbound/campaign-call.ts';
import { ATTEMPT, CHURN, CONTRACT_START } from '../purposes.ts';
import { recordOf } from '../tables/customer-table.ts';
import { loyaltyAt } from './loyalty-state.ts';
import { marginOf } from './margin.ts';

/** Contracts of the customers at the start began in any of the months before, with equal chance. */
export function startContracts(floor: Floor): void {
  const { segments } = floor.tables;
  for (let segment = 0; segment < segments.count; segment++) {
    const months = segments.contractMonths[segment] as number;
    if (months === 0) continue;
    const first = segments.first[segment] as number;
    const k0 = floor.customerK0[segment] as number;
    const k1 = floor.customerK1[segment] as number;
    for (let place = 0; place < (segments.size[segment] as number); place++)
      floor.customers.contractSince[first + place] = -Math.floor(months * uniform(k0, k1, place, CONTRACT_START));
  }
}

/**
 * A month is over for a segment under contract: whoever reaches the time of notice decides, by the loyalty of that day
 * and the risk of the whole contract; whoever has given notice leaves on the day of renewal, and nobody else does.
 * @returns how many left
 */
export function renewContracts(floor: Floor, segment: number, month: number): number {
  const { segments } = floor.tables;
  const { customers } = floor;
  const months = segments.contractMonths[segment] as number;
  const notice = segments.noticeMonths[segment] as number;
  const first = segments.first[segment] as number;
  const k0 = floor.customerK0[segment] as number;
  const k1 = floor.customerK1[segment] as number;
  let lost = 0;
  for (let place = 0; place < (segments.size[segment] as number); place++) {
    const customer = first + place;
    if (customers.present[recordOf(customer)] === 0) continue;
    const age = month + 1 - (customers.contractSince[customer] as number);
    const left = (months - (age % months)) % months;
    // In the first month also those decide whose time of notice was before the run.
    if (left === notice || (month === 0 && left < notice)) {
      // A call stirs for three months of the contract.
      const stirred = months + Math.min(months, 3) * (stirredBy(floor, customer) - 1);
      const risk = riskOf(floor, customer, stirred * (segments.silentHazard[segment] as number));
      const u = uniform(k0, k1, place, CHURN + ATTEMPT * month);
      if (u < risk && !isKept(floor, segment, customer, u / risk)) customers.noticeGiven[customer] = 1;
    }
    if (left === 0 && age > 0) lost += renew(floor, segment, customer);
  }
  return lost;
}

/** @returns 1 when the customer leaves */
function renew(floor: Floor, segment: number, customer: number): number {
  const { customers, tally } = floor;
  const leaves = customers.noticeGiven[customer] as number;
  const margin = marginOf(floor, segment, customer);
  if (floor.counting) {
    (tally.base[CONTRACTS_DUE] as number) += 1;
    (tally.base[CONTRACTS_RENEWED] as number) += 1 - leaves;
    (tally.base[MARGIN_DUE] as number) += margin;
    (tally.base[MARGIN_RENEWED] as number) += (1 - leaves) * margin;
  }
  if (leaves === 1) customers.present[recordOf(customer)] = 0;
  return leaves;
}

function riskOf(floor: Floor, customer: number, hazard: number): number {
  const { loyalty } = floor.tables;
  const open = (floor.customers.openNeeds[recordOf(customer)] as number) > 0 ? loyalty.openProblem : 0;
  return 1 - exp(-hazard * exp(open - loyalty.gamma * loyaltyAt(floor, customer, floor.now)));
}
