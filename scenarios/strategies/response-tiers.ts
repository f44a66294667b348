import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Work is done in the order of what contracts promise, not of what came first. */
export const responseTiers: Tree = {
  summary: 'Whose contract wants an answer first goes first, on every channel; basic plans wait for it.',
  'response-targets': { strength: '100 %' },
  costs: [
    {
      name: 'routing by contract',
      'set-up': assumed('5000 EUR', '20000 EUR', '60000 EUR', 'judgement: entitlements known where contacts arrive'),
      years: 5,
      'per-agent': assumed('20 EUR/year', '60 EUR/year', '150 EUR/year'),
    },
  ],
};
