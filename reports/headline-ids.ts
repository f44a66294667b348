import type { Comparison } from '../sim/experiment/comparison.ts';
import type { Measure } from '../sim/measures/measure.ts';

/** What a board asks for first, in this order. `*` stands for every live channel. */
const HEADLINES: readonly RegExp[] = [
  /^netValue$/,
  /^cost$/,
  /^costPerResolution$/,
  /^costPerContact$/,
  /^serviceLevel\./,
  /^abandonment\./,
  /^wait\./,
  /^fcr\.true$/,
  /^csat$/,
  /^nps$/,
  /^churn$/,
  /^clv$/,
  /^occupancy$/,
];

/** The measures at the top of the scorecard and in the first chart, of those that this comparison has. */
export function headlineMeasures(comparison: Comparison): Measure[] {
  return HEADLINES.flatMap((pattern) => comparison.measures.filter((measure) => pattern.test(measure.id)));
}

/** Everything else, in the order of the comparison. */
export function otherMeasures(comparison: Comparison): Measure[] {
  return comparison.measures.filter((measure) => !HEADLINES.some((pattern) => pattern.test(measure.id)));
}
