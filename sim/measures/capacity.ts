import type { Model } from '../model/model.ts';
import type { Team } from '../model/team.ts';
import { YEAR } from '../model/units.ts';
import { ofTeam, teamFigures } from './by-team.ts';
import { capital, counterOf } from './channel-figure.ts';
import { HANDLED, HANDLED_CONTACTS, HANDLING, SHARED_SECONDS, WRAP_UP_SECONDS } from './counts/tally.ts';
import type { Figure, Reading } from './figure.ts';

/** Hours of a full-time year, before leave, illness, breaks and training. */
const FULL_TIME_HOURS = 2088;

/** What the agents do: occupancy, handling times, paid capacity. */
export function capacityFigures(model: Model): Figure[] {
  const occupancy: Figure = {
    id: 'occupancy',
    title: 'Occupancy',
    unit: 'share',
    goal: 'none',
    formula:
      'agent-time with at least one contact in hand or wrap-up / agent-time on duty, shifts and what is finished after them',
    read: ({ floor }) => [total(floor.agents.busySeconds), total(floor.agents.dutySeconds)],
  };
  const teams = model.teams.map(
    (team, row): Figure => ({
      ...occupancy,
      id: `occupancy.${team.name}`,
      title: `Occupancy of ${team.name}`,
      read: ({ floor }) => [ofTeam(floor, floor.agents.busySeconds, row), ofTeam(floor, floor.agents.dutySeconds, row)],
    }),
  );
  const handling = model.channels.flatMap((channel, row): Figure[] =>
    channel.mode === 'self-service'
      ? []
      : [
          handlingTime(channel.name, row),
          wrapUpTime(channel.name, row),
          ...(channel.concurrency > 1 ? [agentTime(channel.name, row), concurrency(channel.name, row)] : []),
          handled(channel.name, row),
        ],
  );
  return [
    occupancy,
    ...(teams.length > 1 ? [...teams, ...model.teams.flatMap(teamFigures)] : []),
    ...occupancyByIntent(model),
    ...handling,
    ...capacityTotals(),
  ];
}

/** Which team does how much of what, in laboratory models of skills. */
function occupancyByIntent({ segments, teams, intents }: Model): Figure[] {
  if (segments.length > 0 || teams.length < 2 || intents.length < 2) return [];
  return teams.flatMap((team, row) =>
    intents.map(
      (intent, column): Figure => ({
        id: `occupancy.${team.name}.${intent.name}`,
        title: `Occupancy of ${team.name} by ${intent.title}`,
        unit: 'share',
        goal: 'none',
        formula:
          'handling time of the team for this intent / agent-time of the team on duty. Where agents hold several contacts, each counts its own time.',
        read: ({ floor }) => [
          floor.tally.teamWork[row * intents.length + column] as number,
          floor.agents.dutySeconds[row] as number,
        ],
      }),
    ),
  );
}

function capacityTotals(): Figure[] {
  return [
    {
      id: 'handledContacts',
      title: 'Contacts handled by agents',
      unit: 'contacts/year',
      goal: 'none',
      formula: 'contacts that an agent finished, per year of 365 days',
      read: ({ floor, years }) => [floor.tally.total[HANDLED_CONTACTS] as number, years],
    },
    {
      id: 'agentsOnDuty',
      title: 'Agents on duty, on average',
      unit: 'agents',
      goal: 'none',
      formula: 'agent-time on duty / time, nights included',
      read: ({ floor, seconds }) => [total(floor.agents.dutySeconds), seconds],
    },
    {
      id: 'fte',
      title: 'Full-time equivalents paid',
      unit: 'FTE',
      goal: 'none',
      formula:
        'agent-time on duty / (1 - shrinkage), team by team, in full-time years of 2,088 hours (Italian ministry tables: of 2,088 theoretical hours 1,396 are productive, a shrinkage of 33 %)',
      read: ({ floor, years, model }) => [paidSeconds(floor, model) / (FULL_TIME_HOURS * 3600), years],
    },
    {
      id: 'utilisation',
      title: 'Utilisation',
      unit: 'share',
      goal: 'none',
      formula:
        'agent-time with at least one contact in hand or wrap-up / paid agent-time: on duty / (1 - shrinkage), team by team',
      read: ({ floor, model }) => [total(floor.agents.busySeconds), paidSeconds(floor, model)],
    },
    {
      id: 'productiveHours',
      title: 'Productive hours of a full-time year',
      unit: 'h/year',
      goal: 'none',
      formula: 'hours of agents on duty / full-time equivalents paid, of 2,088 theoretical hours a year',
      read: ({ floor, model }) => [total(floor.agents.dutySeconds) * FULL_TIME_HOURS, paidSeconds(floor, model)],
    },
    {
      id: 'shrinkage',
      title: 'Shrinkage',
      unit: 'share',
      goal: 'none',
      formula: '1 - agent-time on duty / paid agent-time: leave, illness, breaks, training and meetings, of paid time',
      read: ({ floor, model }) => {
        const paid = paidSeconds(floor, model);
        return [paid - total(floor.agents.dutySeconds), paid];
      },
    },
    {
      id: 'overtime',
      title: 'Time spent finishing after the shift',
      unit: 'h/year',
      goal: 'lower',
      formula: 'agent-time after the end of the shift until the contact in hand is finished',
      read: (reading) => perYear(reading, total(reading.floor.agents.overtimeSeconds) / 3600),
    },
  ];
}

/** Agent-seconds that are paid: on duty / (1 - shrinkage), team by team. */
function paidSeconds({ agents, tables }: Reading['floor'], { teams }: Model): number {
  return agents.dutySeconds.reduce((sum, seconds, row) => {
    const team = teams[tables.teams.parent[row] as number] as Team;
    return sum + seconds / (1 - team.shrinkage);
  }, 0);
}

/** A sum of the run as a yearly figure. */
export function perYear({ seconds }: Reading, sum: number): readonly [number, number] {
  return [sum, seconds / YEAR];
}

/** Sum of a column. */
export function total(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0);
}

function handlingTime(channel: string, row: number): Figure {
  return {
    id: `aht.${channel}`,
    title: `${capital(channel)} handling time`,
    unit: 's',
    goal: 'none',
    formula:
      'time from the agent to the end of wrap-up, wrong routes included / contacts finished. On channels where agents hold several contacts it is the time of the session.',
    read: (reading) => [counterOf(reading, row)(HANDLING), counterOf(reading, row)(HANDLED)],
  };
}

function wrapUpTime(channel: string, row: number): Figure {
  return {
    id: `wrapUp.${channel}`,
    title: `${capital(channel)} wrap-up`,
    unit: 's',
    goal: 'none',
    formula: 'seconds of work after contacts / contacts finished',
    read: (reading) => [counterOf(reading, row)(WRAP_UP_SECONDS), counterOf(reading, row)(HANDLED)],
  };
}

function agentTime(channel: string, row: number): Figure {
  return {
    id: `agentTime.${channel}`,
    title: `${capital(channel)} agent time per contact`,
    unit: 's',
    goal: 'none',
    formula:
      'agent-time with at least one such session in hand / contacts finished: the handling time divided by how many are held at once',
    read: (reading) => [counterOf(reading, row)(SHARED_SECONDS), counterOf(reading, row)(HANDLED)],
  };
}

function concurrency(channel: string, row: number): Figure {
  return {
    id: `concurrency.${channel}`,
    title: `${capital(channel)} contacts held at once`,
    unit: 'contacts',
    goal: 'none',
    formula: 'time of all sessions with agents / agent-time with at least one such session in hand',
    read: (reading) => [counterOf(reading, row)(HANDLING), counterOf(reading, row)(SHARED_SECONDS)],
  };
}

function handled(channel: string, row: number): Figure {
  return {
    id: `handled.${channel}`,
    title: `${capital(channel)} contacts handled`,
    unit: 'contacts/year',
    goal: 'none',
    formula: 'contacts that an agent finished on this channel, per year of 365 days',
    read: (reading) => perYear(reading, counterOf(reading, row)(HANDLED)),
  };
}
