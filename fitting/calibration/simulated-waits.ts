import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

/** Waits of the service as it is today, over some replications. */
export interface SimulatedWaits {
  /** Of all callers, until the agent or until leaving, seconds. */
  readonly mean: number;
  /** The same by half-hour of the week; NaN where nobody called. */
  readonly byHalfHour: Float64Array;
}

const SEED = 'fit';

/** Runs the model with the same callers at every call, so that two models differ by what was changed in them alone. */
export function simulatedWaits(model: Model, replications: number): SimulatedWaits {
  const layout = layoutOf(model);
  const measure = layout.measures.findIndex(({ id }) => id === 'waitOnline.phone');
  const series = layout.series.findIndex(({ id }) => id === 'waitByWeek.phone');
  const prepared = prepare(model, 0);
  const sums = new Float64Array(layout.width);
  for (let replication = 0; replication < replications; replication++) {
    simulate(prepared, SEED, replication).forEach((value, column) => {
      sums[column]! += value;
    });
  }
  const at = layout.seriesAt[series]!;
  return {
    mean: sums[2 * measure]! / sums[2 * measure + 1]!,
    byHalfHour: Float64Array.from(
      layout.series[series]!.bins,
      (_, bin) => sums[at + 2 * bin]! / sums[at + 2 * bin + 1]!,
    ),
  };
}
