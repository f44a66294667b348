import { loadScenario } from '../../scenarios/library.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service, Strategy } from '../../sim/model/service.ts';
import { WEEK } from '../../sim/model/units.ts';

/** A ready sector, cut to a few weeks, with the given services as strategies; the first one is the sector's own. */
export function shortSector(
  name: string,
  weeks: number,
  changes: readonly ((service: Service) => Service)[] = [],
): Model {
  const { model, issues } = loadScenario(name);
  if (model === undefined) throw new Error(`${name} does not read: ${JSON.stringify(issues)}`);
  const today = model.strategies[0] as Strategy;
  const strategies = changes.map((change, row) => ({
    name: `change-${row + 1}`,
    summary: '',
    service: change(today.service),
    costs: [],
  }));
  const horizon = { ...model.horizon, length: weeks * WEEK, warmUp: WEEK };
  return { ...model, horizon, strategies: [today, ...strategies] };
}
