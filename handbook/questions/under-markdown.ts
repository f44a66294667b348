import { baselineOf, differenceOf } from '../../reports/lookup.ts';
import { listed, measureName, quoted } from '../../reports/words/name.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { markdownTable } from '../markdown-table.ts';
import { differenceText, levelText, measureNamed } from './result-table.ts';
import type { MeasuredQuestion } from './run-question.ts';

const OPEN = 'not decided yet';

/** What the answer hangs on: the deciding difference under each condition, and where the verdict turns. */
export function underMarkdown({ question, base, under }: MeasuredQuestion): string {
  const { conditions, measure: id } = question.under;
  const strategies = question.under.strategies.filter((name) => name !== question.baseline);
  if (conditions.length === 0) return '';
  const measure = measureNamed(base, id);
  const cells = (comparison: Comparison): string[] => [
    levelText(comparison, baselineOf(comparison).name, id),
    ...strategies.map((strategy) => differenceText(comparison, strategy, measureNamed(comparison, id))),
  ];
  const rows = [['as above', ...cells(base)], ...conditions.map(({ name }, i) => [name, ...cells(under[i]!)])];
  return [
    `### What it hangs on`,
    markdownTable([measure.title, `\`${baselineOf(base).name}\``, ...strategies.map((name) => `\`${name}\``)], rows),
    turns({ ...question.under, strategies }, base, under, measureName(measure)),
  ].join('\n\n');
}

/** Verdicts that are another one under some condition, in words; or that none is. */
export function turns(
  { strategies, conditions, measure }: MeasuredQuestion['question']['under'],
  base: Comparison,
  under: readonly Comparison[],
  name: string,
): string {
  const changed = strategies.flatMap((strategy) => {
    const before = verdictOf(base, strategy, measure);
    const elsewhere = conditions.flatMap((condition, i) => {
      const verdict = verdictOf(under[i]!, strategy, measure);
      return verdict === before || verdict === undefined ? [] : [`${verdict} with ${condition.name}`];
    });
    return elsewhere.length === 0 ? [] : [`${quoted(strategy)} is ${before} as above, but ${listed(elsewhere)}`];
  });
  const verdicts = strategies.flatMap((one) => [base, ...under].map((run) => verdictOf(run, one, measure)));
  if (verdicts.every((verdict) => verdict === OPEN)) return 'So few replications decide nothing in any of these rows.';
  if (changed.length === 0) return `None of these verdicts on ${name} turns under any of these conditions.`;
  return `The verdict on ${name} turns: ${changed.join('; ')}.`;
}

function verdictOf({ comparisons }: Comparison, strategy: string, measure: string): string | undefined {
  const found = comparisons.find((one) => one.strategy === strategy);
  return found && differenceOf(found, measure)?.verdict;
}
