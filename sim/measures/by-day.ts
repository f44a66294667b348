import { secondOfWeek } from '../engine/world/calendar.ts';
import type { Channel } from '../model/channel.ts';
import { HALF_HOUR, MINUTE } from '../model/units.ts';
import { capital } from './channel-figure.ts';
import { DAY_SLOTS } from './counts/tally.ts';
import type { Curve, Ratio, Reading } from './figure.ts';

const QUANTILES = [5, 25, 50, 75, 95] as const;
const HALF_HOURS = Array.from({ length: DAY_SLOTS }, (_, slot) => slot);
const NOTHING: Ratio = [0, 0];

/** A day on a live channel: quantiles over the days of the run, by half-hour, of the line's length and of the wait. */
export function dayCurves(channel: Channel, row: number): Curve[] {
  return QUANTILES.flatMap((percent) => {
    const name = `p${String(percent).padStart(2, '0')}`;
    const shared = { axis: 'day', bins: HALF_HOURS } as const;
    const among = `${percent} % of the days on which the channel is open in this half-hour have no more`;
    return [
      {
        ...shared,
        id: `queueByDay.${channel.name}.${name}`,
        title: `${capital(channel.name)} line by half-hour, ${percent} % of days below`,
        unit: 'contacts',
        formula: `contacts in line at the end of the half-hour; ${among}`,
        read: (reading: Reading) => quantiles(reading, row, percent, reading.floor.days.queue),
      },
      {
        ...shared,
        id: `waitByDay.${channel.name}.${name}`,
        title: `${capital(channel.name)} wait by half-hour, ${percent} % of days below`,
        unit: 's',
        formula: `mean wait on the line of those who were answered or left in the half-hour; ${among}`,
        read: (reading: Reading) => quantiles(reading, row, percent, reading.floor.days.wait),
      },
    ];
  });
}

/** One quantile for each half-hour; half-hours in which nothing was seen have none. */
function quantiles(reading: Reading, row: number, percent: number, seen: Int32Array | Float32Array): Ratio[] {
  const { days, queue } = reading.floor.days;
  const values = new Float64Array(days);
  return HALF_HOURS.map((slot) => {
    let count = 0;
    for (let day = 0; day < days; day++) {
      const at = (row * days + day) * DAY_SLOTS + slot;
      const value = seen[at] as number;
      if ((queue[at] as number) < 0 || Number.isNaN(value) || !isOpen(reading, row, day, slot)) continue;
      values[count++] = value;
    }
    if (count === 0) return NOTHING;
    const sorted = values.subarray(0, count).sort();
    return [sorted[Math.min(count - 1, Math.floor((percent / 100) * count))] as number, 1];
  });
}

function isOpen(reading: Reading, row: number, day: number, slot: number): boolean {
  const { channels, rules } = reading.floor.tables;
  const table = channels.minutesToOpening[row];
  if (table === null || table === undefined) return true;
  return table[secondOfWeek(rules, (day * DAY_SLOTS + slot) * HALF_HOUR) / MINUTE] === 0;
}
