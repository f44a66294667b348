import type { Comparison } from '../../sim/experiment/comparison.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { headlineMeasures } from '../headline-ids.ts';
import { measureOf } from '../lookup.ts';

/** What a step of a ladder is judged by. */
const JUDGED_BY = ['netValue', 'cost', 'costPerResolution', 'csat', 'nps', 'churn'];

const MOST_OF_LABORATORY = 4;

/** The measures of a ladder that this comparison has; a laboratory model's first headlines, where it has none of these. */
export function ladderMeasures(comparison: Comparison): Measure[] {
  const found = JUDGED_BY.flatMap((id) => measureOf(comparison, id) ?? []);
  return found.length > 0 ? found : headlineMeasures(comparison).slice(0, MOST_OF_LABORATORY);
}

/** The lever that a rung adds. */
export function leverName(rung: string): string {
  return rung.replace(/^with-/, '');
}
