import { WEEK_SLOTS } from '../../measures/counts/tally.ts';
import { HALF_HOUR, WEEK } from '../../model/units.ts';
import type { Floor } from '../floor.ts';

/** Agents at work and on duty by half-hour of the week, from Monday 00:00: agent-seconds, and the seconds they are of. */
export class WorkWeek {
  readonly busy = new Float64Array(WEEK_SLOTS);
  readonly duty = new Float64Array(WEEK_SLOTS);
  readonly seconds = new Float64Array(WEEK_SLOTS);
  /** What had been worked when the half-hour began, and when that was. */
  busyBefore = 0;
  dutyBefore = 0;
  since = 0;

  /** Accounts begin anew: the run, or what counts of it. */
  begin(now: number): void {
    for (const column of [this.busy, this.duty, this.seconds]) column.fill(0);
    this.busyBefore = 0;
    this.dutyBefore = 0;
    this.since = now;
  }
}

/** A half-hour that counts is over: what the agents worked in it. */
export function noteWorkOfHalfHour({ agents, workWeek, now, tables }: Floor): void {
  const begun = workWeek.since;
  if (now === begun) return;
  const slot = Math.floor(((begun + tables.rules.weekOffset) % WEEK) / HALF_HOUR);
  const busy = agents.workedUntil(now);
  const duty = agents.onDutyUntil(now);
  (workWeek.busy[slot] as number) += busy - workWeek.busyBefore;
  (workWeek.duty[slot] as number) += duty - workWeek.dutyBefore;
  (workWeek.seconds[slot] as number) += now - begun;
  workWeek.busyBefore = busy;
  workWeek.dutyBefore = duty;
  workWeek.since = now;
}
