import type { Tree } from '../tree.ts';
import { assumed, published } from './assumed.ts';

/** What a need of a party gets where the file does not say. */
export const EXTERNAL_DEFAULTS = {
  share: '100 %',
  lead: assumed(
    { lognormal: { mean: '1 d', cv: 0.7 } },
    { lognormal: { mean: '3 d', cv: 0.7 } },
    { lognormal: { mean: '8 d', cv: 0.7 } },
  ),
  'first-time-fix': published('63 %', '75 %', '88 %', 'field service benchmarks'),
  missed: assumed('3 %', '8 %', '15 %'),
  chase: assumed('5 %/day', '15 %/day', '35 %/day'),
  'chase-talk': assumed('60 s', '90 s', '150 s'),
  blame: assumed(
    '30 %',
    '60 %',
    '100 %',
    'judgement: customers hold the centre responsible though it is not the only actor',
  ),
  failure: assumed(-1.2, -0.8, -0.4),
} as const satisfies Tree;

export const PARTY_DEFAULTS = { visit: '0 EUR' } as const satisfies Tree;
