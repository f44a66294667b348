import { rosterOf } from '../../sim/compile/compile-teams.ts';
import type { Team } from '../../sim/model/team.ts';
import { HALF_HOUR } from '../../sim/model/units.ts';
import { HALF_HOURS_OF_WEEK } from './week.ts';

/** Agents of a team on duty at the middle of each half-hour of the week. */
export function agentsOnDuty(team: Team): number[] {
  const { at, onDuty } = rosterOf(team);
  return Array.from({ length: HALF_HOURS_OF_WEEK }, (_, halfHour) => {
    const time = (halfHour + 0.5) * HALF_HOUR;
    const step = at.findLastIndex((start) => start <= time);
    // Before the first step of the week, the last one of the week before still holds.
    return onDuty[step < 0 ? onDuty.length - 1 : step] ?? 0;
  });
}
