import { YEAR } from '../model/units.ts';
import { total } from './capacity.ts';
import { CALL_SECONDS, RECOVERY_SECONDS } from './counts/outbound-counts.ts';
import { CHANNEL_COUNTS, SHARED_SECONDS, WORK_PARTS } from './counts/tally.ts';
import type { Curve } from './figure.ts';

const HOUR = 3600;

/** Where the agents' hours go. */
export const workByPart: Curve = {
  id: 'workByPart',
  title: "Agents' hours by part",
  unit: 'h/year',
  axis: 'part',
  bins: [...WORK_PARTS, 'shared contacts', 'calls made', 'idle'],
  formula:
    'hours of agents on duty, per year. "Shared contacts": with at least one chat in hand. "Calls made": campaigns and recovery; offers are in the wrap-up. "Idle": on duty with nothing in hand.',
  read: ({ floor, seconds }) => {
    const { tally, agents } = floor;
    const idle = total(agents.dutySeconds) - total(agents.busySeconds);
    let shared = 0;
    for (let at = SHARED_SECONDS; at < tally.channel.length; at += CHANNEL_COUNTS)
      shared += tally.channel[at] as number;
    const made = (tally.outbound[CALL_SECONDS] as number) + (tally.outbound[RECOVERY_SECONDS] as number);
    const parts = [...tally.work, shared, made, idle];
    return parts.map((part) => [part / HOUR, seconds / YEAR] as const);
  },
};
