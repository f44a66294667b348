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
  deferred: { strength: '100 %', order: 'arrival', 'makes-way': false },
  'public-posts': {
    strength: '100 %',
    complaint: assumed('2 %', '5 %', '12 %'),
    praise: assumed('0.2 %', '1 %', '3 %'),
    channel: 'social',
    seen: published('40 %', '51 %', '70 %', 'CCMC Customer Rage 2020: 49 % of complaints in public get no reply'),
    audience: assumed(20, 80, 400),
    'praise-audience': assumed('10 %', '25 %', '50 %', 'judgement: bad news travels further'),
    customers: assumed('20 %', '50 %', '80 %'),
    'complaint-step': assumed(-0.03, -0.01, -0.002),
    'praise-step': assumed(0.001, 0.003, 0.01),
    attenuation: assumed('30 %', '60 %', '80 %'),
    'prompt-within': published(
      '30 min',
      '1 h',
      '4 h',
      'Baer 2016: 40 % of those who expect a reply expect it within an hour',
    ),
    'slow-after': assumed('12 h', '24 h', '72 h'),
    amplification: assumed('100 %', '150 %', '300 %'),
    'lost-per-thousand': assumed(0.2, 1, 4),
    'head-start': '0 s',
  },
} as const satisfies Record<string, Tree>;
