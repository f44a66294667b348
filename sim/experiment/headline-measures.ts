import type { Measure } from '../measures/measure.ts';

/** What a manager asks first, in this order; a name ending in a dot stands for that measure on every channel. */
const HEADLINES = ['costPerResolution', 'serviceLevel.', 'wait.', 'abandonment.', 'nps', 'churn', 'netValue'];
/** What must be known exactly before a run counts as precise, from the first line that the scenario has. */
const DECISIVE = [['costPerResolution'], ['serviceLevel.', 'wait.']];

/** The measures that a short summary shows, those that a scenario has. */
export function headlineMeasures(measures: readonly Measure[]): Measure[] {
  return HEADLINES.flatMap((name) => named(measures, name));
}

/** The measures that `--precision` is about: cost per resolution, or service levels and waits in a model without needs. */
export function decisiveMeasures(measures: readonly Measure[]): Measure[] {
  for (const names of DECISIVE) {
    const found = names.flatMap((name) => named(measures, name));
    if (found.length > 0) return found;
  }
  return measures.slice(0, 1);
}

function named(measures: readonly Measure[], name: string): Measure[] {
  return measures.filter(({ id }) => (name.endsWith('.') ? id.startsWith(name) : id === name));
}
