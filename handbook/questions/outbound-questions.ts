import { LOYALTY_STRONG, LOYALTY_WEAK } from './conditions.ts';
import type { Question } from './question.ts';

/** Calls that the centre makes, and selling. */
export const outboundQuestions: readonly Question[] = [
  {
    id: 'close-the-loop',
    asks: 'Is calling back every detractor worth it? How many people do I need?',
    scenario: 'finance-insurance',
    strategies: ['closed-loop-sober', 'closed-loop-recovery', 'closed-loop-hopeful'],
    replications: 5,
    measures: ['netValue', 'cost', 'recoveryReached', 'recoveryWonBack', 'recoveryTime', 'recoveryBacklog', 'nps'],
    charts: ['differences'],
    under: {
      strategies: ['closed-loop-recovery'],
      measure: 'netValue',
      conditions: [LOYALTY_WEAK, LOYALTY_STRONG],
    },
  },
  {
    id: 'teleselling',
    asks: 'Should the outsourcer do the teleselling, or my own team with the history?',
    scenario: 'service-providers',
    strategies: ['teleselling-outsourced', 'teleselling-own'],
    replications: 5,
    measures: [
      'netValue',
      'cost',
      'saleMargins',
      'outboundConversion',
      'outboundOptOuts',
      'outboundToProblem',
      'churn',
    ],
    charts: ['differences'],
    under: {
      strategies: ['teleselling-outsourced', 'teleselling-own'],
      measure: 'netValue',
      conditions: [LOYALTY_WEAK, LOYALTY_STRONG],
    },
  },
  {
    id: 'cross-selling',
    asks: 'How much is cross-selling on service calls costing me in queue and satisfaction?',
    scenario: 'finance-insurance',
    strategies: ['cross-sell-always', 'cross-sell-threshold'],
    replications: 5,
    measures: [
      'netValue',
      'saleMargins',
      'offerAcceptance',
      'aht.phone',
      'serviceLevel.phone',
      'abandonment.phone',
      'nps',
    ],
    charts: ['differences'],
    under: {
      strategies: ['cross-sell-always', 'cross-sell-threshold'],
      measure: 'netValue',
      conditions: [
        {
          name: 'one offer in fifty accepted',
          set: {
            'strategies.cross-sell-always.offers.accepted': '2 %',
            'strategies.cross-sell-threshold.offers.accepted': '2 %',
          },
        },
      ],
    },
  },
];
