import type { HypothesisResult } from './hypothesis.ts';

/** Claims for other programs. */
export function hypothesesJson(
  results: readonly HypothesisResult[],
  how: { readonly seed: string; readonly replications: number },
): object {
  return {
    hypotheses: results.map(({ hypothesis, sector, value, low, high, finding, under }) => {
      const { id, claim, strategies, effectIs, unit, claims, limit, mechanism } = hypothesis;
      return {
        id,
        sector,
        claim,
        strategies,
        effectIs,
        unit,
        claims,
        limit,
        value,
        low,
        high,
        finding,
        mechanism,
        under,
      };
    }),
    ...how,
  };
}
