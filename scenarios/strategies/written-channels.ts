import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Written work by deadline, not by age. */
export const emailDeadline: Tree = {
  summary: 'Written contacts are answered by deadline, not by age: what was promised soonest goes first.',
  deferred: { order: 'deadline' },
  costs: [{ name: 'sorting by deadline', 'set-up': assumed('2000 EUR', '8000 EUR', '25000 EUR'), years: 5 }],
};

/** Blended agents: written work fills the gaps between live contacts, and only these. */
export const blended: Tree = {
  summary: 'Agents put written work aside for a live contact that would have to wait, and go on with it later.',
  deferred: { 'makes-way': true },
  costs: [
    {
      name: 'blended desktop',
      'set-up': assumed('5000 EUR', '15000 EUR', '50000 EUR'),
      years: 5,
      'per-agent': assumed('50 EUR/year', '120 EUR/year', '300 EUR/year', 'judgement: licence'),
    },
  ],
};

/** Somebody listens: complaints in public are noticed and answered first. */
export const publicReplies: Tree = {
  summary:
    'Somebody listens to what is said in public: complaints are noticed, and answered before other written work.',
  'public-posts': { seen: assumed('80 %', '95 %', '99 %'), 'head-start': '12 h' },
  costs: [
    {
      name: 'social listening',
      'set-up': assumed('3000 EUR', '10000 EUR', '40000 EUR'),
      years: 5,
      yearly: assumed('6000 EUR/year', '18000 EUR/year', '50000 EUR/year', 'judgement: tool and part of a post'),
    },
  ],
};
