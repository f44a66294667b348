import { DAY, HALF_HOUR } from '../../sim/model/units.ts';
import { ANSWERED, type CallTable } from '../reading/call-table.ts';
import { type Calendar, DAY_SLOTS } from './calendar.ts';

/** Sums by half-hour of each day of a log: row (day - first day) * 48 + half-hour, by the time of joining the line. */
export interface HalfHourTable {
  readonly offered: Float64Array;
  readonly answered: Float64Array;
  readonly abandoned: Float64Array;
  /** Seconds waited by all of them. */
  readonly waited: Float64Array;
  /** Answered within the target time. */
  readonly inTime: Float64Array;
}

/** @param within target time of the service level, seconds */
export function halfHourTable(calls: CallTable, calendar: Calendar, within: number): HalfHourTable {
  const column = () => new Float64Array(calendar.length * DAY_SLOTS);
  const table = { offered: column(), answered: column(), abandoned: column(), waited: column(), inTime: column() };
  for (let row = 0; row < calls.count; row++) {
    const cell = cellOf(calls.joinedAt[row]!, calendar);
    const wait = calls.wait[row]!;
    table.offered[cell]! += 1;
    table.waited[cell]! += wait;
    if (calls.outcome[row] === ANSWERED) {
      table.answered[cell]! += 1;
      if (wait <= within) table.inTime[cell]! += 1;
    } else {
      table.abandoned[cell]! += 1;
    }
  }
  return table;
}

export function cellOf(time: number, { firstDay }: Calendar): number {
  return Math.floor((time - firstDay * DAY) / HALF_HOUR);
}
