import { isTree, type Tree } from '../tree.ts';
import { assumed, published } from './assumed.ts';

const SQM = 'SQM: 41 % of callers helped at once tell one person, 74 % of those never helped tell five';

/** What `acquisition` gets where the file names the section and says no more. */
export const ACQUISITION_DEFAULTS = {
  inflow: assumed('80 %', '100 %', '120 %', 'judgement: a base that holds'),
  replace: '0 %',
  room: '20 %',
} as const satisfies Tree;

const WORD_OF_MOUTH = {
  'tell-resolved': published('20 %', '41 %', '60 %', SQM),
  'persons-resolved': published(0.5, 1, 2, SQM),
  'tell-unresolved': published('40 %', '74 %', '90 %', SQM),
  'persons-unresolved': published(2, 5, 10, SQM),
  effect: assumed('0.1 %', '0.3 %', '1 %'),
} as const satisfies Tree;

/** The section with its defaults; a file without it has none: nobody is replaced. */
export function completeAcquisition(section: unknown): unknown {
  if (section === null) return completeAcquisition({});
  if (!isTree(section)) return section;
  const words = section['word-of-mouth'] ?? {};
  return {
    ...ACQUISITION_DEFAULTS,
    ...section,
    'word-of-mouth': isTree(words) ? { ...WORD_OF_MOUTH, ...words } : words,
  };
}
