import { businessCaseWords } from '../../reports/words/business-case-words.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { wrap } from './columns.ts';
import type { Style } from './style.ts';

const LABEL = 16;

/** What opening a channel comes to: one block for each strategy that opens one; empty when none does. */
export function businessCaseLines(comparison: Comparison, { colors, width }: Style): string {
  const { businessCases = [] } = comparison;
  return businessCases
    .map((one) => {
      const title = colors.bold(`Business case: ${one.strategy} opens ${one.channel}, against ${one.baseline}`);
      const lines = businessCaseWords(comparison, one).map(
        ([label, text]) => `  ${wrap(`${label.padEnd(LABEL)}${text}`, width, ' '.repeat(LABEL + 2))}`,
      );
      return [title, ...lines].join('\n');
    })
    .join('\n\n');
}
