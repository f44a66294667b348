import { type Calendar, DAY_SLOTS, weekdayOf } from './calendar.ts';

/** How much days differ beyond chance. */
export interface BusynessEstimate {
  /** Coefficient of variation of the calls of a day; 0 when Poisson chance explains all. */
  readonly ofCalls: number;
  /** The same of first calls for each agent on duty: what a scenario whose rosters repeat themselves must be given. */
  readonly cv: number;
  /** First calls per agent of each day, relative to the mean of its weekday. */
  readonly factors: readonly number[];
}

export interface BusynessData {
  /** By half-hour of each day of the calendar. */
  readonly offered: Float64Array;
  readonly abandoned: Float64Array;
  readonly onDuty: Float64Array;
  /** Share of abandoned calls that are followed by a retry. */
  readonly retry: number;
}

/**
 * Calls of a day have variance mean + (cv x mean)^2 when a Poisson process is driven by a random busyness: the cv is what
 * is left of the spread around the weekdays' means after Poisson chance is taken off (moments; Jongbloed & Koole 2001).
 * Retries are made by the model itself; and busy days that were foreseen had more agents, which the model's have not.
 */
export function busynessEstimate(data: BusynessData, calendar: Calendar, days: readonly number[]): BusynessEstimate {
  const totals = days.map((day) => {
    const sum = (cells: Float64Array) => sumOfDay(cells, day - calendar.firstDay);
    const offered = sum(data.offered);
    return {
      weekday: weekdayOf(day),
      offered,
      first: offered - data.retry * sum(data.abandoned),
      agents: sum(data.onDuty),
    };
  });
  const perAgent = relative(totals, (total) => (total.agents > 0 ? total.first / total.agents : 0));
  const calls = relative(totals, (total) => total.offered);
  return {
    ofCalls: cvBeyondChance(calls, totals, (total) => total.offered),
    cv: cvBeyondChance(perAgent, totals, (total) => total.first),
    factors: perAgent,
  };
}

interface Total {
  readonly weekday: number;
  readonly offered: number;
  readonly first: number;
  readonly agents: number;
}

function sumOfDay(cells: Float64Array, row: number): number {
  return cells.subarray(row * DAY_SLOTS, (row + 1) * DAY_SLOTS).reduce((sum, value) => sum + value, 0);
}

/** Each day's figure relative to the mean of its weekday. */
function relative(totals: readonly Total[], figure: (total: Total) => number): number[] {
  const means = meansByWeekday(totals, figure);
  return totals.map((total) => figure(total) / means[total.weekday]!);
}

function meansByWeekday(totals: readonly Total[], figure: (total: Total) => number): number[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const own = totals.filter((total) => total.weekday === weekday);
    return own.reduce((sum, total) => sum + figure(total), 0) / Math.max(1, own.length);
  });
}

/** Days count by their calls: what happens on a quiet day, few callers feel. */
function cvBeyondChance(factors: readonly number[], totals: readonly Total[], calls: (total: Total) => number): number {
  const means = meansByWeekday(totals, calls);
  const weightOf = (total: Total) => means[total.weekday]!;
  const weights = totals.reduce((sum, total) => sum + weightOf(total), 0);
  const spread = totals.reduce((sum, total, i) => sum + weightOf(total) * (factors[i]! - 1) ** 2, 0) / weights;
  const chance = totals.length / weights;
  // Each weekday's own mean costs a degree of freedom.
  const weekdays = new Set(totals.map((total) => total.weekday)).size;
  const freedom = Math.max(1, totals.length - weekdays) / totals.length;
  return Math.sqrt(Math.max(0, spread / freedom - chance));
}
