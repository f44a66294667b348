import { normal } from '../../random/keyed.ts';
import type { Floor } from '../floor.ts';
import { ATTEMPT, CHARACTER } from '../purposes.ts';
import { ARRIVAL, recordOf } from '../tables/customer-table.ts';

/**
 * Loyalty that a customer has before anything happens, and that never fades. In a base that holds, the attached stay
 * longer: where newcomers are N(m, s^2) and the hazard of leaving is in proportion to exp(-gamma L), those who are there
 * are N(m + gamma s^2, s^2). The base at the start is N(0, s^2), so newcomers are less attached by gamma s^2.
 */
export function characterOf(floor: Floor, segment: number, place: number): number {
  const { spread, gamma } = floor.tables.loyalty;
  if (spread === 0) return 0;
  const customer = (floor.tables.segments.first[segment] as number) + place;
  const arrival = (floor.customers.history[recordOf(customer)] as number) >> ARRIVAL;
  const mean = arrival === 0 ? 0 : -gamma * spread * spread;
  const code = CHARACTER + ATTEMPT * arrival;
  return mean + spread * normal(floor.customerK0[segment] as number, floor.customerK1[segment] as number, place, code);
}

/** Everybody who may be a customer at the start comes with a loyalty of their own. */
export function startCharacters(floor: Floor): void {
  const { loyalty, segments } = floor.tables;
  if (loyalty.spread === 0) return;
  for (let segment = 0; segment < segments.count; segment++) {
    const first = segments.first[segment] as number;
    for (let place = 0; place < (segments.start[segment] as number); place++)
      floor.customers.imprinted[recordOf(first + place)] = characterOf(floor, segment, place);
  }
}
