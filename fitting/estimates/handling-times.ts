import { DAY, HALF_HOUR } from '../../sim/model/units.ts';
import { ANSWERED, type CallTable } from '../reading/call-table.ts';
import { type HistogramBin, histogram } from '../statistics/histogram.ts';
import { type RankedLaw, rankLaws } from '../statistics/rank-laws.ts';
import { type Level, stretchesOfLevel } from '../statistics/stretches-of-level.ts';
import { DAY_SLOTS } from './calendar.ts';
import { type CallType, typeRows } from './call-types.ts';

/** Handling time of one type of call in one part of the day. */
export interface HandlingEstimate {
  /** Answered calls with a usable handling time. */
  readonly calls: number;
  /** Share of services too short to be one: the agent hung up. */
  readonly short: number;
  /** Mean of those, seconds. */
  readonly shortMean: number;
  /** Mean and cv of the others. */
  readonly mean: number;
  readonly cv: number;
  /** How often each length occurs among the others. */
  readonly histogram: readonly HistogramBin[];
  /** Laws fitted to the others, the best first. Empty when there are too few. */
  readonly laws: readonly RankedLaw[];
  /** True when too few calls made this estimate borrow that of the whole day. */
  readonly borrowed: boolean;
}

/** A part of the day in which handling times are alike. */
export interface DayPart {
  /** Half-hours of the day. */
  readonly from: number;
  readonly to: number;
}

export interface HandlingTimes {
  readonly parts: readonly DayPart[];
  /** By type, over the whole day. */
  readonly byType: readonly HandlingEstimate[];
  /** By type and part. */
  readonly byPart: readonly (readonly HandlingEstimate[])[];
  /** Services that were left open: above the longest length. */
  readonly tooLong: number;
  /** Services up to the shortest length, of all. */
  readonly tooShort: number;
}

export interface HandlingLimits {
  readonly shortest: number;
  readonly longest: number;
}

/** Parts of the day that are looked for at most. */
const MOST_PARTS = 4;
/** Fewer services than this do not make a law. */
const FEWEST = 200;

/** One usable service. */
interface Service {
  readonly type: number;
  readonly slot: number;
  readonly seconds: number;
}

/**
 * Handling times (talk and wrap-up) by type of call, and by part of the day where they change: other agents, other
 * matters. Laws are fitted above the shortest length; what is shorter is counted.
 */
export function handlingTimes(calls: CallTable, types: readonly CallType[], limits: HandlingLimits): HandlingTimes {
  const { services, tooLong } = servicesOf(calls, typeRows(types, calls.typeNames.length), limits.longest);
  const parts = dayParts(services, types.length, limits.shortest);
  const byType = types.map((_, type) =>
    estimate(
      services.filter((one) => one.type === type),
      limits.shortest,
    ),
  );
  const byPart = types.map((_, type) =>
    parts.map(({ from, to }) => {
      const here = services.filter((one) => one.type === type && one.slot >= from && one.slot < to);
      return here.length < FEWEST ? { ...byType[type]!, borrowed: true } : estimate(here, limits.shortest);
    }),
  );
  const tooShort = services.filter((one) => one.seconds <= limits.shortest).length;
  return { parts, byType, byPart, tooLong, tooShort };
}

function servicesOf(calls: CallTable, rows: Int32Array, longest: number): { services: Service[]; tooLong: number } {
  const services: Service[] = [];
  let tooLong = 0;
  for (let row = 0; row < calls.count; row++) {
    const seconds = calls.talk[row]! + calls.wrapUp[row]!;
    if (calls.outcome[row] !== ANSWERED || Number.isNaN(seconds)) continue;
    const second = calls.joinedAt[row]! % DAY;
    if (seconds > longest) tooLong++;
    else services.push({ type: rows[calls.type[row]!]!, slot: Math.floor(second / HALF_HOUR), seconds });
  }
  return { services, tooLong };
}

/** Where in the day the level of the logarithms changes, differences between types taken off. */
function dayParts(services: readonly Service[], types: number, shortest: number): Level[] {
  const long = services.filter((one) => one.seconds > shortest && one.seconds > 0);
  const sums = Array.from({ length: types }, () => ({ count: 0, sum: 0 }));
  for (const { type, seconds } of long) {
    sums[type]!.count++;
    sums[type]!.sum += Math.log(seconds);
  }
  const cells = Array.from({ length: DAY_SLOTS }, () => ({ count: 0, sum: 0, squares: 0 }));
  for (const { type, slot, seconds } of long) {
    const rest = Math.log(seconds) - sums[type]!.sum / sums[type]!.count;
    const cell = cells[slot]!;
    cell.count++;
    cell.sum += rest;
    cell.squares += rest * rest;
  }
  return stretchesOfLevel(cells, MOST_PARTS);
}

function estimate(services: readonly Service[], shortest: number): HandlingEstimate {
  const all = services.map((one) => one.seconds);
  const short = all.filter((seconds) => seconds <= shortest || seconds === 0);
  const long = Float64Array.from(all.filter((seconds) => seconds > shortest && seconds > 0));
  const mean = average(long);
  const spread = Math.sqrt(average(long.map((seconds) => (seconds - mean) ** 2)));
  return {
    calls: all.length,
    short: all.length === 0 ? 0 : short.length / all.length,
    shortMean: short.length === 0 ? 0 : average(short),
    mean,
    cv: mean > 0 ? spread / mean : 0,
    histogram: histogram(long, 40),
    laws: rankLaws(long),
    borrowed: false,
  };
}

function average(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return values.length === 0 ? 0 : sum / values.length;
}
