import { uniform } from '../../random/keyed.ts';
import { codeOf } from './outbound-purposes.ts';
import { CAMPAIGN, type OutboundTable } from './outbound-table.ts';

/** Calls of a list of customers are named by customer and period; all others by their number. */
export function isListed({ tables }: OutboundTable, list: number): boolean {
  return list === CAMPAIGN && tables.campaign?.listed === true;
}

/** The number between 0 and 1 that decides a question about the entry just taken. */
export function drawForEntry(outbound: OutboundTable, list: number, purpose: number): number {
  const { customer, id, attempt } = outbound.entry;
  const listed = isListed(outbound, list);
  return uniform(
    outbound.k0[list] as number,
    outbound.k1[list] as number,
    listed ? customer : id,
    codeOf(purpose, listed ? id : 0, attempt),
  );
}

/** The same about the call that a caller has at hand. */
export function drawForCaller(outbound: OutboundTable, list: number, caller: number, purpose: number): number {
  const listed = isListed(outbound, list);
  return uniform(
    outbound.k0[list] as number,
    outbound.k1[list] as number,
    (listed ? outbound.customer[caller] : outbound.id[caller]) as number,
    codeOf(purpose, listed ? (outbound.id[caller] as number) : 0, outbound.attempt[caller] as number),
  );
}
