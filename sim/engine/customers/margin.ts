import { MARGIN } from '../../measures/counts/tally.ts';
import { YEAR } from '../../model/units.ts';
import type { Floor } from '../floor.ts';

/** Brings the margin earned up to now. */
export function countMargin(floor: Floor): void {
  if (floor.counting)
    (floor.tally.total[MARGIN] as number) += floor.marginPerSecond * (floor.now - floor.marginCountedTo);
  floor.marginCountedTo = floor.now;
}

/** Margin per second of the customers who are still there. */
export function marginPerSecond(floor: Floor): number {
  const { segments } = floor.tables;
  let margin = 0;
  for (let segment = 0; segment < segments.count; segment++) {
    const first = segments.first[segment] as number;
    const past = first + (segments.size[segment] as number);
    margin += (floor.customers.countPresent(first, past) * (segments.margin[segment] as number)) / YEAR;
  }
  return margin;
}
