import type { Condition, Question } from './question.ts';

/** Crews that take so long, for faults and for appointments. */
function crews(name: string, fault: string, appointment: string): Condition {
  return {
    name,
    set: {
      'intents.outage.external.lead': `{lognormal: {mean: ${fault}, cv: 0.7}}`,
      'intents.visit.external.lead': `{lognormal: {mean: ${appointment}, cv: 0.7}}`,
    },
  };
}

/** What others do, and the centre is blamed for; what it has promised. */
export const outsideQuestions: readonly Question[] = [
  {
    id: 'field-crews',
    asks: 'Our satisfaction falls but the agents are fine: the field crews are late.',
    scenario: 'service-providers',
    strategies: ['status-notices', 'more-staff', 'coaching'],
    replications: 5,
    measures: ['netValue', 'csat', 'chases', 'jobsLate', 'serviceLevel.phone', 'handledContacts', 'nps'],
    charts: ['differences'],
    under: {
      strategies: ['status-notices', 'more-staff'],
      measure: 'csat',
      conditions: [
        crews('crews that take twice as long', '12 h', '6 d'),
        crews('crews that take half as long', '3 h', '1.5 d'),
      ],
    },
  },
  {
    id: 'gold-customers',
    asks: 'We promise Gold customers 30 minutes around the clock. How many people, and what do breaches cost?',
    scenario: 'b2b',
    strategies: ['response-tiers', 'more-staff'],
    replications: 12,
    measures: [
      'netValue',
      'credits',
      'responseMet',
      'responseMet.gold.p1',
      'responseMet.gold.p2',
      'responseMet.basic.p2',
      'renewalRate',
    ],
    charts: ['differences'],
    under: {
      strategies: ['response-tiers'],
      measure: 'responseMet',
      conditions: [
        { name: 'a second person on call', set: { 'teams.on-call.agents': '2' } },
        { name: 'a tenth fewer agents', set: { 'service.staffing': '-10 %' } },
      ],
    },
  },
];
