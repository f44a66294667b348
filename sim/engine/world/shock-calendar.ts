import type { ShockTables } from '../../compile/tables.ts';
import type { Key } from '../../random/key.ts';
import { exponential, uniform } from '../../random/keyed.ts';
import type { Samplers } from '../../random/samplers.ts';
import { SHOCK_GAP, SHOCK_LASTS, SHOCK_PLACE } from '../purposes.ts';

/** One time a shock comes. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** Where in the customer base those it touches begin, as a share of it. */
  readonly place: number;
}

/** A change of strength: so much more, or less, from then on. */
interface Change {
  readonly at: number;
  readonly by: number;
}

/** A smaller strength is what rounding leaves of none. */
const NOTHING = 1e-9;

/** When the shocks of a run come and how strong they are, drawn before it begins. Strengths of times that overlap add up. */
export class ShockCalendar {
  /** By shock, in order of their starts. */
  readonly occurrences: Occurrence[][] = [];
  private readonly tables: ShockTables;
  private readonly samplers: Samplers;
  private readonly length: number;
  /** By shock: where each step begins, from 0 on, and its strength; 1 = as described. */
  private begins: Float64Array[] = [];
  private strengths: Float64Array[] = [];
  /** Where the last look-up ended: times only grow within a source, and hardly differ between sources. */
  private readonly last: Int32Array;

  constructor(tables: ShockTables, samplers: Samplers, length: number) {
    this.tables = tables;
    this.samplers = samplers;
    this.length = length;
    this.last = new Int32Array(tables.count);
  }

  /** Draws the occurrences of a run. One key for each shock. */
  draw(keys: readonly Key[]): void {
    this.occurrences.length = 0;
    this.begins = [];
    this.strengths = [];
    keys.forEach((key, shock) => {
      const occurrences = this.drawOne(shock, key);
      this.occurrences.push(occurrences);
      this.layOut(occurrences, this.tables.steps[shock] as number);
    });
  }

  /** The step in force at a time. */
  stepAt(shock: number, time: number): number {
    const begins = this.begins[shock] as Float64Array;
    let step = this.last[shock] as number;
    if (step >= begins.length || (begins[step] as number) > time) step = 0;
    while (step + 1 < begins.length && (begins[step + 1] as number) <= time) step++;
    this.last[shock] = step;
    return step;
  }

  strength(shock: number, step: number): number {
    return (this.strengths[shock] as Float64Array)[step] as number;
  }

  /** When a step ends; Infinity for the last one. */
  endOf(shock: number, step: number): number {
    const begins = this.begins[shock] as Float64Array;
    return step + 1 < begins.length ? (begins[step + 1] as number) : Infinity;
  }

  /** The occurrence that came last; its number, or -1 before the first. */
  latest(shock: number, time: number): number {
    const occurrences = this.occurrences[shock] as Occurrence[];
    let row = occurrences.length - 1;
    while (row >= 0 && (occurrences[row]?.start as number) > time) row--;
    return row;
  }

  /** Where those touched by the occurrence that came last begin. */
  placeAt(shock: number, time: number): number {
    return this.occurrences[shock]?.[this.latest(shock, time)]?.place ?? 0;
  }

  private drawOne(shock: number, { k0, k1 }: Key): Occurrence[] {
    const rate = this.tables.rate[shock] as number;
    const given = this.tables.starts[shock] as Float64Array;
    const occurrences: Occurrence[] = [];
    let start = 0;
    for (let n = 0; ; n++) {
      if (rate > 0) start += exponential(k0, k1, n, SHOCK_GAP) / rate;
      else start = n < given.length ? (given[n] as number) : Infinity;
      if (start >= this.length) return occurrences;
      const end = start + this.samplers.draw(this.tables.lasts[shock] as number, k0, k1, n, SHOCK_LASTS);
      if (end > 0) occurrences.push({ start, end, place: uniform(k0, k1, n, SHOCK_PLACE) });
    }
  }

  private layOut(occurrences: readonly Occurrence[], steps: number): void {
    const changes = occurrences.flatMap((occurrence) => changesOf(occurrence, steps)).sort((a, b) => a.at - b.at);
    const begins = [0];
    const strengths = [0];
    let strength = 0;
    for (const { at, by } of changes) {
      strength += by;
      const level = strength < NOTHING ? 0 : strength;
      if (at <= (begins[begins.length - 1] as number)) strengths[strengths.length - 1] = level;
      else {
        begins.push(at);
        strengths.push(level);
      }
    }
    this.begins.push(Float64Array.from(begins));
    this.strengths.push(Float64Array.from(strengths));
  }
}

/** Even: one step up and one down. Fading: up to nearly twice, then down in equal steps; 1 on average. */
function changesOf({ start, end }: Occurrence, steps: number): Change[] {
  const fall = 2 / (steps + 1);
  const width = (end - start) / steps;
  const up = { at: start, by: steps * fall };
  return [up, ...Array.from({ length: steps }, (_, i) => ({ at: start + (i + 1) * width, by: -fall }))];
}
