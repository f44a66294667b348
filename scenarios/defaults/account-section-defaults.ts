import type { Tree } from '../tree.ts';
import { assumed } from './assumed.ts';

/** Team of the account managers where the file does not say. */
export const MANAGERS_TEAM = 'account-managers';

/** Share of the needs that are beyond the first line, by complexity. */
export const BEYOND_FIRST_LINE: Readonly<Record<string, unknown>> = {
  easy: assumed('0 %', '2 %', '5 %'),
  medium: assumed('3 %', '8 %', '20 %'),
  hard: assumed('10 %', '20 %', '40 %'),
};

/** What an account of several people gets where the file does not say. */
export const PEOPLE_DEFAULTS = {
  colleague: assumed('5 %', '20 %', '40 %'),
  'users-weight': assumed('10 %', '40 %', '100 %'),
} as const satisfies Tree;

/** What a plan pays back where the file does not say. */
export const PLAN_DEFAULTS = {
  credit: assumed('5 %', '10 %', '25 %', 'published service plans: 5 to 25 %'),
  cap: assumed('10 %', '30 %', '100 %'),
} as const satisfies Tree;

/** What a section about business customers gets where the file names it and says no more. */
export const ACCOUNT_SECTION_DEFAULTS = {
  'account-view': { strength: '100 %' },
  'account-managers': {
    strength: '100 %',
    team: MANAGERS_TEAM,
    above: '200 %',
    accounts: assumed(15, 30, 60),
    hours: 'Mon-Fri 09:00-17:00',
    every: assumed('21 d', '42 d', '90 d'),
    touch: assumed('30 min', '90 min', '4 h', 'judgement: preparation and travel included'),
    warning: assumed('30 d', '60 d', '120 d'),
    kept: assumed('0 %', '20 %', '50 %', 'judgement: early warning halves surprise leavers at best'),
  },
  'response-targets': { strength: '100 %' },
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
