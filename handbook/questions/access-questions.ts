import { FEW_TRY_AGAIN, FEWER_AGENTS, inSector, LOYALTY_STRONG, LOYALTY_WEAK, MOST_TRY_AGAIN } from './conditions.ts';
import type { Question } from './question.ts';

/** Getting through: call-backs, staff, service levels, storms. */
export const accessQuestions: readonly Question[] = [
  {
    id: 'callback',
    asks: 'If I offer a call-back above two minutes, do I really lose fewer calls, or do I just hide the queue?',
    scenario: 'finance-insurance',
    strategies: ['callback', 'callback-slot', 'callback-abandoned'],
    replications: 5,
    measures: [
      'netValue',
      'answered.phone',
      'abandonment.phone',
      'waitOnline.phone',
      'wait.phone',
      'callbackLost.phone',
    ],
    charts: ['differences'],
    under: {
      strategies: ['callback'],
      measure: 'answered.phone',
      conditions: [FEWER_AGENTS, FEW_TRY_AGAIN, MOST_TRY_AGAIN],
    },
  },
  {
    id: 'cut-staff',
    asks: 'We want to cut 10 % of the staff. What breaks first, and what does it cost in customers?',
    scenario: 'cost-cut-10',
    strategies: ['staff-cut-10', 'staff-cut-with-view', 'unified-view'],
    replications: 5,
    measures: ['netValue', 'cost', 'serviceLevel.phone', 'abandonment.phone', 'wait.email', 'csat', 'churn'],
    charts: ['differences'],
    under: {
      strategies: ['staff-cut-10'],
      measure: 'netValue',
      conditions: [LOYALTY_WEAK, LOYALTY_STRONG, FEW_TRY_AGAIN],
    },
  },
  {
    id: 'storm',
    asks: 'A storm is coming: messages, call-backs, or more people?',
    scenario: 'storm-day',
    strategies: ['call-back', 'proactive-notices', 'overflow-outsourcer', 'notices-and-overflow', 'all-three'],
    replications: 16,
    measures: ['serviceLevel.fault-line', 'wait.fault-line', 'abandonment.fault-line', 'preempted', 'csat'],
    charts: ['day:fault-line', 'differences'],
    under: {
      strategies: ['call-back', 'proactive-notices', 'overflow-outsourcer', 'all-three'],
      measure: 'wait.fault-line',
      conditions: [
        { name: 'a storm that hits four times as many', set: { 'demand.shocks.storm.customers': '20 %' } },
        { name: 'most of those affected calling', set: { 'demand.shocks.storm.affects.outage': '68 %' } },
      ],
    },
  },
  {
    id: 'service-level',
    asks: 'Everybody quotes 80/20. What service level is worth paying for here?',
    scenario: 'finance-insurance',
    strategies: ['staff-cut-10', 'fewer-staff', 'more-staff'],
    replications: 5,
    measures: [
      'netValue',
      'cost',
      'serviceLevel.phone',
      'serviceLevelOfAnswered.phone',
      'halfHoursInTarget.phone',
      'abandonment.phone',
      'nps',
    ],
    charts: ['cost-and-loyalty', 'week:phone'],
    under: {
      strategies: ['fewer-staff', 'more-staff'],
      measure: 'netValue',
      conditions: [LOYALTY_WEAK, LOYALTY_STRONG, inSector('consumer-goods'), inSector('service-providers')],
    },
  },
];
