import type { Measure } from '../measures/measure.ts';
import type { Model } from '../model/model.ts';

/** Which differences matter, in the unit of the measure. Both are at least 0. */
export interface MinimumRelevant {
  /** A difference must be at least this large to be called better or worse. */
  readonly toClaim: number;
  /** An interval within plus and minus this holds no difference that matters. */
  readonly toDismiss: number;
}

/** Share of the baseline's value below which a difference does not matter, when the scenario does not say. */
const DEFAULT_SHARE = 0.01;
/** The same for scores in points (NPS), which may well be near 0. */
const DEFAULT_POINTS = 1;

/**
 * The smallest difference that matters, from the scenario's `minimum-relevant`. Where it is silent, a difference that is
 * surely less than 1 % of the baseline's value is dismissed, and any other one that is clear of 0 counts.
 * @param baseline the baseline's value of the measure
 */
export function minimumRelevant(model: Model, measure: Measure, baseline: number): MinimumRelevant {
  const given = model.comparison.minimumRelevant[measure.id];
  if (given !== undefined) {
    const size = given.relative ? given.value * Math.abs(baseline) : given.value;
    return { toClaim: size, toDismiss: size };
  }
  return { toClaim: 0, toDismiss: measure.unit === 'points' ? DEFAULT_POINTS : DEFAULT_SHARE * Math.abs(baseline) };
}
