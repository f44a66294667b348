import type { StrategyNote } from './strategy-note.ts';

const WHICH: StrategyNote = {
  question: 'Which generation are we, and what is the next step that pays?',
  mechanism: 'generations of service',
  needs: 'a telephone; compare with `--ladder generations`',
};
const STEP: StrategyNote = { ...WHICH, needs: 'the strategies below it on the ladder of generations' };

/** Notes of the four generations of service and of the steps between them. */
export const GENERATION_NOTES: Readonly<Record<string, StrategyNote>> = {
  'generation-1': { ...WHICH, paidBy: 'takes something away: nothing is bought' },
  'generation-2-channels': STEP,
  'shared-knowledge': STEP,
  'case-tool': STEP,
  'generation-2': WHICH,
  'generation-3-channels': STEP,
  'quarterly-fixes': STEP,
  'generation-3': WHICH,
  'generation-4-channels': STEP,
  'monthly-fixes': STEP,
  'generation-4': WHICH,
};
