import { DAY, HOUR, YEAR } from '../model/units.ts';
import { capital, counterOf } from './channel-figure.ts';
import {
  AGE_CLASSES,
  BACKLOG,
  CAME_IN,
  COMPLAINTS_POSTED,
  CUSTOMERS_EXPOSED,
  DIGITAL_COUNTS,
  EVENINGS,
  OLDEST,
  POST_REPLY_SECONDS,
  POSTS_ANSWERED,
  PRAISE_POSTED,
  PROSPECTS_LOST,
  TAKEN_UP,
  WORKING_WAITED,
} from './counts/digital-counts.ts';
import { ANSWERED, PROMISES, PROMISES_KEPT } from './counts/tally.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

/** Work that waits on a written channel at the end of the day, and whether answers come in time. */
export function backlogFigures(channel: string, row: number): Figure[] {
  const n = ({ floor }: Reading, column: number) => floor.tally.digital[row * DIGITAL_COUNTS + column] as number;
  const figure = (id: string, title: string, unit: string, formula: string, read: Figure['read']): Figure => ({
    id: `${id}.${channel}`,
    title: `${capital(channel)} ${title}`,
    unit,
    goal: 'lower',
    formula,
    read,
  });
  return [
    figure(
      'backlog',
      'backlog at the end of the day',
      'contacts',
      'contacts that wait for an answer at midnight / days',
      (reading) => [n(reading, BACKLOG), n(reading, EVENINGS)],
    ),
    ...[50, 90].map((percent) =>
      figure(
        `backlogAge${percent}`,
        `age of the backlog, ${percent} % below`,
        's',
        `age that ${percent} % of the contacts waiting at midnight have not passed, over all days, to the hour`,
        (reading) => ageBelow(reading, row, percent / 100),
      ),
    ),
    figure(
      'backlogOldest',
      'oldest in the backlog',
      's',
      'age of the oldest contact that waited at any midnight of the run',
      (reading) => [n(reading, OLDEST), 1],
    ),
    {
      ...figure(
        'backlogIn',
        'contacts that come in',
        'contacts/day',
        'contacts that customers began on the channel / days, closed days included',
        (reading) => [n(reading, CAME_IN), reading.seconds / DAY],
      ),
      goal: 'none',
    },
    {
      ...figure(
        'backlogOut',
        'contacts taken up',
        'contacts/day',
        'contacts that an agent took up, whenever they had come in / days; what came in and was not taken up waits, or was merged with another contact of its need',
        (reading) => [n(reading, TAKEN_UP), reading.seconds / DAY],
      ),
      goal: 'none',
    },
    figure(
      'backlogDays',
      'backlog in days of work',
      'd',
      'contacts that wait for an answer at midnight, on average / contacts taken up in a day, on average',
      (reading) => [n(reading, BACKLOG) * (reading.seconds / DAY), n(reading, EVENINGS) * n(reading, TAKEN_UP)],
    ),
    figure(
      'workingWait',
      'wait for an answer in working hours',
      's',
      'time from asking to the answer, of which only the hours of the week count in which somebody of a team with the channel is on the roster, summed over answered contacts / answered',
      (reading) => [n(reading, WORKING_WAITED), counterOf(reading, row)(ANSWERED)],
    ),
    figure(
      'deadlinesMissed',
      'answers after the promised time',
      'share',
      'answers that began after the promised time / answers',
      (reading) => {
        const count = counterOf(reading, row);
        return [count(PROMISES) - count(PROMISES_KEPT), count(PROMISES)];
      },
    ),
  ];
}

function ageBelow({ floor }: Reading, row: number, share: number): Ratio {
  const ages = floor.tally.ages.subarray(row * AGE_CLASSES, (row + 1) * AGE_CLASSES);
  const all = ages.reduce((sum, count) => sum + count, 0);
  if (all === 0) return [0, 1];
  let [hours, below] = [0, ages[0] as number];
  while (below < share * all) below += ages[++hours] as number;
  return [(hours + 1) * HOUR, 1];
}

/** What is said in public, and what comes of it. */
export function publicFigures(): Figure[] {
  const figure = (
    id: string,
    title: string,
    unit: string,
    goal: Figure['goal'],
    formula: string,
    ratio: (n: (column: number) => number, years: number) => Ratio,
  ): Figure => ({
    id,
    title,
    unit,
    goal,
    formula,
    read: ({ floor, seconds }) => ratio((column) => floor.tally.digital[column] as number, seconds / YEAR),
  });
  return [
    figure(
      'publicComplaints',
      'Complaints in public',
      'posts/year',
      'lower',
      'posts of very dissatisfied customers, per year',
      (n, years) => [n(COMPLAINTS_POSTED), years],
    ),
    figure(
      'publicPraise',
      'Praise in public',
      'posts/year',
      'higher',
      'posts of very satisfied customers, per year',
      (n, years) => [n(PRAISE_POSTED), years],
    ),
    figure(
      'publicAnswered',
      'Complaints in public answered',
      'share',
      'higher',
      'public complaints that an agent answered / public complaints',
      (n) => [n(POSTS_ANSWERED), n(COMPLAINTS_POSTED)],
    ),
    figure(
      'publicReplyTime',
      'First reply in public',
      's',
      'lower',
      'time from a public complaint to its answer, summed over those answered / answered',
      (n) => [n(POST_REPLY_SECONDS), n(POSTS_ANSWERED)],
    ),
    figure(
      'publicExposed',
      'Customers who read posts',
      'customers/year',
      'none',
      'customers who read a post about the service, complaint or praise, each time counted, per year',
      (n, years) => [n(CUSTOMERS_EXPOSED), years],
    ),
    figure(
      'publicProspectsLost',
      'Prospects lost to complaints in public',
      'prospects/year',
      'lower',
      'readers of public complaints who are not customers x lost per thousand, per year',
      (n, years) => [n(PROSPECTS_LOST), years],
    ),
  ];
}
