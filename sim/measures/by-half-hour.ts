import { WEEK_SLOTS } from './counts/tally.ts';
import type { Curve } from './figure.ts';

const HALF_HOURS = Array.from({ length: WEEK_SLOTS }, (_, slot) => slot);

/** Agents by half-hour of the week, from Monday 00:00: how many, and how busy. */
export function agentCurves(): Curve[] {
  return [
    {
      id: 'occupancyByWeek',
      title: 'Occupancy by half-hour of the week',
      unit: 'share',
      axis: 'week',
      bins: HALF_HOURS,
      formula: 'as the occupancy, of agent-time in this half-hour, weeks taken together',
      read: ({ floor: { workWeek } }) =>
        HALF_HOURS.map((slot) => [workWeek.busy[slot] as number, workWeek.duty[slot] as number]),
    },
    {
      id: 'agentsByWeek',
      title: 'Agents on duty by half-hour of the week',
      unit: 'agents',
      axis: 'week',
      bins: HALF_HOURS,
      formula: 'agent-time on duty in this half-hour of the week / time in it',
      read: ({ floor: { workWeek } }) =>
        HALF_HOURS.map((slot) => [workWeek.duty[slot] as number, workWeek.seconds[slot] as number]),
    },
  ];
}
