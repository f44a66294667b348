import type { Team } from '../model/team.ts';
import type { Figure, Reading } from './figure.ts';

/** What one team does: contacts, how long each takes it, and what its hours cost. */
export function teamFigures({ name }: Team, row: number): Figure[] {
  return [
    {
      id: `handledBy.${name}`,
      title: `Contacts handled by ${name}`,
      unit: 'contacts/year',
      goal: 'none',
      formula: 'contacts that an agent of the team finished, per year of 365 days',
      read: ({ floor, years }) => [ofTeam(floor, floor.tally.teamHandled, row), years],
    },
    {
      id: `ahtBy.${name}`,
      title: `Handling time of ${name}`,
      unit: 's',
      goal: 'none',
      formula:
        'time from the agent to the end of wrap-up, of all contacts an agent of the team had in hand, wrong routes and hand-overs included / contacts it finished',
      read: ({ floor }) => [ofTeam(floor, workOf(floor), row), ofTeam(floor, floor.tally.teamHandled, row)],
    },
    {
      id: `costBy.${name}`,
      title: `Pay and overhead of ${name}`,
      unit: 'EUR/year',
      goal: 'lower',
      formula:
        'hours of the team on duty x wage x overhead, per year; the teams add up to the first two parts of the cost',
      read: ({ floor, years }) => [
        ofTeam(floor, floor.agents.dutySeconds, row) *
          (floor.tables.teams.wagePerSecond[row] as number) *
          floor.tables.money.overhead,
        years,
      ],
    },
  ];
}

/** A column for a team of the scenario, those of its agents who learnt further skills included. */
export function ofTeam({ tables }: Reading['floor'], column: Float64Array, row: number): number {
  const { parent, count } = tables.teams;
  let sum = column[row] as number;
  for (let team = row + 1; team < count; team++) if (parent[team] === row) sum += column[team] as number;
  return sum;
}

/** Seconds of work by team. */
function workOf({ tally, tables }: Reading['floor']): Float64Array {
  const { count } = tables.intents;
  return Float64Array.from({ length: tables.teams.count }, (_, team) =>
    tally.teamWork.subarray(team * count, (team + 1) * count).reduce((sum, seconds) => sum + seconds, 0),
  );
}
