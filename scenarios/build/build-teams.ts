import type { Shift, Team } from '../../sim/model/team.ts';
import { DAY, HALF_HOUR } from '../../sim/model/units.ts';
import type { Completed, CompletedTeam } from '../schema/completed.ts';
import type { RelativeShift } from '../schema/team-schema.ts';

const HALF_HOURS = DAY / HALF_HOUR;

export function buildTeams(scenario: Completed): Team[] {
  const served = Object.keys(scenario.channels).filter((name) => scenario.channels[name]?.mode !== 'self-service');
  return Object.entries(scenario.teams).map(([name, team]) => ({
    name,
    skills: team.skills,
    channels: team.channels ?? served,
    shifts: shiftsOf(team),
    agents: team.agents ?? 0,
    wage: team.wage,
    shrinkage: team.shrinkage,
    speed: team.speed,
    ...(team.reserve === true ? { reserve: true } : {}),
    ...(team.attrition === undefined ? {} : { attrition: team.attrition }),
  }));
}

function shiftsOf(team: CompletedTeam): Shift[] {
  const table = team['by-half-hour'];
  if (table !== undefined) return shiftsOfTable(table);
  return (team.shifts ?? []).map((shift) => absolute(shift, team.agents ?? 0));
}

/** A share of the team, to the nearest agent, but somebody. */
function absolute({ relative, agents, ...stretch }: RelativeShift, team: number): Shift {
  const number = relative ? Math.round(agents * team) : agents;
  return { ...stretch, agents: relative && agents > 0 && team > 0 ? Math.max(1, number) : number };
}

/** One stretch for each run of half-hours with the same number of agents; days that are alike share it. */
function shiftsOfTable(week: readonly number[]): Shift[] {
  const found = new Map<string, { days: number[]; from: number; to: number; agents: number }>();
  for (let day = 0; day < 7; day++) {
    const row = week.slice(day * HALF_HOURS, (day + 1) * HALF_HOURS);
    let first = 0;
    for (let i = 1; i <= HALF_HOURS; i++) {
      if (row[i] === row[first]) continue;
      const agents = row[first] ?? 0;
      const [from, to] = [first * HALF_HOUR, i * HALF_HOUR];
      const key = `${from} ${to} ${agents}`;
      const known = found.get(key);
      if (known !== undefined) known.days.push(day);
      else if (agents > 0) found.set(key, { days: [day], from, to, agents });
      first = i;
    }
  }
  return [...found.values()];
}
