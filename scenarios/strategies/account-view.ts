import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** One view of the account: a colleague who calls about the same case is not a stranger. */
export const accountView: Tree = {
  summary:
    'One view of the customer, in which a case belongs to the account: colleagues are not asked everything again.',
  extends: ['unified-view'],
  'account-view': { strength: '100 %' },
  costs: [
    {
      name: 'people and cases by account',
      'set-up': assumed('10000 EUR', '40000 EUR', '120000 EUR'),
      years: 5,
      'per-agent': assumed('50 EUR/year', '120 EUR/year', '300 EUR/year'),
    },
  ],
};
