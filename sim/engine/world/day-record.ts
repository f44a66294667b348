import { LIVE } from '../../compile/compile-channels.ts';
import type { Tables } from '../../compile/tables.ts';
import { DAY_SLOTS } from '../../measures/counts/tally.ts';
import { DAY, HALF_HOUR } from '../../model/units.ts';

/** What a planner sees of each half-hour of each day on the live channels: who waits at its end, and how long waits were. */
export class DayRecord {
  readonly days: number;
  /** Row (channel * days + day) * 48 + half-hour: contacts in line at its end; -1 = not seen. */
  readonly queue: Int32Array;
  /** The same rows: mean wait of those who were answered or left in it, s; NaN = nobody. */
  readonly wait: Float32Array;
  /** By channel: half-hours in which somebody was answered or left, and those of them that reached the target. */
  readonly busyHalfHours: Int32Array;
  readonly halfHoursInTarget: Int32Array;
  private readonly waited: Float64Array;
  private readonly inTime: Int32Array;
  private readonly concluded: Int32Array;
  private readonly targetShare: Float64Array;
  private readonly live: number[] = [];

  constructor(tables: Tables) {
    const channels = tables.channels.count;
    this.days = Math.ceil(tables.rules.length / DAY);
    this.queue = new Int32Array(channels * this.days * DAY_SLOTS);
    this.wait = new Float32Array(channels * this.days * DAY_SLOTS);
    this.busyHalfHours = new Int32Array(channels);
    this.halfHoursInTarget = new Int32Array(channels);
    this.targetShare = tables.channels.targetShare;
    this.waited = new Float64Array(channels);
    this.inTime = new Int32Array(channels);
    this.concluded = new Int32Array(channels);
    for (let channel = 0; channel < channels; channel++)
      if (tables.channels.mode[channel] === LIVE) this.live.push(channel);
  }

  /** A contact was answered or left after so many seconds; `inTime` is 1 when it was answered within the target. */
  add(channel: number, wait: number, inTime: number): void {
    (this.inTime[channel] as number) += inTime;
    (this.waited[channel] as number) += wait;
    (this.concluded[channel] as number)++;
  }

  /** Writes down the half-hour that ends at `now`. */
  endHalfHour(now: number, waitingOn: Int32Array): void {
    const slot = Math.round(now / HALF_HOUR) - 1;
    const day = Math.floor(slot / DAY_SLOTS);
    if (day >= this.days) return;
    for (const channel of this.live) {
      const row = (channel * this.days + day) * DAY_SLOTS + (slot % DAY_SLOTS);
      this.queue[row] = waitingOn[channel] as number;
      this.wait[row] = (this.waited[channel] as number) / (this.concluded[channel] as number);
      if ((this.concluded[channel] as number) > 0) this.judge(channel);
    }
  }

  /** Forgets what was seen in the half-hour before, counted or not. */
  startHalfHour(): void {
    this.waited.fill(0);
    this.inTime.fill(0);
    this.concluded.fill(0);
  }

  private judge(channel: number): void {
    const level = (this.inTime[channel] as number) / (this.concluded[channel] as number);
    (this.busyHalfHours[channel] as number)++;
    if (level >= (this.targetShare[channel] as number)) (this.halfHoursInTarget[channel] as number)++;
  }

  clear(): void {
    this.startHalfHour();
    this.busyHalfHours.fill(0);
    this.halfHoursInTarget.fill(0);
    this.queue.fill(-1);
    this.wait.fill(NaN);
  }
}
