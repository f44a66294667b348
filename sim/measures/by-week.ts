import type { Channel } from '../model/channel.ts';
import { WEEK } from '../model/units.ts';
import { capital } from './channel-figure.ts';
import { WEEK_ABANDONED, WEEK_COUNTS, WEEK_IN_TIME, WEEK_OFFERED, WEEK_SLOTS, WEEK_WAITED } from './counts/tally.ts';
import type { Curve, Ratio, Reading } from './figure.ts';

const HALF_HOURS = Array.from({ length: WEEK_SLOTS }, (_, slot) => slot);

/** Service by half-hour of the week, from Monday 00:00, of a channel with a queue. */
export function weekCurves(channel: Channel, row: number): Curve[] {
  const curve = (
    id: string,
    title: string,
    unit: string,
    formula: string,
    ratio: (n: (column: number) => number, weeks: number) => Ratio,
  ): Curve => ({
    id: `${id}.${channel.name}`,
    title: `${capital(channel.name)} ${title}`,
    unit,
    axis: 'week',
    bins: HALF_HOURS,
    formula,
    read: (reading) => HALF_HOURS.map((slot) => ratio(countsAt(reading, row, slot), reading.seconds / WEEK)),
  });
  return [
    curve(
      'serviceLevelByWeek',
      'service level by half-hour of the week',
      'share',
      'as the service level, of contacts that asked in this half-hour',
      (n) => [n(WEEK_IN_TIME), n(WEEK_OFFERED)],
    ),
    curve(
      'abandonmentByWeek',
      'abandonment by half-hour of the week',
      'share',
      'abandoned / offered, of contacts that asked in this half-hour',
      (n) => [n(WEEK_ABANDONED), n(WEEK_OFFERED)],
    ),
    curve(
      'waitByWeek',
      'wait by half-hour of the week',
      's',
      'time until the agent or until leaving, of contacts that asked in this half-hour',
      (n) => [n(WEEK_WAITED), n(WEEK_OFFERED)],
    ),
    curve(
      'offeredByWeek',
      'contacts by half-hour of the week',
      'contacts',
      'answered + abandoned contacts that asked in this half-hour / weeks',
      (n, weeks) => [n(WEEK_OFFERED), weeks],
    ),
  ];
}

function countsAt(reading: Reading, row: number, slot: number): (column: number) => number {
  const { week } = reading.floor.tally;
  const at = (row * WEEK_SLOTS + slot) * WEEK_COUNTS;
  return (column) => week[at + column] as number;
}
