import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** One view of the customer over all channels: all five levers at once, and the price of the integration. */
export const unifiedView: Tree = {
  summary:
    'One view of the customer over all channels: identified once, one screen, context carried, duplicates merged, better routing.',
  view: { policy: 'unified' },
  costs: [
    {
      name: 'one customer view',
      'set-up': assumed(
        '80000 EUR',
        '250000 EUR',
        '700000 EUR',
        'judgement: between an active and a top service organisation',
      ),
      years: 5,
      'per-agent': assumed('600 EUR/year', '1000 EUR/year', '2200 EUR/year', 'judgement: platform licence'),
    },
  ],
};
