import type { Segment } from '../model/customer.ts';
import {
  SEGMENT_ABANDONED,
  SEGMENT_ANSWERED,
  SEGMENT_COUNTS,
  SEGMENT_IN_TIME,
  SEGMENT_RATED,
  SEGMENT_SATISFIED,
  SEGMENT_WAITED,
} from './counts/people-counts.ts';
import type { Figure } from './figure.ts';

/** Whom the service treats how: service level, wait and satisfaction of one segment, over all live channels. */
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
      id: `csatOf.${name}`,
      title: `Satisfied ${name} customers (CSAT, true)`,
      unit: 'share',
      goal: 'higher',
      formula: 'probability of an answer of 4 or 5 of 5, averaged over closed needs of the segment',
      read: ({ floor: { tally } }) => [count(tally, SEGMENT_SATISFIED), count(tally, SEGMENT_RATED)],
    },
  ];
}
