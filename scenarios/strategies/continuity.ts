import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Who handled the need before is asked first, and waited for a little. */
export const continuity: Tree = {
  summary: 'Who handled the need last is asked first; the customer waits up to a minute for them.',
  continuity: { prefer: 'need' },
  costs: [
    {
      name: 'routing to the agent who knows the customer',
      'set-up': assumed('5000 EUR', '20000 EUR', '60000 EUR'),
      years: 5,
      'per-agent': assumed('20 EUR/year', '60 EUR/year', '150 EUR/year'),
    },
  ],
};

/** Customers who are worth more than twice the average go first; the others pay with their waits. */
export const vipPriority: Tree = {
  summary: 'Customers whose margin is more than twice the average have a head start of two minutes in every line.',
  'value-priority': { 'head-start': '120 s' },
  costs: [{ name: 'routing by value', 'set-up': assumed('2000 EUR', '10000 EUR', '30000 EUR'), years: 5 }],
};
