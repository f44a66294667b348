import type { Tree } from '../tree.ts';
import { assumed, published } from './assumed.ts';

const BANK = 'Hathaway, Emadi, Deshpande: call-backs at a US bank';

const COMMON = {
  'offer-above': assumed('60 s', '150 s', '300 s'),
  'offer-when-waiting': 0,
  'attempt-delay': assumed('5 min', '10 min', '30 min'),
  connect: assumed('15 s', '25 s', '45 s'),
  delay: '0 s',
  slack: '15 min',
  strength: '100 %',
} as const satisfies Tree;

/** What a call-back gets when the file only names its policy. */
export const CALLBACK_DEFAULTS = {
  none: {
    ...COMMON,
    'offer-above': '0 s',
    offered: '0 %',
    accepted: '0 %',
    answered: '100 %',
    attempts: 1,
    'attempt-delay': '0 s',
    connect: '0 s',
  },
  'virtual-hold': {
    ...COMMON,
    offered: published('25 %', '50 %', '100 %', 'vendors advise 25 to 75 %, so that estimates do not swing'),
    accepted: published('25 %', '37 %', '63 %', `${BANK}: 37 %; surveys: 63 %`),
    answered: published('80 %', '93 %', '97 %', `${BANK}: 7 % unanswered`),
    attempts: 2,
  },
  slot: {
    ...COMMON,
    offered: published('25 %', '50 %', '100 %', 'vendors advise 25 to 75 %, so that estimates do not swing'),
    accepted: published('25 %', '37 %', '63 %', `${BANK}: 37 %; surveys: 63 %`),
    answered: assumed('55 %', '75 %', '90 %'),
    attempts: 2,
    delay: assumed('2 h', '4 h', '24 h'),
  },
  abandoned: {
    ...COMMON,
    'offer-above': '0 s',
    offered: '100 %',
    accepted: assumed('60 %', '80 %', '90 %', 'surveys: more than 80 % want to be called back'),
    answered: assumed('25 %', '45 %', '65 %'),
    attempts: assumed(1, 2, 4),
    delay: assumed('10 min', '30 min', '2 h'),
  },
} as const satisfies Record<string, Tree>;
