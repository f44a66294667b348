import { inSector } from './conditions.ts';
import type { Question } from './question.ts';

/** How often somebody else is tried to be, and what it costs: today's method and the app have the same frauds. */
function frauds(attempts: string, loss: string): Record<string, string> {
  const places = ['service.security', 'strategies.app-token.security'];
  return Object.fromEntries(
    places.flatMap((place) => [
      [`${place}.attempts`, attempts],
      [`${place}.loss`, loss],
    ]),
  );
}

/** What agents know, of the customer and of the matter. */
export const knowledgeQuestions: readonly Question[] = [
  {
    id: 'one-customer-view',
    asks: 'My customers tell the same story three times. What would one customer view bring, and which piece first?',
    scenario: 'finance-insurance',
    strategies: ['view-identify', 'view-look-up', 'view-context', 'view-duplicates', 'view-routing', 'unified-view'],
    replications: 5,
    measures: ['netValue', 'cost', 'aht.phone', 'fcr.true', 'retold', 'transfers', 'nps'],
    charts: ['differences', 'work'],
    under: {
      strategies: ['unified-view'],
      measure: 'netValue',
      conditions: [
        { name: 'stories that are told again quickly', set: { 'handling.retell': '20 s' } },
        { name: 'stories that take long to tell again', set: { 'handling.retell': '120 s' } },
        inSector('consumer-goods'),
        inSector('b2b'),
        inSector('service-providers'),
      ],
    },
  },
  {
    id: 'specialists-or-generalists',
    asks: 'Specialists or generalists? Who should be cross-trained on what?',
    scenario: 'service-providers',
    strategies: ['cross-training', 'specialists-without-silos', 'more-staff'],
    replications: 5,
    measures: ['netValue', 'cost', 'serviceLevel.phone', 'abandonment.phone', 'fcr.true', 'transfers', 'nps'],
    charts: ['differences'],
    under: {
      strategies: ['cross-training'],
      measure: 'serviceLevel.phone',
      conditions: [
        { name: 'one in ten trained', set: { 'strategies.cross-training.cross-training.share': '10 %' } },
        { name: 'six in ten trained', set: { 'strategies.cross-training.cross-training.share': '60 %' } },
        { name: 'learners who are much slower', set: { 'strategies.cross-training.cross-training.speed': '80 %' } },
      ],
    },
  },
  {
    id: 'identity-checks',
    asks: 'Stronger identity checks or shorter calls?',
    scenario: 'finance-insurance',
    strategies: ['strong-identification', 'app-token', 'voice-biometrics'],
    replications: 5,
    measures: ['netValue', 'cost', 'fraudLoss', 'fraudPassed', 'falseRejects', 'aht.phone', 'csat'],
    charts: ['differences'],
    under: {
      strategies: ['app-token'],
      measure: 'netValue',
      conditions: [
        { name: 'few frauds tried', set: frauds('0.01 %', '1500 EUR') },
        { name: 'more frauds tried, and each dearer', set: frauds('0.05 %', '6000 EUR') },
      ],
    },
  },
];
