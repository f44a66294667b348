import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** A price cut for those who would leave; some who would not get it too. */
export const saveOffer: Tree = {
  summary: 'Finds out why customers cancel, and offers those who may have it half of the margin for three months.',
  'save-offer': { strength: '100 %' },
  costs: [
    {
      name: 'save desk: rules, prompts, training',
      'set-up': assumed('3000 EUR', '10000 EUR', '40000 EUR'),
      years: 5,
      yearly: assumed('2000 EUR/year', '6000 EUR/year', '20000 EUR/year'),
    },
  ],
};
