import type { Measure } from '../measures/measure.ts';

/** Cost per resolution, or service levels and waits in a model without it; a dot at the end means: on every channel. */
const DECISIVE = [['costPerResolution'], ['serviceLevel.', 'wait.']];

/** The measures that must be known exactly before a run counts as precise. */
export function decisiveMeasures(measures: readonly Measure[]): Measure[] {
  for (const names of DECISIVE) {
    const found = measures.filter(({ id }) =>
      names.some((name) => (name.endsWith('.') ? id.startsWith(name) : id === name)),
    );
    if (found.length > 0) return found;
  }
  return measures.slice(0, 1);
}
