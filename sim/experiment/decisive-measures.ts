import type { Measure } from '../measures/measure.ts';

/** Cost per resolution, or service levels and waits by channel in a model without it. */
const DECISIVE: readonly RegExp[] = [/^costPerResolution$/, /^(serviceLevel|wait)\.[^.]+$/];

/** The measures that must be known exactly before a run counts as precise. */
export function decisiveMeasures(measures: readonly Measure[]): Measure[] {
  for (const pattern of DECISIVE) {
    const found = measures.filter(({ id }) => pattern.test(id));
    if (found.length > 0) return found;
  }
  return measures.slice(0, 1);
}
