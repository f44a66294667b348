import type { Tree } from '../tree.ts';
import { assumed } from './assumed.ts';

/** Share of the needs that are beyond the first line, by complexity. */
export const BEYOND_FIRST_LINE: Readonly<Record<string, unknown>> = {
  easy: assumed('0 %', '2 %', '5 %'),
  medium: assumed('3 %', '8 %', '20 %'),
  hard: assumed('10 %', '20 %', '40 %'),
};

/** What a section about business customers gets where the file names it and says no more. */
export const ACCOUNT_SECTION_DEFAULTS = {
  'second-line': {
    strength: '100 %',
    'hand-over': 'cold',
    'first-part': assumed('20 %', '40 %', '80 %'),
    note: assumed('20 s', '60 s', '180 s'),
    limit: assumed('30 s', '120 s', '300 s'),
    joint: assumed('20 s', '45 s', '120 s'),
    taught: '0 %',
    'taught-time': assumed('110 %', '140 %', '200 %'),
  },
} as const satisfies Record<string, Tree>;
