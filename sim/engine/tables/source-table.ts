import { TRACE } from '../../compile/compile-demand.ts';
import type { SourceTables } from '../../compile/tables.ts';
import { DAY, HALF_HOUR, NONE } from '../../model/units.ts';
import { exponential } from '../../random/keyed.ts';
import { INTERARRIVAL } from '../purposes.ts';
import { Environments } from '../world/environments.ts';
import type { ShockCalendar } from '../world/shock-calendar.ts';

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
  /** The same among the intents' own sources, and among those of shocks. */
  private ownEarliest = NONE;
  private shockEarliest = NONE;
  private readonly slotEnd: Float64Array;
  private readonly slot: Int32Array;
  private readonly rate: Float64Array;
  private readonly tables: SourceTables;
  private readonly length: number;
  /** Key halves of each source's draws. */
  readonly k0: Int32Array;
  readonly k1: Int32Array;
  /** Busyness of each day of this run, and of each half-hour on top, or none. */
  private busyness: Float64Array = new Float64Array(0);
  private waves: Float64Array = new Float64Array(0);
  private readonly calendar: ShockCalendar;

  constructor(tables: SourceTables, length: number, calendar: ShockCalendar) {
    this.tables = tables;
    this.length = length;
    this.calendar = calendar;
    this.nextAt = new Float64Array(tables.count);
    this.arrived = new Int32Array(tables.count);
    this.environments = new Environments(tables);
    this.slotEnd = new Float64Array(tables.count);
    this.slot = new Int32Array(tables.count);
    this.rate = new Float64Array(tables.count);
    this.k0 = new Int32Array(tables.count);
    this.k1 = new Int32Array(tables.count);
  }

  /** Starts every source at time 0. Keys and shocks must be in place. One factor a day and a half-hour, or empty. */
  start(busyness: Float64Array, waves: Float64Array): void {
    this.busyness = busyness;
    this.waves = waves;
    this.arrived.fill(0);
    this.environments.start();
    for (let source = 0; source < this.tables.count; source++) {
      this.nextAt[source] = 0;
      this.slot[source] = -1;
      this.enterNext(source, 0);
      this.schedule(source);
    }
    this.findEarliest();
  }

  /** Counts the arrival of the earliest source and finds the next one. @returns its ordinal */
  take(source: number): number {
    const ordinal = (this.arrived[source] as number)++;
    this.schedule(source);
    if (source < this.tables.intents) this.ownEarliest = this.earliestOf(0, this.tables.intents);
    else this.shockEarliest = this.earliestOf(this.tables.intents, this.tables.count);
    this.compareEarliest();
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
      this.enterNext(source, end);
    }
    this.nextAt[source] = time >= this.length ? Infinity : time;
  }

  /** Goes on to the stretch of constant rate that begins at `time`. */
  private enterNext(source: number, time: number): void {
    const shock = this.tables.shock[source] as number;
    if (shock === NONE) {
      const slot = (this.slot[source] as number) + 1;
      if (this.tables.switching[source] !== null) {
        this.enterState(source, slot);
        return;
      }
      this.slot[source] = slot;
      this.slotEnd[source] = (slot + 1) * (this.tables.slot[source] as number);
      this.rate[source] = this.rateIn(source, slot);
      return;
    }
    const step = this.calendar.stepAt(shock, time);
    const strength = this.calendar.strength(shock, step);
    const until = this.calendar.endOf(shock, step);
    const width = this.tables.slot[source] as number;
    const slot = Math.floor(time / width);
    // A shock that is not on has no rate, however many slots pass.
    this.slotEnd[source] = strength === 0 ? until : Math.min(until, (slot + 1) * width);
    this.rate[source] =
      strength === 0 ? 0 : strength * (this.tables.excess[source] as number) * this.rateIn(source, slot);
  }

  private rateIn(source: number, slot: number): number {
    const width = this.tables.slot[source] as number;
    const rates = this.tables.rates[source] as Float64Array;
    const start = slot === 0 ? 0 : slot * width;
    const day = Math.floor(start / DAY);
    const season = this.tables.dayFactor[source] as Float64Array;
    const busy = this.busyness.length === 0 ? 1 : (this.busyness[day] as number);
    const rate = (rates[slot % rates.length] as number) * (season[day] as number) * busy;
    return this.waves.length === 0 ? rate : rate * (this.waves[Math.floor(start / HALF_HOUR)] as number);
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
    this.ownEarliest = this.earliestOf(0, this.tables.intents);
    this.shockEarliest = this.earliestOf(this.tables.intents, this.tables.count);
    this.compareEarliest();
  }

  private compareEarliest(): void {
    const { ownEarliest: own, shockEarliest: shock } = this;
    const ownAt = own === NONE ? Infinity : (this.nextAt[own] as number);
    const shockAt = shock === NONE ? Infinity : (this.nextAt[shock] as number);
    this.earliest = shockAt < ownAt ? shock : own;
    this.earliestAt = shockAt < ownAt ? shockAt : ownAt;
  }

  /** The source with the earliest arrival among the rows from `first` to before `past`; NONE when there is no more. */
  private earliestOf(first: number, past: number): number {
    let earliest = NONE;
    let at = Infinity;
    for (let source = first; source < past; source++) {
      const time = this.nextAt[source] as number;
      if (time < at) {
        at = time;
        earliest = source;
      }
    }
    return earliest;
  }
}
