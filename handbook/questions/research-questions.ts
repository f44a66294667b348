import { inSector } from './conditions.ts';
import type { Question } from './question.ts';

/** Questions about strategies as such. */
export const researchQuestions: readonly Question[] = [
  {
    id: 'across-sectors',
    asks: 'Does policy A beat policy B across sectors, reproducibly?',
    scenario: 'finance-insurance',
    strategies: ['callback', 'continuity', 'knowledge-base'],
    replications: 5,
    measures: ['netValue', 'costPerResolution', 'serviceLevel.phone', 'fcr.true', 'nps'],
    charts: ['differences'],
    under: {
      strategies: ['callback', 'continuity', 'knowledge-base'],
      measure: 'netValue',
      conditions: [inSector('consumer-goods'), inSector('b2b'), inSector('service-providers')],
    },
  },
  {
    id: 'generations',
    asks: 'Which generation are we, and what is the next step that pays?',
    scenario: 'consumer-goods',
    strategies: ['generation-1', 'generation-2', 'generation-3', 'generation-4'],
    baseline: 'generation-1',
    replications: 5,
    measures: ['netValue', 'cost', 'serviceLevel.phone', 'fcr.true', 'handledContacts', 'csat', 'nps'],
    charts: ['cost-and-loyalty', 'differences'],
    under: {
      strategies: ['generation-1', 'generation-2', 'generation-3', 'generation-4'],
      measure: 'netValue',
      conditions: [inSector('service-providers')],
    },
  },
];
