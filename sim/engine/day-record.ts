import { LIVE } from '../compile/compile-channels.ts';
import type { Tables } from '../compile/tables.ts';
import { DAY_SLOTS } from '../measures/tally.ts';
import { DAY, HALF_HOUR } from '../model/units.ts';

/** What a planner sees of each half-hour of each day on the live channels: who waits at its end, and how long waits were. */
export class DayRecord {
  readonly days: number;
  /** Row (channel * days + day) * 48 + half-hour: contacts in line at its end; -1 = not seen. */
  readonly queue: Int32Array;
  /** The same rows: mean wait of those who were answered or left in it, s; NaN = nobody. */
  readonly wait: Float32Array;
  private readonly waited: Float64Array;
  private readonly concluded: Int32Array;
  private readonly live: number[] = [];

  constructor(tables: Tables) {
    const channels = tables.channels.count;
    this.days = Math.ceil(tables.rules.length / DAY);
    this.queue = new Int32Array(channels * this.days * DAY_SLOTS);
    this.wait = new Float32Array(channels * this.days * DAY_SLOTS);
    this.waited = new Float64Array(channels);
    this.concluded = new Int32Array(channels);
    for (let channel = 0; channel < channels; channel++)
      if (tables.channels.mode[channel] === LIVE) this.live.push(channel);
  }

  /** A contact was answered or left after so many seconds. */
  add(channel: number, wait: number): void {
    (this.waited[channel] as number) += wait;
    (this.concluded[channel] as number)++;
  }

  /** Writes down the half-hour that ends at `now` and starts the next one. */
  endHalfHour(now: number, waitingOn: Int32Array): void {
    const slot = Math.round(now / HALF_HOUR) - 1;
    const day = Math.floor(slot / DAY_SLOTS);
    if (day >= this.days) return;
    for (const channel of this.live) {
      const row = (channel * this.days + day) * DAY_SLOTS + (slot % DAY_SLOTS);
      this.queue[row] = waitingOn[channel] as number;
      this.wait[row] = (this.waited[channel] as number) / (this.concluded[channel] as number);
      this.waited[channel] = 0;
      this.concluded[channel] = 0;
    }
  }

  clear(): void {
    this.queue.fill(-1);
    this.wait.fill(NaN);
    this.waited.fill(0);
    this.concluded.fill(0);
  }
}
