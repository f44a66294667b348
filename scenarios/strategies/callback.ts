import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** A system that holds places in line, and its licence: call-backs are offered by the telephone system itself. */
export const CALLBACK_COSTS = [
  {
    name: 'call-back system',
    'set-up': assumed('5000 EUR', '15000 EUR', '50000 EUR'),
    years: 5,
    'per-agent': assumed('60 EUR/year', '180 EUR/year', '360 EUR/year'),
  },
];

/** Virtual hold: who would wait long may hang up and keeps the place in line. */
export const callback: Tree = {
  summary: 'Offers a call-back that keeps the place in line when the expected wait is above 150 s.',
  callback: { policy: 'virtual-hold' },
  costs: CALLBACK_COSTS,
};
