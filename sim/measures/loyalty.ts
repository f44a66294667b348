import { pow } from '../random/deterministic-maths.ts';
import {
  ADVISE_AGAINST,
  ASKED_AFTER_SERVICE,
  CUSTOMERS_OF_SIX,
  DETRACTOR_VALUES,
  EASE_ASKED,
  EASE_SCORES,
  EASY_ANSWERS,
  EXPECTATIONS,
  PROMOTER_VALUES,
  RECOMMEND,
  SHIFTED_OF_SIX,
} from './counts/base-counts.ts';
import {
  CUSTOMER_MONTHS,
  CUSTOMERS_AT_END,
  DETRACTORS,
  LOST_CUSTOMERS,
  PROMOTERS,
  RATED,
  SATISFIED,
  VALUE_AT_END,
} from './counts/tally.ts';
import type { Figure, Ratio, Reading } from './figure.ts';

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
      id: 'ces',
      title: 'Ease (CES, 1 to 7)',
      unit: 'points',
      goal: 'higher',
      formula:
        'expected answer of 1 to 7 to "they made it easy for me", averaged over closed needs: from repeats, changes of channel, transfers, stories told again and waits alone',
      read: ({ floor: { tally } }) => [tally.base[EASE_SCORES] as number, tally.base[EASE_ASKED] as number],
    },
    {
      id: 'easy',
      title: 'Needs that were easy',
      unit: 'share',
      goal: 'higher',
      formula: 'probability of an answer of 5 to 7, averaged over closed needs',
      read: ({ floor: { tally } }) => [tally.base[EASY_ANSWERS] as number, tally.base[EASE_ASKED] as number],
    },
    {
      id: 'expectation',
      title: 'Expectation',
      unit: 'points',
      goal: 'none',
      formula: 'satisfaction (latent) that those who are customers at the end expect, on average',
      read: ({ floor: { tally } }) => [tally.base[EXPECTATIONS] as number, tally.total[CUSTOMERS_AT_END] as number],
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
      id: 'nps.afterService',
      title: 'Net promoter score (after service)',
      unit: 'points',
      goal: 'higher',
      formula:
        '100 x (share of promoters - share of detractors) among those whose need was just closed, from their loyalty then, averaged over closed needs: as if everybody answered',
      read: ({ floor: { tally } }) => [
        100 * ((tally.base[RECOMMEND] as number) - (tally.base[ADVISE_AGAINST] as number)),
        tally.base[ASKED_AFTER_SERVICE] as number,
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
    lifetimeValueOf('promoters', ({ total, base }) => [base[PROMOTER_VALUES] as number, total[PROMOTERS] as number]),
    lifetimeValueOf('passives', ({ total, base }) => [
      (total[VALUE_AT_END] as number) - (base[PROMOTER_VALUES] as number) - (base[DETRACTOR_VALUES] as number),
      (total[CUSTOMERS_AT_END] as number) - (total[PROMOTERS] as number) - (total[DETRACTORS] as number),
    ]),
    lifetimeValueOf('detractors', ({ total, base }) => [base[DETRACTOR_VALUES] as number, total[DETRACTORS] as number]),
    {
      id: 'lastingShift',
      title: 'Customers changed for good by six needs',
      unit: 'share',
      goal: 'none',
      formula:
        'customers whose loyalty some of their first six closed needs moved for good / customers whose sixth need closed',
      read: ({ floor: { tally } }) => [tally.base[SHIFTED_OF_SIX] as number, tally.base[CUSTOMERS_OF_SIX] as number],
    },
  ];
}

function lifetimeValueOf(who: string, read: (tally: Reading['floor']['tally']) => Ratio): Figure {
  return {
    id: `clv.${who}`,
    title: `Lifetime value of one of the ${who}`,
    unit: 'EUR',
    goal: 'none',
    formula: `sum of lifetime value x probability of answering as one of the ${who} / sum of those probabilities, among customers at the end`,
    read: ({ floor: { tally } }) => read(tally),
  };
}
