import { loyaltyAt } from '../engine/customers/loyalty-state.ts';
import { recordOf } from '../engine/tables/customer-table.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

/** Mean loyalty, when the run ends, of the customers who have a mark of `OutboundTable.flags`. */
export function loyaltyOf(id: string, title: string, flag: number, formula: string): Figure {
  return {
    id,
    title,
    unit: 'points of loyalty',
    goal: 'higher',
    formula,
    read: ({ floor }) => meanLoyalty(floor, flag),
  };
}

function meanLoyalty(floor: Reading['floor'], flag: number): Ratio {
  if (floor.outbound === null) return [0, 0];
  const { flags } = floor.outbound;
  let sum = 0;
  let customers = 0;
  for (let customer = 0; customer < flags.length; customer++) {
    if (((flags[customer] as number) & flag) === 0 || floor.customers.present[recordOf(customer)] === 0) continue;
    sum += loyaltyAt(floor, customer, floor.now);
    customers++;
  }
  return [sum, customers];
}
