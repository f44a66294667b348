import type { Shift } from '../../sim/model/team.ts';
import type { LogFit } from '../log-fit.ts';
import { layeredShifts } from './layered-shifts.ts';
import { untilDrained } from './until-drained.ts';

/** Shifts of one team of a fit. @param factors on its ready agents, by half-hour of the week */
export function teamShifts(fit: LogFit, team: number, factors: Float64Array): Shift[] {
  const agents = fit.teams[team]!.ready.map((ready, slot) => ready * factors[slot]!);
  return layeredShifts(untilDrained(agents, fit.open));
}
