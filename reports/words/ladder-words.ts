import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { measureOf } from '../lookup.ts';

/** What a step of a ladder is judged by. */
const JUDGED_BY = ['netValue', 'cost', 'costPerResolution', 'csat', 'nps', 'churn'];

/** The measures of a ladder that this comparison has; what the model has otherwise, where it has none of these. */
export function ladderMeasures(comparison: Comparison): Measure[] {
  const found = JUDGED_BY.flatMap((id) => measureOf(comparison, id) ?? []);
  return found.length > 0 ? found : comparison.measures.slice(0, 3);
}

/** The lever that a rung adds. */
export function leverName(rung: string): string {
  return rung.replace(/^with-/, '');
}
