import type { Simulator } from '../../sim/experiment/simulator.ts';
import type { Model } from '../../sim/model/model.ts';
import { normalNumbers } from './normal-numbers.ts';
import { SMALL_LAYOUT } from './small-model.ts';

/**
 * Stands in for the engine: costs 8 EUR less 0.4 for each step down the list of strategies, luck shared by all of them
 * and a little of their own. A pure function of (strategy, seed, replication) like the real one.
 */
export const standInSimulator: Simulator<{ readonly model: Model; readonly strategy: number }> = {
  prepare: (model, strategy) => ({ model, strategy }),
  simulate({ strategy }, seed, replication) {
    const luck = normalNumbers(seed.length * 7919 + replication);
    const own = normalNumbers(seed.length * 104729 + replication * 31 + strategy);
    const row = new Float64Array(SMALL_LAYOUT.width).fill(1);
    const resolutions = 1000 + 30 * luck();
    row.set([resolutions * (8 - 0.4 * strategy + 0.3 * luck() + 0.05 * own()), resolutions], 0);
    row.set([800 + 20 * luck() + 3 * own(), 1000], 2);
    return row;
  },
};
