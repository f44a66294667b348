import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** One knowledge base for all channels, with the people who keep it up to date. */
export const knowledgeBase: Tree = {
  summary: 'One knowledge base for the agents of all channels: less searching, more solved, fewer contradictions.',
  knowledge: { strength: '100 %' },
  costs: [
    {
      name: 'knowledge base',
      'set-up': assumed('10000 EUR', '40000 EUR', '120000 EUR'),
      years: 5,
      'per-agent': assumed('80 EUR/year', '200 EUR/year', '400 EUR/year', 'judgement: licence'),
    },
    {
      name: 'upkeep of the knowledge base',
      'per-agent': assumed(
        '225 EUR/year',
        '450 EUR/year',
        '900 EUR/year',
        'judgement: 0.5 to 2 editors for 100 agents',
      ),
    },
  ],
};

/** The same, open to customers: the easy needs go, and what remains for agents is harder. */
export const knowledgeForCustomers: Tree = {
  summary: 'The knowledge base is open to customers too: self-service solves more, and agents keep the harder needs.',
  extends: ['knowledge-base'],
  knowledge: {
    'self-service-gain': {
      easy: assumed('3 %', '8 %', '15 %'),
      medium: assumed('1 %', '4 %', '8 %'),
      hard: assumed('0 %', '1 %', '3 %'),
    },
  },
  costs: [
    {
      name: 'pages for customers',
      'set-up': assumed('10000 EUR', '30000 EUR', '80000 EUR'),
      yearly: assumed('5000 EUR/year', '15000 EUR/year', '40000 EUR/year'),
    },
  ],
};

/** What becomes of a knowledge base that nobody keeps up to date. */
export const knowledgeNeglected: Tree = {
  summary: 'A knowledge base that is bought and then not kept up to date: its benefit fades month by month.',
  extends: ['knowledge-base'],
  knowledge: { upkeep: '0 %' },
  costs: [{ name: 'upkeep of the knowledge base', yearly: '0 EUR/year' }],
};
