import type { Team } from '../model/team.ts';
import { DAY, HOUR } from '../model/units.ts';

const WEEK_HOURS = 168;

/**
 * The teams with more or fewer agents, by a factor on all rosters. Agents are whole, so what rounding gives or takes,
 * in agent-hours a week, is carried to the next shift and the next team: small teams change now and then, all of them
 * together by the factor. A shift that has somebody keeps at least one.
 */
export function scaledTeams(teams: readonly Team[], factor: number): readonly Team[] {
  if (factor === 1) return teams;
  let carried = 0;
  const scale = (agents: number, hours: number): number => {
    if (agents === 0 || hours === 0) return agents;
    const wanted = agents * factor * hours + carried;
    const given = Math.max(1, Math.round(wanted / hours));
    carried = wanted - given * hours;
    return given;
  };
  return teams.map((team) =>
    team.shifts.length === 0
      ? { ...team, agents: scale(team.agents, WEEK_HOURS) }
      : {
          ...team,
          shifts: team.shifts.map((shift) => ({
            ...shift,
            agents: scale(shift.agents, shift.days.length * hoursOf(shift.from, shift.to)),
          })),
        },
  );
}

function hoursOf(from: number, to: number): number {
  return (to > from ? to - from : to + DAY - from) / HOUR;
}
