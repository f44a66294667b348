import type { Segment } from '../model/customer.ts';
import { pow } from '../random/deterministic-maths.ts';
import {
  SEGMENT_ABANDONED,
  SEGMENT_ANSWERED,
  SEGMENT_AT_END,
  SEGMENT_COUNTS,
  SEGMENT_DETRACTORS,
  SEGMENT_IN_TIME,
  SEGMENT_LOST,
  SEGMENT_MONTHS,
  SEGMENT_PROMOTERS,
  SEGMENT_RATED,
  SEGMENT_SATISFIED,
  SEGMENT_VALUE,
  SEGMENT_WAITED,
} from './counts/people-counts.ts';
import type { Figure } from './figure.ts';

/** Whom the service treats how, and what comes of it: access over all live channels, satisfaction, loyalty, value. */
export function segmentFigures({ name }: Segment, row: number): Figure[] {
  const count = (tally: { segment: Float64Array }, column: number) =>
    tally.segment[row * SEGMENT_COUNTS + column] as number;
  return [
    {
      id: `serviceLevelOf.${name}`,
      title: `Service level of ${name} customers`,
      unit: 'share',
      goal: 'higher',
      formula:
        "contacts of the segment answered within their channel's target / those answered or abandoned, on live channels",
      read: ({ floor: { tally } }) => [
        count(tally, SEGMENT_IN_TIME),
        count(tally, SEGMENT_ANSWERED) + count(tally, SEGMENT_ABANDONED),
      ],
    },
    {
      id: `waitOf.${name}`,
      title: `Wait of ${name} customers`,
      unit: 's',
      goal: 'lower',
      formula: 'mean time from asking to the agent of answered contacts of the segment, on live channels',
      read: ({ floor: { tally } }) => [count(tally, SEGMENT_WAITED), count(tally, SEGMENT_ANSWERED)],
    },
    {
      id: `abandonmentOf.${name}`,
      title: `Abandonment of ${name} customers`,
      unit: 'share',
      goal: 'lower',
      formula: 'abandoned contacts of the segment / those answered or abandoned, on live channels',
      read: ({ floor: { tally } }) => [
        count(tally, SEGMENT_ABANDONED),
        count(tally, SEGMENT_ANSWERED) + count(tally, SEGMENT_ABANDONED),
      ],
    },
    {
      id: `csatOf.${name}`,
      title: `Satisfied ${name} customers (CSAT, true)`,
      unit: 'share',
      goal: 'higher',
      formula: 'probability of an answer of 4 or 5 of 5, averaged over closed needs of the segment',
      read: ({ floor: { tally } }) => [count(tally, SEGMENT_SATISFIED), count(tally, SEGMENT_RATED)],
    },
    {
      id: `npsOf.${name}`,
      title: `Net promoter score of ${name} customers`,
      unit: 'points',
      goal: 'higher',
      formula:
        '100 x (share of promoters - share of detractors) among customers of the segment at the end, from their loyalty then',
      read: ({ floor: { tally } }) => [
        100 * (count(tally, SEGMENT_PROMOTERS) - count(tally, SEGMENT_DETRACTORS)),
        count(tally, SEGMENT_AT_END),
      ],
    },
    {
      id: `churnOf.${name}`,
      title: `Churn of ${name} customers`,
      unit: 'share/year',
      goal: 'lower',
      formula:
        '1 - (1 - m)^12, where m = customers of the segment lost / asked at the end of each month; each replication gives one such figure',
      read: ({ floor: { tally } }) => {
        const months = count(tally, SEGMENT_MONTHS);
        return months === 0 ? [0, 0] : [1 - pow(1 - count(tally, SEGMENT_LOST) / months, 12), 1];
      },
    },
    {
      id: `clvOf.${name}`,
      title: `Lifetime value of a ${name} customer`,
      unit: 'EUR',
      goal: 'higher',
      formula: 'lifetime value of those of the segment who are customers at the end / their number',
      read: ({ floor: { tally } }) => [count(tally, SEGMENT_VALUE), count(tally, SEGMENT_AT_END)],
    },
  ];
}
