import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** A target for handling time: agents hurry, and what they miss comes back. */
export const ahtTarget: Tree = {
  summary:
    'A target for handling time: the core of talks is 15 % shorter, and haste misses some of what would be solved.',
  haste: { 'core-time': '15 %' },
  costs: [
    {
      name: 'watching the target',
      'per-agent': assumed('50 EUR/year', '150 EUR/year', '400 EUR/year', 'judgement: reports and talks with agents'),
    },
  ],
};

/** More chats at once for each agent. */
export const chatConcurrency: Tree = {
  summary: 'Four chats at once for each agent: more places, slower answers, and attention that is spread thinner.',
  chat: { concurrency: 4 },
  costs: [
    {
      name: 'training for four chats at once',
      'per-agent': assumed('40 EUR/year', '100 EUR/year', '250 EUR/year', 'judgement: a day in a year'),
    },
  ],
};
