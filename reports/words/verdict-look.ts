import type { GuardrailResult } from '../../sim/experiment/comparison.ts';
import type { VerdictWord } from '../../sim/experiment/estimate.ts';

/** How a verdict looks: never by colour only, always with its symbol and its word. */
export interface Look {
  readonly symbol: string;
  readonly word: string;
  /** Class of the stylesheet. */
  readonly tone: 'good' | 'bad' | 'open' | '';
}

const VERDICTS: Readonly<Record<VerdictWord, Look>> = {
  better: { symbol: '✓', word: 'better', tone: 'good' },
  worse: { symbol: '✗', word: 'worse', tone: 'bad' },
  'no difference that matters': { symbol: '=', word: 'no difference that matters', tone: '' },
  'not decided yet': { symbol: '?', word: 'not decided yet', tone: 'open' },
  'no goal': { symbol: '·', word: 'no goal', tone: '' },
};

const GUARDRAILS: Readonly<Record<GuardrailResult['state'], Look>> = {
  kept: { symbol: '✓', word: 'kept', tone: 'good' },
  broken: { symbol: '✗', word: 'broken', tone: 'bad' },
  open: { symbol: '?', word: 'not decided yet', tone: 'open' },
};

export function verdictLook(verdict: VerdictWord): Look {
  return VERDICTS[verdict];
}

export function guardrailLook(state: GuardrailResult['state']): Look {
  return GUARDRAILS[state];
}
