import type { VerdictWord } from '../../sim/experiment/estimate.ts';
import { BAD, FAINT, GOOD, INK, OPEN } from './palette.ts';

const LOOKS: readonly { readonly word: VerdictWord; readonly color: string; readonly shape: string }[] = [
  { word: 'better', color: GOOD, shape: 'circle' },
  { word: 'worse', color: BAD, shape: 'cross' },
  { word: 'no difference that matters', color: FAINT, shape: 'square' },
  { word: 'not decided yet', color: OPEN, shape: 'diamond' },
  { word: 'no goal', color: INK, shape: 'triangle-right' },
];

/** Colour and shape of marks by the field `verdict`; the legend has only the verdicts that occur. */
export function verdictScale(verdicts: readonly VerdictWord[]) {
  const shown = LOOKS.filter(({ word }) => verdicts.includes(word));
  const domain = shown.map(({ word }) => word);
  const channel = (range: readonly string[]) => ({
    field: 'verdict',
    type: 'nominal',
    title: null,
    scale: { domain, range },
  });
  return { color: channel(shown.map(({ color }) => color)), shape: channel(shown.map(({ shape }) => shape)) };
}
