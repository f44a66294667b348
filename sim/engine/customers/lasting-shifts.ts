import { CUSTOMERS_OF_SIX, SHIFTED_OF_SIX } from '../../measures/counts/base-counts.ts';
import type { Floor } from '../floor.ts';
import { recordOf } from '../tables/customer-table.ts';

/** Closed needs after which it is asked whether any of them changed a customer for good. */
const ASKED_AFTER = 6;
/** In a customer's history: the number of closed needs, and the mark that one of them changed the customer for good. */
const CLOSED = 7;
const SHIFTED = 8;

/** A customer's need closed, and changed their loyalty for good or not. */
export function countShift(floor: Floor, customer: number, lasting: boolean): void {
  const { history } = floor.customers;
  const at = recordOf(customer);
  const before = history[at] as number;
  const closed = (before & CLOSED) + 1;
  if (closed > ASKED_AFTER) return;
  const shifted = (before & SHIFTED) | (lasting ? SHIFTED : 0);
  history[at] = (before & ~CLOSED) | shifted | closed;
  if (closed < ASKED_AFTER || !floor.counting) return;
  (floor.tally.base[CUSTOMERS_OF_SIX] as number) += 1;
  (floor.tally.base[SHIFTED_OF_SIX] as number) += shifted === 0 ? 0 : 1;
}
