import type { Floor } from '../floor.ts';

/** The segment of a customer: each has its rows in one stretch. */
export function segmentOf({ tables }: Floor, customer: number): number {
  const { count, first } = tables.segments;
  let segment = count - 1;
  while (customer < (first[segment] as number)) segment--;
  return segment;
}
