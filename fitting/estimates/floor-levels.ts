import { DAY, HALF_HOUR, NONE } from '../../sim/model/units.ts';
import type { CallTable } from '../reading/call-table.ts';
import { type AgentRecord, joined, onDutyOf, type Stretch } from './agent-stretches.ts';
import { type Calendar, DAY_SLOTS } from './calendar.ts';
import { LONGEST_WRAP_UP } from './pauses.ts';

/** Agent-seconds by half-hour of each day: row (day - first day) * 48 + half-hour. */
export interface FloorLevels {
  readonly onDuty: Float64Array;
  readonly busy: Float64Array;
  /** The same, only of the seconds in which somebody was in line. */
  readonly onDutyWhileWaiting: Float64Array;
  readonly busyWhileWaiting: Float64Array;
}

/**
 * Goes through the log second by second: how many agents were on duty, how many at work, and whether callers waited.
 * A pause short enough to be work on the last call counts as work.
 * @param unseen time on duty that the log does not show (`unseenIdleTime`)
 */
export function floorLevels(
  calls: CallTable,
  records: readonly AgentRecord[],
  calendar: Calendar,
  unseen: Float64Array,
): FloorLevels {
  const { length, firstDay } = calendar;
  const column = () => new Float64Array(length * DAY_SLOTS);
  const levels = { onDuty: column(), busy: column(), onDutyWhileWaiting: column(), busyWhileWaiting: column() };
  const origin = firstDay * DAY;
  const duty = byDay(
    records.flatMap((record) => onDutyOf(record, unseen)),
    origin,
    length,
  );
  const busy = byDay(records.flatMap(atWorkOf), origin, length);
  const waits: Stretch[] = [];
  for (let row = 0; row < calls.count; row++) {
    const from = calls.joinedAt[row]!;
    if (calls.wait[row]! > 0) waits.push({ from, to: from + calls.wait[row]! });
  }
  const waiting = byDay(waits, origin, length);
  for (let day = 0; day < length; day++) {
    addDay(levels, day, levelBySecond(duty[day]!), levelBySecond(busy[day]!), levelBySecond(waiting[day]!));
  }
  return levels;
}

function addDay(levels: FloorLevels, day: number, duty: Int32Array, busy: Int32Array, waiting: Int32Array): void {
  for (let second = 0; second < DAY; second++) {
    const onDuty = duty[second]!;
    // What is added after a call may reach past the end of duty.
    const atWork = Math.min(onDuty, busy[second]!);
    if (onDuty === 0) continue;
    const cell = day * DAY_SLOTS + Math.floor(second / HALF_HOUR);
    levels.onDuty[cell]! += onDuty;
    levels.busy[cell]! += atWork;
    if (waiting[second] === 0) continue;
    levels.onDutyWhileWaiting[cell]! += onDuty;
    levels.busyWhileWaiting[cell]! += atWork;
  }
}

function atWorkOf({ agent, services }: AgentRecord): readonly Stretch[] {
  return agent === NONE ? services : joined(services, LONGEST_WRAP_UP);
}

/** Stretches in seconds of each day; one that goes past midnight goes on at 0 of the next day. */
function byDay(stretches: readonly Stretch[], origin: number, days: number): Stretch[][] {
  const result: Stretch[][] = Array.from({ length: days }, () => []);
  for (const stretch of stretches) {
    const to = stretch.to - origin;
    let from = stretch.from - origin;
    while (from < to) {
      const day = Math.floor(from / DAY);
      const end = Math.min(to, (day + 1) * DAY);
      result[day]?.push({ from: from - day * DAY, to: end - day * DAY });
      from = end;
    }
  }
  return result;
}

/** How many stretches hold each second of the day. */
function levelBySecond(stretches: readonly Stretch[]): Int32Array {
  const level = new Int32Array(DAY + 1);
  for (const { from, to } of stretches) {
    level[Math.round(from)]! += 1;
    level[Math.round(to)]! -= 1;
  }
  for (let second = 1; second <= DAY; second++) level[second]! += level[second - 1]!;
  return level;
}
