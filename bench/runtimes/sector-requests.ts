import { loadScenario } from '../../scenarios/library.ts';
import { WEEK } from '../../sim/model/units.ts';
import type { HashRequest } from './hash-request.ts';

export const SECTORS = ['finance-insurance', 'consumer-goods', 'b2b', 'service-providers'] as const;

/**
 * The four sectors, for a hash.
 * @param weeks of each run, the first of them the warm-up; the sector's own year when missing
 */
export function sectorRequests(weeks?: number, replications = 1): HashRequest[] {
  return SECTORS.map((name) => {
    const { model } = loadScenario(name);
    if (model === undefined) throw new Error(`${name} does not read`);
    const horizon = weeks === undefined ? {} : { length: weeks * WEEK, warmUp: WEEK };
    const text = JSON.stringify({ ...model, horizon: { ...model.horizon, ...horizon } });
    return { name, model: text, seed: 'same bytes', replications };
  });
}
