import type { Guardrail } from '../model/model.ts';
import type { GuardrailResult } from './comparison.ts';
import type { Estimate } from './estimate.ts';
import type { StrategyResult } from './strategy-result.ts';

/** Every guardrail of the scenario against every strategy, strategy by strategy. Measures that are not there are left out. */
export function judgeGuardrails(
  guardrails: readonly Guardrail[],
  strategies: readonly StrategyResult[],
): GuardrailResult[] {
  return strategies.flatMap((strategy) =>
    guardrails.flatMap((guardrail) => {
      const estimate = strategy.measures[guardrail.measure];
      return estimate === undefined
        ? []
        : [{ strategy: strategy.name, guardrail, estimate, state: guardrailState(estimate, guardrail) }];
    }),
  );
}

/** `open` while the limit lies inside the interval, or while there is no interval. */
export function guardrailState(estimate: Estimate, { atLeast, limit }: Guardrail): GuardrailResult['state'] {
  if (atLeast ? estimate.low >= limit : estimate.high <= limit) return 'kept';
  if (atLeast ? estimate.high < limit : estimate.low > limit) return 'broken';
  return 'open';
}
