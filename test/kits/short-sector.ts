import { loadScenario } from '../../scenarios/library.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service, Strategy } from '../../sim/model/service.ts';
import { WEEK } from '../../sim/model/units.ts';

/**
 * A ready sector, cut to a few weeks, with the given services as strategies; the first one is the sector's own.
 * @param without sections that the sector names and the test wants to lay over a service that has none
 */
export function shortSector(
  name: string,
  weeks: number,
  changes: readonly ((service: Service) => Service)[] = [],
  without: readonly (keyof Service)[] = [],
): Model {
  const { model, issues } = loadScenario(name);
  if (model === undefined) throw new Error(`${name} does not read: ${JSON.stringify(issues)}`);
  const own = model.strategies[0] as Strategy;
  const kept = Object.entries(own.service).filter(([section]) => !without.some((one) => one === section));
  const today = { ...own, service: Object.fromEntries(kept) as unknown as Service };
  const strategies = changes.map((change, row) => ({
    name: `change-${row + 1}`,
    summary: '',
    service: change(today.service),
    costs: [],
  }));
  const horizon = { ...model.horizon, length: weeks * WEEK, warmUp: WEEK };
  return { ...model, horizon, strategies: [today, ...strategies] };
}
