import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

/** Runs one replication of a strategy, and reads its measures and series by name. */
export function valuesOf(model: Model, strategy = 0, replication = 0, seed = 'laws') {
  const { measures, series } = layoutOf(model);
  const row = simulate(prepare(model, strategy), seed, replication);
  const ratio = (at: number) => (row[2 * at] as number) / (row[2 * at + 1] as number);
  return {
    value(id: string): number {
      const at = measures.findIndex((measure) => measure.id === id);
      if (at < 0) throw new Error(`no measure ${id}`);
      return ratio(at);
    },
    bins(id: string): number[] {
      let at = measures.length;
      for (const one of series) {
        if (one.id === id) return one.bins.map((_, bin) => ratio(at + bin));
        at += one.bins.length;
      }
      throw new Error(`no series ${id}`);
    },
    ids: measures.map(({ id }) => id),
  };
}
