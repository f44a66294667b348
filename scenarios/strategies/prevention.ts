import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Tell customers of an outage before they ask. Messages are paid one by one. */
export const proactiveNotices: Tree = {
  summary: 'Tells those whom an outage, a storm or a letter touches what is going on, before they ask.',
  notices: { strength: '100 %' },
  costs: [
    {
      name: 'notices',
      'set-up': assumed('10000 EUR', '30000 EUR', '80000 EUR', 'judgement: detection, addresses, consent'),
      years: 5,
      yearly: assumed('2000 EUR/year', '6000 EUR/year', '15000 EUR/year'),
    },
  ],
};

/** Tell customers how their case stands, so that they need not chase it. */
export const statusNotices: Tree = {
  summary: 'Tells customers how their case stands, so that they need not ask where the order or the technician is.',
  'status-notices': { strength: '100 %' },
  costs: [
    {
      name: 'status notices',
      'set-up': assumed('8000 EUR', '25000 EUR', '60000 EUR', 'judgement: states of cases from the parties'),
      years: 5,
      yearly: assumed('1500 EUR/year', '4000 EUR/year', '10000 EUR/year'),
    },
  ],
};

/** The outer loop: what contacts are about is counted, and the cause of the largest part is ended. Fixes are paid one by one. */
export const rootCause: Tree = {
  summary: 'Counts what customers get in touch about, and each month ends one cause of the most frequent reason.',
  'root-cause': { strength: '100 %' },
  costs: [
    {
      name: 'root-cause analysis',
      'set-up': assumed('2000 EUR', '8000 EUR', '25000 EUR', 'judgement: reasons for contact and their reports'),
      years: 5,
      yearly: assumed('12000 EUR/year', '30000 EUR/year', '60000 EUR/year', 'judgement: half an analyst'),
    },
  ],
};
