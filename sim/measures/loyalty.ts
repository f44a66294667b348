import { pow } from '../random/deterministic-maths.ts';
import type { Figure } from './figure.ts';
import {
  CUSTOMER_MONTHS,
  CUSTOMERS_AT_END,
  DETRACTORS,
  LOST_CUSTOMERS,
  PROMOTERS,
  RATED,
  SATISFIED,
  VALUE_AT_END,
} from './tally.ts';

/** What customers think, and whether they stay. */
export function loyaltyFigures(): Figure[] {
  return [
    {
      id: 'csat',
      title: 'Satisfied customers (CSAT, true)',
      unit: 'share',
      goal: 'higher',
      formula: 'probability of an answer of 4 or 5 of 5, averaged over closed needs: as if everybody answered',
      read: ({ floor: { tally } }) => [tally.total[SATISFIED] as number, tally.total[RATED] as number],
    },
    {
      id: 'nps',
      title: 'Net promoter score (relationship)',
      unit: 'points',
      goal: 'higher',
      formula:
        '100 x (share of promoters - share of detractors) among those who are customers at the end, from their loyalty then',
      read: ({ floor: { tally } }) => [
        100 * ((tally.total[PROMOTERS] as number) - (tally.total[DETRACTORS] as number)),
        tally.total[CUSTOMERS_AT_END] as number,
      ],
    },
    {
      id: 'churn',
      title: 'Churn',
      unit: 'share/year',
      goal: 'lower',
      formula:
        '1 - (1 - m)^12, where m = customers lost / customers asked at the end of each month; each replication gives one such figure',
      read: ({ floor: { tally } }) => {
        const months = tally.total[CUSTOMER_MONTHS] as number;
        const monthly = (tally.total[LOST_CUSTOMERS] as number) / months;
        return months === 0 ? [0, 0] : [1 - pow(1 - monthly, 12), 1];
      },
    },
    {
      id: 'clv',
      title: 'Lifetime value of the base',
      unit: 'EUR',
      goal: 'higher',
      formula:
        'sum over those who are customers at the end of margin x survival, discounted, over the lifetime years; those who left count 0',
      read: ({ floor: { tally } }) => [tally.total[VALUE_AT_END] as number, 1],
    },
  ];
}
