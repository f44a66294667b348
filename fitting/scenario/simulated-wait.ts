import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

const SEED = 'fit';

/**
 * Mean wait of all callers in the service as it is today, until the agent or until leaving, over some replications.
 * @returns seconds
 */
export function simulatedWait(model: Model, replications: number): number {
  const measure = layoutOf(model).measures.findIndex(({ id }) => id.startsWith('waitOnline.'));
  const prepared = prepare(model, 0);
  let [waited, calls] = [0, 0];
  for (let replication = 0; replication < replications; replication++) {
    const row = simulate(prepared, SEED, replication);
    waited += row[2 * measure]!;
    calls += row[2 * measure + 1]!;
  }
  return waited / calls;
}
