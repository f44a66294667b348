import type { Tree } from '../tree.ts';
import { assumed, published } from './assumed.ts';

const KNOWLEDGE_VENDORS =
  'vendors of knowledge bases: 5 to 10 % less time, 5 to 15 points more solved; read as the high end';

/** What a section of a service gets where the file names it and says no more. */
export const SECTION_DEFAULTS = {
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
  continuity: {
    strength: '100 %',
    prefer: 'need',
    team: 'none',
    tolerance: assumed('0 s', '60 s', '300 s'),
    satisfaction: assumed(0, 0.2, 0.4),
  },
  'value-priority': { strength: '100 %', above: '200 %', 'head-start': assumed('60 s', '120 s', '300 s') },
} as const satisfies Record<string, Tree>;
