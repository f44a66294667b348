import type { Finding } from '../issue.ts';
import { readGuardrail, readMinimum } from '../measures/comparison-text.ts';
import { measureNames } from '../measures/measure-names.ts';
import { TODAY } from '../strategies/with-ready-strategies.ts';
import { namesAt, type Tree, treeAt } from '../tree.ts';
import { mustBeOne, wrong } from './finding.ts';

export function checkComparison(tree: Tree, listed: readonly string[]): Finding[] {
  const { baseline, guardrails } = treeAt(tree, 'compare');
  const names = measureNames(tree);
  if (namesAt(tree, 'channels').length === 0) return [];
  const lines = Array.isArray(guardrails) ? guardrails : [];
  return [
    ...mustBeOne('strategy', baseline, [TODAY, ...listed], ['compare', 'baseline']),
    ...lines.flatMap((line, i) => {
      const { problem } = readGuardrail(line, names);
      return problem === undefined ? [] : [wrong(['compare', 'guardrails', i], problem)];
    }),
    ...Object.entries(treeAt(tree, 'compare', 'minimum-relevant')).flatMap(([measure, value]) => {
      const { problem, atKey = false } = readMinimum(measure, value, names);
      return problem === undefined ? [] : [{ ...wrong(['compare', 'minimum-relevant', measure], problem), atKey }];
    }),
  ];
}
