import { loadScenario } from '../../scenarios/library.ts';
import { libraryFiles } from '../../scenarios/scenario-files.ts';
import { READY_STRATEGIES } from '../../scenarios/strategies/ready-strategies.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Measure, Series } from '../../sim/measures/measure.ts';

/** Figures that share the first part of their id: `wait.phone`, `wait.chat` and `wait.intent.info` are of the family `wait`. */
export interface MeasureFamily {
  readonly name: string;
  /** The plainest of them. */
  readonly example: Measure | Series;
}

/** Every family of measures and series that any ready scenario has, today's service or a ready strategy, in the order of reports. */
export function measureFamilies(): MeasureFamily[] {
  const families = new Map<string, Measure | Series>();
  const files = libraryFiles();
  for (const { name } of [...files.filter(({ kind }) => kind === 'sector'), ...files]) {
    const { model } = loadScenario(name, { strategies: Object.keys(READY_STRATEGIES) });
    if (model === undefined) continue;
    const { measures, series } = layoutOf(model);
    for (const one of [...measures, ...series]) {
      const family = familyOf(one.id);
      const known = families.get(family);
      if (known === undefined || depthOf(one.id) < depthOf(known.id)) families.set(family, one);
    }
  }
  return [...families].map(([name, example]) => ({ name, example }));
}

export function familyOf(id: string): string {
  return id.split('.')[0]!;
}

function depthOf(id: string): number {
  return id.split('.').length;
}
