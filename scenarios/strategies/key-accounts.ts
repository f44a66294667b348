import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Larger accounts have a named manager, who takes their contacts when free and is in touch before anything goes wrong. */
export const accountManager: Tree = {
  summary:
    'Accounts worth twice the average get a named manager, who is in touch every six weeks and takes their calls.',
  'account-managers': { team: 'account-managers' },
  continuity: { prefer: 'account-manager' },
  costs: [
    {
      name: 'account plans, routing to the manager',
      'set-up': assumed(
        '5000 EUR',
        '20000 EUR',
        '60000 EUR',
        'judgement; the managers themselves are paid by the hour',
      ),
      years: 5,
      yearly: assumed('2000 EUR/year', '6000 EUR/year', '20000 EUR/year', 'judgement: travel'),
    },
  ],
};
