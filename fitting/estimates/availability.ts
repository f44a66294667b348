import { HOUR } from '../../sim/model/units.ts';
import type { AlikeDays } from './alike-days.ts';
import { type Calendar, DAY_SLOTS, WEEK_SLOTS } from './calendar.ts';
import type { FloorLevels } from './floor-levels.ts';
import { weekSums } from './week-profile.ts';

/** Share of their time on duty in which agents are ready or at work. */
export interface AvailabilityEstimate {
  readonly overall: number;
  /** By half-hour of the week. */
  readonly byHalfHour: Float64Array;
}

/** Weight of the overall share, in agent-seconds seen while callers waited. */
const PRIOR = 20 * HOUR;

/**
 * While somebody is in line, an agent who is on duty but not with a customer is not available: a break, paper work, a
 * question to a colleague. So the availability is (agents at work) / (agents on duty) over the seconds with a line.
 * Weekdays with the same hours are pooled; half-hours that seldom see a line lean on the overall share.
 */
export function availabilityEstimate(
  levels: FloorLevels,
  calendar: Calendar,
  days: readonly number[],
  alike: AlikeDays,
): AvailabilityEstimate {
  const busy = weekSums(levels.busyWhileWaiting, calendar, days);
  const onDuty = weekSums(levels.onDutyWhileWaiting, calendar, days);
  const total = (sums: Float64Array) => sums.reduce((sum, value) => sum + value, 0);
  // Without a single caller in line nothing can be told; agents are then taken at their word.
  const overall = total(onDuty) > 0 ? total(busy) / total(onDuty) : 1;
  const byHalfHour = new Float64Array(WEEK_SLOTS).fill(overall);
  for (const group of alike) {
    for (let slot = 0; slot < DAY_SLOTS; slot++) {
      const cells = group.map((weekday) => weekday * DAY_SLOTS + slot);
      const sum = (sums: Float64Array) => cells.reduce((all, cell) => all + sums[cell]!, 0);
      const share = (sum(busy) + PRIOR * overall) / (sum(onDuty) + PRIOR);
      for (const cell of cells) byHalfHour[cell] = share;
    }
  }
  return { overall, byHalfHour };
}
