import { differenceOf } from '../../reports/lookup.ts';
import { changeInShort } from '../../reports/words/change.ts';
import { decisiveMeasure } from '../../reports/words/decisive-measure.ts';
import { listed, measureName } from '../../reports/words/name.ts';
import { strategyAnswer } from '../../reports/words/strategy-answer.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { VerdictWord } from '../../sim/experiment/estimate.ts';
import type { StrategyDifference } from '../../sim/experiment/strategy-result.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { measureNamed } from './result-table.ts';

/** One line a strategy: whether it pays, and what else it does to the measures of the question. */
export function answerLines(comparison: Comparison, ids: readonly string[]): string {
  const decisive = decisiveMeasure(comparison);
  const measures = ids.map((id) => measureNamed(comparison, id));
  const lines = comparison.comparisons.map((strategy) => {
    const difference = decisive && differenceOf(strategy, decisive.measure.id);
    if (decisive === undefined || difference === undefined)
      return `- \`${strategy.strategy}\`: nothing to decide it by.`;
    if (isIdle(comparison, strategy)) return `- \`${strategy.strategy}\` changes nothing here.`;
    const others = measures.filter((measure) => measure !== decisive.measure);
    return `- ${strategyAnswer(strategy.strategy, decisive, difference)} ${besides(strategy, others)}`.trimEnd();
  });
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** "Better: it cuts phone abandonment by 3.1 points. Worse: it ...". What nobody wants higher or lower is told apart. */
function besides(strategy: StrategyDifference, measures: readonly Measure[]): string {
  const told = (word: VerdictWord, tell: (measure: Measure) => string): string =>
    listed(measures.filter(({ id }) => differenceOf(strategy, id)?.verdict === word).map(tell));
  const change = (measure: Measure): string => changeInShort(measure, differenceOf(strategy, measure.id)!);
  const [better, worse] = [told('better', change), told('worse', change)];
  const open = told('not decided yet', measureName);
  return [
    better === '' ? '' : `Better: it ${better}.`,
    worse === '' ? '' : `Worse: it ${worse}.`,
    open === '' ? '' : `Not decided: ${open}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Not one figure moved in any replication: what the strategy changes is not there, or has no strength. */
function isIdle({ measures }: Comparison, strategy: StrategyDifference): boolean {
  return measures.every(({ id }) => {
    const difference = differenceOf(strategy, id);
    return difference === undefined || (difference.value === 0 && difference.low === 0 && difference.high === 0);
  });
}
