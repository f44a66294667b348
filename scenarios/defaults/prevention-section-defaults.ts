import type { Tree } from '../tree.ts';
import { assumed, published } from './assumed.ts';

const COVERAGE = published('20 %', '55 %', '90 %', 'utilities: from 20 % who opt in to 90 % where all are enrolled');
const HEEDED = published('30 %', '55 %', '76 %', 'a utility: contacts of 68 % became 16 % (76 %); a vendor: 60 %');
const MESSAGE = assumed('0.02 EUR', '0.05 EUR', '0.08 EUR');

/** What a section that prevents contacts gets where the file names it and says no more. */
export const PREVENTION_SECTION_DEFAULTS = {
  notices: {
    strength: '100 %',
    shocks: [],
    coverage: COVERAGE,
    heeded: HEEDED,
    lag: assumed('5 min', '20 min', '60 min'),
    message: MESSAGE,
    'false-alarms': assumed(0, 1, 4),
    annoyance: assumed(0.1, 0.3, 1),
  },
  'status-notices': {
    strength: '100 %',
    coverage: COVERAGE,
    heeded: HEEDED,
    message: MESSAGE,
    messages: assumed(2, 3, 5),
  },
  'root-cause': {
    strength: '100 %',
    fixes: assumed(0, 1, 3),
    accuracy: assumed('50 %', '75 %', '90 %'),
    effect: assumed('2 %', '5 %', '15 %'),
    lag: assumed('30 d', '60 d', '120 d'),
    'fix-cost': assumed('5000 EUR', '15000 EUR', '50000 EUR'),
  },
} as const satisfies Record<string, Tree>;
