import { TRACE } from '../compile/compile-demand.ts';
import type { SourceTables } from '../compile/tables.ts';
import { DAY, NONE } from '../model/units.ts';
import { exponential } from '../random/keyed.ts';
import { Environments } from './environments.ts';
import { INTERARRIVAL } from './purposes.ts';

/**
 * The next arrival of each source, generated one ahead. Arrivals are a Poisson process whose rate is constant within
 * a slot: a unit exponential is spent against the rate until it is used up (exact inversion, Lewis & Shedler 1979).
 */
export class SourceTable {
  /** When each source has its next arrival; Infinity = no more. */
  readonly nextAt: Float64Array;
  /** Arrivals so far: the ordinal of the next one. */
  readonly arrived: Int32Array;
  /** The source with the earliest arrival, or NONE, and its time. */
  earliest = NONE;
  earliestAt = Infinity;
  /** Environments of the sources whose rate changes by chance. */
  readonly environments: Environments;
  private readonly slotEnd: Float64Array;
  private readonly slot: Int32Array;
  private readonly rate: Float64Array;
  private readonly tables: SourceTables;
  private readonly length: number;
  /** Key halves of each source's draws. */
  readonly k0: Int32Array;
  readonly k1: Int32Array;
  /** Busyness of each day of this run, or none. */
  private busyness: Float64Array = new Float64Array(0);

  constructor(tables: SourceTables, length: number) {
    this.tables = tables;
    this.length = length;
    this.nextAt = new Float64Array(tables.count);
    this.arrived = new Int32Array(tables.count);
    this.environments = new Environments(tables);
    this.slotEnd = new Float64Array(tables.count);
    this.slot = new Int32Array(tables.count);
    this.rate = new Float64Array(tables.count);
    this.k0 = new Int32Array(tables.count);
    this.k1 = new Int32Array(tables.count);
  }

  /** Starts every source at time 0. Keys must be in place. `busyness`: one factor a day, or empty. */
  start(busyness: Float64Array): void {
    this.busyness = busyness;
    this.arrived.fill(0);
    this.environments.start();
    for (let source = 0; source < this.tables.count; source++) {
      this.nextAt[source] = 0;
      this.enterSlot(source, 0);
      this.schedule(source);
    }
    this.findEarliest();
  }

  /** Counts the arrival of the earliest source and finds the next one. @returns its ordinal */
  take(source: number): number {
    const ordinal = (this.arrived[source] as number)++;
    this.schedule(source);
    this.findEarliest();
    return ordinal;
  }

  /** No more arrivals. */
  stop(): void {
    this.nextAt.fill(Infinity);
    this.findEarliest();
  }

  private schedule(source: number): void {
    const ordinal = this.arrived[source] as number;
    if (this.tables.kind[source] === TRACE) {
      const times = this.tables.traces[source]?.at as Float64Array;
      this.nextAt[source] = ordinal < times.length ? (times[ordinal] as number) : Infinity;
      return;
    }
    let effort = exponential(this.k0[source] as number, this.k1[source] as number, ordinal, INTERARRIVAL);
    let time = this.nextAt[source] as number;
    for (;;) {
      const rate = this.rate[source] as number;
      const end = this.slotEnd[source] as number;
      const room = rate * (end - time);
      if (room > effort) {
        time += effort / rate;
        break;
      }
      if (end >= this.length) {
        time = Infinity;
        break;
      }
      effort -= room;
      time = end;
      this.enterSlot(source, (this.slot[source] as number) + 1);
    }
    this.nextAt[source] = time >= this.length ? Infinity : time;
  }

  private enterSlot(source: number, slot: number): void {
    if (this.tables.switching[source] !== null) {
      this.enterState(source, slot);
      return;
    }
    const width = this.tables.slot[source] as number;
    const rates = this.tables.rates[source] as Float64Array;
    const start = slot === 0 ? 0 : slot * width;
    const day = Math.floor(start / DAY);
    const season = this.tables.dayFactor[source] as Float64Array;
    this.slot[source] = slot;
    this.slotEnd[source] = (slot + 1) * width;
    const busy = this.busyness.length === 0 ? 1 : (this.busyness[day] as number);
    this.rate[source] = (rates[slot % rates.length] as number) * (season[day] as number) * busy;
  }

  /** The next stretch of a source that follows its environment: to its next change, or to midnight where days differ. */
  private enterState(source: number, slot: number): void {
    const { environments, tables } = this;
    const start = slot === 0 ? 0 : (this.slotEnd[source] as number);
    environments.advance(source, start);
    const day = Math.floor(start / DAY);
    const dayEnd = (tables.slot[source] as number) < Infinity ? (day + 1) * DAY : Infinity;
    const rate = (tables.rates[source] as Float64Array)[environments.state[source] as number] as number;
    const season = tables.dayFactor[source] as Float64Array;
    const busy = this.busyness.length === 0 ? 1 : (this.busyness[day] as number);
    this.slot[source] = slot;
    this.slotEnd[source] = Math.min(environments.changesAt[source] as number, dayEnd);
    this.rate[source] = rate * (season[day] as number) * busy;
  }

  private findEarliest(): void {
    let earliest = NONE;
    let at = Infinity;
    for (let source = 0; source < this.tables.count; source++) {
      const time = this.nextAt[source] as number;
      if (time < at) {
        at = time;
        earliest = source;
      }
    }
    this.earliest = earliest;
    this.earliestAt = at;
  }
}
