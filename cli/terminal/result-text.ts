import type { Comparison } from '../../sim/experiment/comparison.ts';
import { businessCaseLines } from './business-case-lines.ts';
import { wrap } from './columns.ts';
import { comparisonTable } from './comparison-table.ts';
import { guardrailLines } from './guardrail-lines.ts';
import { headlineLines } from './headline-lines.ts';
import { ladderLines } from './ladder-lines.ts';
import { strategyTable } from './strategy-table.ts';
import { plain, type Style } from './style.ts';
import { chosenMeasures } from './summary-measures.ts';
import { verdictLines } from './verdict-lines.ts';

export interface ResultTextOptions {
  /** Ids of measures to show; none for the summary. */
  readonly measures: readonly string[];
  /** Files that were written. */
  readonly written: readonly string[];
  /** Commands that make sense now. */
  readonly next: readonly string[];
  readonly style: Style;
}

/** A result on a terminal: guardrails first, then figures, then the verdict in words, then what to do about it. */
export function resultText(comparison: Comparison, { measures, written, next, style }: ResultTextOptions): string {
  const { colors, width } = style;
  const shown = chosenMeasures(comparison, measures);
  const isSingle = comparison.comparisons.length === 0;
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0 ? '' : [colors.bold(title), ...items.map((item) => `  ${item}`)].join('\n');
  const parts = [
    headlineLines(comparison, style),
    guardrailLines(comparison, style),
    isSingle ? strategyTable(comparison.strategies[0]!, shown, style) : comparisonTable(comparison, shown, style),
    isSingle ? '' : verdictLines(comparison, style),
    ladderLines(comparison, style),
    businessCaseLines(comparison, style),
    list(
      'Advice',
      comparison.advice.map(({ message, hint }) => wrap([message, hint].filter(Boolean).join('; '), width, '    ')),
    ),
    list('Written', written),
    list('Next', next),
  ];
  return `${plain(parts.filter((part) => part !== '').join('\n\n'), style)}\n`;
}
