import type { Tree } from '../tree.ts';
import { assumed } from './assumed.ts';

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
} as const satisfies Record<string, Tree>;
