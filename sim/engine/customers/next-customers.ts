import { NONE } from '../../model/units.ts';
import { uniform } from '../../random/keyed.ts';
import { HAS_SHOCKS } from '../features.ts';
import type { Floor } from '../floor.ts';
import { CUSTOMER, SEGMENT } from '../purposes.ts';
import { recordOf } from '../tables/customer-table.ts';

/** Needs of a source whose customers are known ahead. */
const AHEAD_BITS = 4;
const AHEAD = 1 << AHEAD_BITS;

/**
 * Whose needs come next. It hangs on the number of the need alone, so it is drawn ahead, and the records of several
 * customers are fetched from memory together: one by one, each contact would wait for a record nobody has looked at of late.
 */
export class NextCustomers {
  /** Row source * AHEAD + place. */
  readonly customer: Int32Array;
  readonly segment: Uint8Array;
  /** By source: needs that are drawn. */
  readonly drawn: Int32Array;
  /** Sum of something in the records fetched; without a use they would not be. */
  fetched = 0;

  constructor(sources: number) {
    this.customer = new Int32Array(sources * AHEAD);
    this.segment = new Uint8Array(sources * AHEAD);
    this.drawn = new Int32Array(sources);
  }

  clear(): void {
    this.drawn.fill(0);
    this.fetched = 0;
  }
}

/** Where the customer and the segment of a source's next need stand among the next customers. */
export function placeOfNext(floor: Floor, source: number, ordinal: number): number {
  const { drawn } = floor.nextCustomers;
  if (HAS_SHOCKS && floor.tables.sources.shock[source] !== NONE) drawCustomer(floor, source, ordinal);
  else if (ordinal >= (drawn[source] as number)) {
    for (let next = ordinal; next < ordinal + AHEAD; next++) drawCustomer(floor, source, next);
    fetch(floor, source);
    drawn[source] = ordinal + AHEAD;
  }
  return placeOf(source, ordinal);
}

function placeOf(source: number, ordinal: number): number {
  return (source << AHEAD_BITS) + (ordinal & (AHEAD - 1));
}

function drawCustomer(floor: Floor, source: number, ordinal: number): void {
  const { nextCustomers } = floor;
  const place = placeOf(source, ordinal);
  const segment = segmentOf(floor, source, ordinal);
  nextCustomers.segment[place] = segment;
  nextCustomers.customer[place] = customerOf(floor, source, ordinal, segment);
}

function fetch({ nextCustomers, customers }: Floor, source: number): void {
  const from = source << AHEAD_BITS;
  let sum = 0;
  for (let place = from; place < from + AHEAD; place++)
    sum += customers.present[recordOf(nextCustomers.customer[place] as number)] as number;
  nextCustomers.fetched += sum;
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
