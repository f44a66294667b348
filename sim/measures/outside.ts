import type { Model } from '../model/model.ts';
import { DAY } from '../model/units.ts';
import { perYear } from './capacity.ts';
import {
  CHASES,
  JOB_SECONDS,
  JOBS_CLOSED,
  JOBS_IN_VAIN,
  JOBS_LATE,
  JOBS_OPENED,
  MISSED_APPOINTMENTS,
} from './counts/outside-counts.ts';
import { HANDLED_CONTACTS } from './counts/tally.ts';
import type { Figure, Reading } from './figure.ts';

/** What parties outside the centre do to its customers and its lines. None of it where no intent depends on a party. */
export function outsideFigures({ intents }: Model): Figure[] {
  if (intents.every(({ external }) => external === undefined)) return [];
  const count = ({ floor }: Reading, column: number) => floor.tally.outside[column] as number;
  const figure = (
    id: string,
    title: string,
    unit: string,
    goal: Figure['goal'],
    formula: string,
    read: Figure['read'],
  ) => ({
    id,
    title,
    unit,
    goal,
    formula,
    read,
  });
  return [
    figure(
      'jobsOutside',
      'Jobs for parties outside',
      'jobs/year',
      'none',
      'needs handed on to a party, per year',
      (run) => perYear(run, count(run, JOBS_OPENED)),
    ),
    figure(
      'timeOutside',
      'Time until a party has done its part',
      'd',
      'none',
      "from the end of the agent's part to the end of the job, failed appointments included / jobs ended",
      (run) => [count(run, JOB_SECONDS) / DAY, count(run, JOBS_CLOSED)],
    ),
    figure(
      'jobsLate',
      'Jobs later than promised',
      'share',
      'lower',
      'jobs that ended after the promised time / jobs ended',
      (run) => [count(run, JOBS_LATE), count(run, JOBS_CLOSED)],
    ),
    figure(
      'jobsInVain',
      'Jobs in vain',
      'share',
      'lower',
      'jobs that did not solve the need, so that the customer turned to the centre again / jobs ended',
      (run) => [count(run, JOBS_IN_VAIN), count(run, JOBS_CLOSED)],
    ),
    figure(
      'missedAppointments',
      'Failed appointments',
      'share',
      'lower',
      'appointments that failed / jobs ended',
      (run) => [count(run, MISSED_APPOINTMENTS), count(run, JOBS_CLOSED)],
    ),
    figure(
      'chases',
      'Contacts about open jobs',
      'share',
      'lower',
      'contacts finished while a party had the case (where is my order, when do you come) / contacts handled: demand that the party made',
      (run) => [count(run, CHASES), run.floor.tally.total[HANDLED_CONTACTS] as number],
    ),
  ];
}
