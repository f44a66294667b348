import type { Figures, Hypothesis } from './hypothesis.ts';

/** All four sectors. */
export const SECTORS = ['finance-insurance', 'consumer-goods', 'b2b', 'service-providers'] as const;

/** A strategy's figure less today's. */
export function difference(measure: string, strategy: string, factor = 1): Hypothesis['effect'] {
  return (figures) => factor * (figures(measure, strategy) - figures(measure));
}

/** A strategy's figure relative to today's, less 1. */
export function relative(measure: string, strategy: string): Hypothesis['effect'] {
  return (figures) => figures(measure, strategy) / figures(measure) - 1;
}

/** "The strategy pays": its net value is above today's. */
export function pays(strategy: string): Pick<Hypothesis, 'effectIs' | 'unit' | 'effect' | 'claims' | 'limit'> {
  return {
    effectIs: 'net value, against today',
    unit: 'EUR/year',
    effect: (figures: Figures) => figures('netValue', strategy) - figures('netValue'),
    claims: 'above',
    limit: 0,
  };
}
