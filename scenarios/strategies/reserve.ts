import { assumed } from '../defaults/assumed.ts';
import type { Tree } from '../tree.ts';

/** Teams in reserve, an outsourcer's say, are on duty. Their hours are paid like everybody's. */
export const overflowOutsourcer: Tree = {
  summary: 'Puts the teams in reserve on duty: an outsourcer takes whom nobody of the house has answered in time.',
  reserve: { strength: '100 %' },
  costs: [
    {
      name: 'outsourcing contract',
      'set-up': assumed('5000 EUR', '15000 EUR', '40000 EUR', 'judgement: training, lines, agreement'),
      years: 5,
    },
  ],
};
