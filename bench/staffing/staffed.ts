import { agentsOnDuty } from '../../scenarios/advice/agents-on-duty.ts';
import { offeredLoads } from '../../scenarios/advice/offered-load.ts';
import { HALF_HOURS_OF_WEEK } from '../../scenarios/advice/week.ts';
import type { Model } from '../../sim/model/model.ts';

/** Work and agents of an average week, while the lines are open. */
export interface Staffed {
  /** Agents kept busy by what comes in, on average: retries, wrong routes and cases outside left out. */
  readonly load: number;
  /** Agents on duty, on average over the same time. */
  readonly agents: number;
}

/** Averages over the half-hours with at least a quarter of the work of the busiest one: nights and week-ends apart. */
export function staffedWeek(model: Model): Staffed {
  const halfHours = Array.from({ length: HALF_HOURS_OF_WEEK }, (_, i) => i);
  const teams = model.teams.filter(({ reserve }) => reserve !== true).map(agentsOnDuty);
  const loads = offeredLoads(model);
  const agents = halfHours.map((i) => sum(teams.map((row) => row[i] ?? 0)));
  const load = halfHours.map((i) => sum(loads.map(({ erlangs }) => erlangs[i] ?? 0)));
  const most = Math.max(...load);
  const open = halfHours.filter((i) => load[i]! > most / 4);
  const mean = (row: readonly number[]) => sum(open.map((i) => row[i]!)) / open.length;
  return { load: mean(load), agents: mean(agents) };
}

/** Agents above the load, in square roots of it: what a centre keeps for chance. */
export function safetyOf({ load, agents }: Staffed): number {
  return (agents - load) / Math.sqrt(load);
}

/** Agents that a load needs at the same quality: square-root staffing (Halfin and Whitt 1981). */
export function agentsFor(load: number, safety: number): number {
  return load + safety * Math.sqrt(load);
}

function sum(row: readonly number[]): number {
  return row.reduce((total, value) => total + value, 0);
}
