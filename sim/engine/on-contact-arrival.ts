import { NEEDS_OF_CUSTOMERS } from '../compile/compile-demand.ts';
import { NONE } from '../model/units.ts';
import { beginContact } from './contacts/begin-contact.ts';
import { firstChannel } from './contacts/first-channel.ts';
import { buyOrLeave } from './customers/buy-or-leave.ts';
import { placeOfNext } from './customers/next-customers.ts';
import { raiseNeed } from './customers/people.ts';
import { HAS_ACCOUNTS, HAS_CHOICE, HAS_CUSTOMERS, HAS_OUTSIDE, HAS_PREVENTION } from './features.ts';
import type { Floor } from './floor.ts';
import { recordOf } from './tables/customer-table.ts';
import { isNotInduced } from './world/new-channel.ts';
import { isPrevented } from './world/prevention.ts';

/**
 * A contact arrives: somebody of the base has a need (or, in a laboratory model, somebody without a name calls), and
 * gets in touch on the channel of their choice. Those who have left the base have no needs any more.
 */
export function onContactArrival(floor: Floor): void {
  const { sources, tables, needs, customers, nextCustomers } = floor;
  const source = sources.earliest;
  const ordinal = sources.take(source);
  const intent = tables.sources.intent[source] as number;
  let segment = 0;
  let customer: number = NONE;
  if (HAS_CUSTOMERS && tables.sources.kind[source] === NEEDS_OF_CUSTOMERS) {
    const place = placeOfNext(floor, source, ordinal);
    segment = nextCustomers.segment[place] as number;
    customer = nextCustomers.customer[place] as number;
    if (customers.present[recordOf(customer)] === 0) return;
    if (HAS_CHOICE && isNotInduced(floor, source, customer)) return;
  }
  const need = needs.open(customer, segment, intent, source, ordinal);
  needs.bornAt[need] = floor.now;
  if (HAS_OUTSIDE && tables.outside !== null) floor.jobs.begin(need);
  if (HAS_ACCOUNTS && tables.plans !== null) floor.cases.begin(need);
  if (HAS_ACCOUNTS && tables.accounts !== null) raiseNeed(floor, need);
  if (HAS_PREVENTION && tables.prevention !== null && isPrevented(floor, need)) {
    needs.free(need);
    return;
  }
  const channel = firstChannel(floor, need);
  if (HAS_CHOICE && channel === NONE) {
    // Nobody can help: some buy all the same, and most of those who mean to leave do.
    if (HAS_CUSTOMERS && customer !== NONE) buyOrLeave(floor, need, false);
    needs.free(need);
    return;
  }
  if (HAS_CUSTOMERS && customer !== NONE) (customers.openNeeds[recordOf(customer)] as number)++;
  beginContact(floor, need, channel);
}
