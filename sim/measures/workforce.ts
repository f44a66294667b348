import type { Model } from '../model/model.ts';
import { perYear, total } from './capacity.ts';
import { GREEN, HIRING_COST, LEAVERS, POST_DAYS, TENURE_DAYS, TENURED } from './counts/people-counts.ts';
import type { Figure } from './figure.ts';

/** Who leaves, what that costs, and how experienced those are who stay. */
export function workforceFigures(): Figure[] {
  return [
    {
      id: 'attrition',
      title: 'Agents who leave',
      unit: 'share/year',
      goal: 'lower',
      formula: 'people who left / people it takes to fill the rosters, per year',
      read: ({ floor, years }) => [
        floor.tally.people[LEAVERS] as number,
        years * total(floor.tables.people.workforce?.heads ?? new Float64Array(0)),
      ],
    },
    {
      id: 'hiringCost',
      title: 'Cost of finding successors',
      unit: 'EUR/year',
      goal: 'lower',
      formula: 'people who left x cost of finding a successor, per year; part of the cost of service',
      read: (reading) => perYear(reading, reading.floor.tally.people[HIRING_COST] as number),
    },
    {
      id: 'beginners',
      title: 'Inexperience',
      unit: 'share',
      goal: 'none',
      formula:
        'mean over posts and days of what is still to be learnt: 100 % on the first day of an agent, half of it after the half-life',
      read: ({ floor: { tally } }) => [tally.people[GREEN] as number, tally.people[POST_DAYS] as number],
    },
    {
      id: 'tenure',
      title: 'Tenure of agents',
      unit: 'd',
      goal: 'none',
      formula:
        'days since agents were hired, on average over agents and days; vacant posts, and teams that nobody leaves, left out',
      read: ({ floor: { tally } }) => [tally.people[TENURE_DAYS] as number, tally.people[TENURED] as number],
    },
  ];
}

/** Overtime asked for on the day. */
export function overtimeFigures(model: Model): Figure[] {
  if (model.strategies.every(({ service }) => service.overtime === undefined)) return [];
  return [
    {
      id: 'overtimeOnDemand',
      title: 'Overtime asked for on the day',
      unit: 'h/year',
      goal: 'none',
      formula: 'agent-hours of overtime that was asked for because agents were missing or contacts piled up, per year',
      read: (reading) => perYear(reading, total(reading.floor.staff.overtimeSeconds) / 3600),
    },
  ];
}
