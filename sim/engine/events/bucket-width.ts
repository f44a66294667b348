import type { Tables } from '../../compile/tables.ts';
import { DAY } from '../../model/units.ts';

/** Events of the busiest moment that one bucket of the calendar should hold. */
const EVENTS_PER_BUCKET = 0.8;

/** Seconds that one bucket of the event list spans. */
export function bucketWidth({ sources }: Tables): number {
  let peak = 0;
  for (const rates of sources.rates) peak += rates.reduce((most, rate) => Math.max(most, rate), 0);
  return peak > 0 ? EVENTS_PER_BUCKET / (2 * peak) : DAY / 48;
}
