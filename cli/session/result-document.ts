import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { StrategyDifference, StrategyResult } from '../../sim/experiment/strategy-result.ts';

/** What `--json` prints: the comparison without the curves and the definitions of measures. */
export interface ResultDocument extends Omit<Comparison, 'measures' | 'seriesList' | 'strategies'> {
  readonly strategies: readonly Pick<StrategyResult, 'name' | 'measures'>[];
  readonly comparisons: readonly StrategyDifference[];
}

export function resultDocument(comparison: Comparison): ResultDocument {
  const { manifest, scenario, strategies, comparisons, advice, assumptions, guardrails, partial } = comparison;
  return {
    manifest,
    scenario,
    strategies: strategies.map(({ name, measures }) => ({ name, measures })),
    comparisons,
    ...(comparison.ladder && { ladder: comparison.ladder }),
    ...(comparison.businessCases && { businessCases: comparison.businessCases }),
    advice,
    assumptions,
    guardrails,
    partial,
  };
}

/** The document as text. What was not observed is null, since JSON has no NaN. */
export function resultJson(comparison: Comparison): string {
  return `${JSON.stringify(resultDocument(comparison), null, 2)}\n`;
}
