import type { Tree } from '../tree.ts';
import { ACCOUNT_SECTION_DEFAULTS } from './account-section-defaults.ts';
import { assumed, estimated, published } from './assumed.ts';
import { CHOICE_SECTION_DEFAULTS } from './choice-section-defaults.ts';
import { DIGITAL_SECTION_DEFAULTS } from './digital-section-defaults.ts';
import { OUTBOUND_SECTION_DEFAULTS } from './outbound-section-defaults.ts';
import { PREVENTION_SECTION_DEFAULTS } from './prevention-section-defaults.ts';
import { SAVE_OFFER_DEFAULTS } from './sales-defaults.ts';

const KNOWLEDGE_VENDORS =
  'vendors of knowledge bases: 5 to 10 % less time, 5 to 15 points more solved; read as the high end';

const QUESTIONS = 'vendors on questions: 15 to 33 % of right customers fail, up to 60 % of criminals pass';

/** What a section of a service gets where the file names it and says no more. */
export const SECTION_DEFAULTS = {
  'save-offer': SAVE_OFFER_DEFAULTS,
  knowledge: {
    strength: '100 %',
    'core-time': published('2 %', '7 %', '10 %', KNOWLEDGE_VENDORS),
    'solved-more': {
      easy: assumed('1 %', '2 %', '5 %', KNOWLEDGE_VENDORS),
      medium: assumed('3 %', '6 %', '15 %', KNOWLEDGE_VENDORS),
      hard: assumed('1 %', '3 %', '8 %', KNOWLEDGE_VENDORS),
    },
    contradictions: assumed('4 %', '8 %', '12 %', 'illustration of a vendor: 8 % wrong answers become 2 %'),
    'contradictions-shared': assumed('1 %', '2 %', '4 %', 'illustration of a vendor: 8 % wrong answers become 2 %'),
    decay: assumed('1 %', '3 %', '6 %'),
    upkeep: '100 %',
    'self-service-gain': '0 %',
    novices: assumed(1.5, 2, 3, 'new agents look up more; judgement'),
  },
  manuals: {
    strength: '100 %',
    search: assumed('5 %', '15 %', '30 %'),
    missed: assumed('2 %', '5 %', '8 %'),
    novices: assumed(1, 1.5, 2),
  },
  continuity: {
    strength: '100 %',
    prefer: 'need',
    team: 'none',
    tolerance: assumed('0 s', '60 s', '300 s'),
    satisfaction: assumed(0, 0.2, 0.4),
  },
  'value-priority': { strength: '100 %', above: '200 %', 'head-start': assumed('60 s', '120 s', '300 s') },
  security: {
    strength: '100 %',
    method: 'kba',
    seconds: published('20 s', '45 s', '90 s', 'vendors of voice biometrics: 40 to 90 s'),
    'false-reject': published('15 %', '22 %', '33 %', QUESTIONS),
    fallback: assumed('30 s', '60 s', '120 s'),
    'turned-away': assumed('5 %', '10 %', '30 %'),
    attempts: assumed('0.01 %', '0.03 %', '0.05 %', 'judgement: 1 to 5 in 10,000 contacts'),
    'fraud-pass': published('40 %', '55 %', '60 %', QUESTIONS),
    loss: assumed('300 EUR', '1500 EUR', '6000 EUR'),
  },
  reserve: { strength: '100 %' },
  ...CHOICE_SECTION_DEFAULTS,
  ...DIGITAL_SECTION_DEFAULTS,
  'cross-training': {
    strength: '100 %',
    share: '30 %',
    skills: 1,
    speed: assumed('80 %', '90 %', '100 %'),
    resolution: assumed('0 %', '3 %', '6 %'),
    hours: assumed('20 h', '40 h', '80 h'),
  },
  workforce: {
    strength: '100 %',
    attrition: published(
      '15 %/year',
      '25 %/year',
      '45 %/year',
      'ContactBabel: UK norm 20 %; US large centres above 45 %',
    ),
    'attrition-by-occupancy': estimated('0 %', '0.3 %', '0.5 %', 'a blog quoting MetricNet: 0.5 points; weak'),
    'hiring-lag': assumed('2 weeks', '4 weeks', '8 weeks'),
    recruiting: assumed('3000 EUR', '6000 EUR', '12000 EUR', 'judgement; US vendors: 10,000 to 21,000 dollars'),
    'novice-speed': published('45 %', '53 %', '65 %', 'a vendor: 1,800 agents in 8 centres, month 1 against month 12'),
    'ramp-half-life': estimated('45 d', '91 d', '152 d', 'fits first-year means of 67 to 81 %'),
    'novice-resolution': assumed('3 %', '8 %', '15 %'),
    fatigue: assumed('0 %', '1 %', '3 %', 'direction: Kc & Terwiesch 2009'),
    'fatigue-error': assumed('0 %', '0.5 %', '2 %', 'direction: Kc & Terwiesch 2009'),
    angry: assumed(1, 2, 4),
  },
  absence: {
    strength: '100 %',
    unplanned: published('4 %', '6 %', '10 %', 'sickness in centres: 4 to 8 %'),
    'shock-days': assumed('2 /year', '6 /year', '12 /year'),
    shock: assumed('5 %', '8 %', '15 %'),
    late: assumed('2 %', '5 %', '10 %'),
    'not-ready': assumed('4 %', '9 %', '15 %', 'judgement: adherence of 85 to 96 %'),
  },
  overtime: {
    strength: '100 %',
    share: '10 %',
    'when-waiting': assumed(0.25, 0.5, 1),
    lead: assumed('30 min', '30 min', '2 h'),
    length: '2 h',
    premium: assumed('15 %', '25 %', '50 %'),
  },
  ...PREVENTION_SECTION_DEFAULTS,
  ...ACCOUNT_SECTION_DEFAULTS,
  ...OUTBOUND_SECTION_DEFAULTS,
} as const satisfies Record<string, Tree>;

/** What a method of identification brings along, where it is named. */
export const METHOD_DEFAULTS: Readonly<Record<string, Tree>> = {
  weak: {
    seconds: assumed('8 s', '15 s', '25 s'),
    'false-reject': assumed('1 %', '2 %', '5 %'),
    'fraud-pass': assumed('60 %', '80 %', '95 %'),
  },
  kba: {
    seconds: SECTION_DEFAULTS.security.seconds,
    'false-reject': SECTION_DEFAULTS.security['false-reject'],
    'fraud-pass': SECTION_DEFAULTS.security['fraud-pass'],
  },
  otp: {
    seconds: assumed('25 s', '40 s', '60 s'),
    'false-reject': assumed('4 %', '8 %', '15 %', 'judgement: no telephone at hand, code not received'),
    'fraud-pass': assumed('5 %', '10 %', '20 %'),
  },
  token: {
    seconds: assumed('5 s', '15 s', '25 s'),
    'false-reject': assumed('5 %', '10 %', '25 %', 'judgement: those who do not have the app'),
    'fraud-pass': assumed('1 %', '5 %', '10 %'),
  },
  voice: {
    seconds: published('5 s', '10 s', '20 s', 'vendors of voice biometrics: saves 30 to 60 s'),
    'false-reject': assumed('2 %', '4 %', '8 %'),
    'fraud-pass': assumed('1 %', '5 %', '15 %'),
  },
};
