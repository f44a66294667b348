import type { Tree } from '../tree.ts';
import { assumed, published } from './assumed.ts';

/** What a section about digital channels gets where the file names it and says no more. */
export const DIGITAL_SECTION_DEFAULTS = {
  'self-service': {
    strength: '100 %',
    'solves-more': '0 %',
    'false-success': '0 %',
    'way-out': '100 %',
    'stuck-gives-up': assumed('20 %', '35 %', '50 %'),
    handover: '0 %',
    fee: '0 EUR',
  },
  chat: {
    strength: '100 %',
    silent: published('30 %', '70 %', '80 %', 'Castellanos, Yom-Tov, Goldberg: 30 to 71 % of those who leave'),
    'time-out': assumed('2 min', '4 min', '10 min'),
    'quality-loss': assumed('0 %', '2 %', '5 %', 'judgement; good ratings go with few chats an agent (Zendesk)'),
  },
  failures: {
    strength: '100 %',
    'false-fix': assumed('20 %', '40 %', '60 %'),
    'known-delay': assumed('25 %', '50 %', '100 %', 'judgement: who knows that it failed tries again sooner'),
    unsolvable: {
      easy: assumed('0 %', '1 %', '3 %'),
      medium: assumed('1 %', '4 %', '10 %'),
      hard: assumed('3 %', '10 %', '20 %'),
    },
  },
  haste: {
    strength: '100 %',
    'core-time': '10 %',
    error: assumed('0 %', '2 %', '5 %'),
  },
} as const satisfies Record<string, Tree>;
