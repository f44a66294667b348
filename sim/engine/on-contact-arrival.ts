import { NEEDS_OF_CUSTOMERS } from '../compile/compile-demand.ts';
import { NONE } from '../model/units.ts';
import { uniform } from '../random/keyed.ts';
import { beginContact } from './contacts/begin-contact.ts';
import { firstChannel } from './contacts/first-channel.ts';
import { raiseNeed } from './customers/people.ts';
import { HAS_ACCOUNTS, HAS_CHOICE, HAS_CUSTOMERS, HAS_OUTSIDE, HAS_PREVENTION, HAS_SHOCKS } from './features.ts';
import type { Floor } from './floor.ts';
import { CUSTOMER, SEGMENT } from './purposes.ts';
import { recordOf } from './tables/customer-table.ts';
import { isNotInduced } from './world/new-channel.ts';
import { isPrevented } from './world/prevention.ts';

/**
 * A contact arrives: somebody of the base has a need (or, in a laboratory model, somebody without a name calls), and
 * gets in touch on the channel of their choice. Those who have left the base have no needs any more.
 */
export function onContactArrival(floor: Floor): void {
  const { sources, tables, needs, customers } = floor;
  const source = sources.earliest;
  const ordinal = sources.take(source);
  const intent = tables.sources.intent[source] as number;
  let segment = 0;
  let customer: number = NONE;
  if (HAS_CUSTOMERS && tables.sources.kind[source] === NEEDS_OF_CUSTOMERS) {
    segment = segmentOf(floor, source, ordinal);
    customer = customerOf(floor, source, ordinal, segment);
    if (customers.present[recordOf(customer)] === 0) return;
    if (HAS_CHOICE && isNotInduced(floor, source, customer)) return;
  }
  const need = needs.open(customer, segment, intent, source, ordinal);
  if (HAS_OUTSIDE && tables.outside !== null) floor.jobs.begin(need);
  if (HAS_ACCOUNTS && tables.plans !== null) floor.cases.begin(need);
  if (HAS_ACCOUNTS && tables.accounts !== null) raiseNeed(floor, need);
  if (HAS_PREVENTION && tables.prevention !== null && isPrevented(floor, need)) {
    needs.free(need);
    return;
  }
  const channel = firstChannel(floor, need);
  if (HAS_CHOICE && channel === NONE) {
    needs.free(need);
    return;
  }
  if (HAS_CUSTOMERS && customer !== NONE) (customers.openNeeds[recordOf(customer)] as number)++;
  beginContact(floor, need, channel);
}

function segmentOf(floor: Floor, source: number, ordinal: number): number {
  const { segmentUpTo } = floor.tables.sources;
  if (floor.tables.segments.count === 1) return 0;
  const u = draw(floor, source, ordinal, SEGMENT);
  let segment = 0;
  while (u >= (segmentUpTo[segment] as number)) segment++;
  return segment;
}

function customerOf(floor: Floor, source: number, ordinal: number, segment: number): number {
  const { segments, sources } = floor.tables;
  const first = segments.first[segment] as number;
  const size = segments.size[segment] as number;
  const shock = HAS_SHOCKS ? (sources.shock[source] as number) : NONE;
  const u = draw(floor, source, ordinal, CUSTOMER);
  return first + (shock === NONE ? Math.floor(u * size) : placeTouched(floor, shock, size, u));
}

/** A place among the neighbours whom the shock touches this time. */
function placeTouched(floor: Floor, shock: number, size: number, u: number): number {
  const share = floor.tables.sources.shocks.customers[shock] as number;
  const from = floor.shocks.placeAt(shock, floor.now);
  return Math.floor((from + u * share) * size) % size;
}

function draw(floor: Floor, source: number, ordinal: number, purpose: number): number {
  return uniform(floor.sources.k0[source] as number, floor.sources.k1[source] as number, ordinal, purpose);
}
