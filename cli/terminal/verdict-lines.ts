import { verdictOf } from '../../reports/words/verdict.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { wrap } from './columns.ts';
import type { Style } from './style.ts';
import { toned } from './toned.ts';

/** The answer in words: one sentence, what speaks for and against it, and a sentence for each strategy. */
export function verdictLines(comparison: Comparison, style: Style): string {
  const { lead, paragraph, answers } = verdictOf(comparison);
  const lines = [style.colors.bold(wrap(lead, style.width))];
  if (paragraph !== '') lines.push(wrap(paragraph, style.width));
  // With a single strategy the first sentence has said it.
  if (answers.length > 1) {
    for (const { look, text } of answers)
      lines.push(`${toned(look.symbol, look, style)} ${wrap(text, style.width, '  ')}`);
  }
  return lines.join('\n');
}
