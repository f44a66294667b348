import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Service } from '../../sim/model/service.ts';

/** Rows of every strategy of a model, for one replication, and a reader of their measures. */
export function runAll(model: Model, replication = 0) {
  const rows = model.strategies.map((_, strategy) => simulate(prepare(model, strategy), 'laws', replication));
  const { measures } = layoutOf(model);
  /** A measure of a strategy, by row and id. */
  const value = (strategy: number, id: string): number => {
    const at = measures.findIndex((measure) => measure.id === id);
    const row = rows[strategy];
    if (at < 0 || row === undefined) throw new Error(`no measure ${id} of strategy ${strategy}`);
    return (row[2 * at] as number) / (row[2 * at + 1] as number);
  };
  return { rows, value };
}

/** A change of a service that lays a section over it. */
export function withSection<N extends keyof Service>(name: N, section: NonNullable<Service[N]>) {
  return (service: Service): Service => ({ ...service, [name]: section });
}

/** A measure of the model as it stands, over several replications pooled. */
export function pooled(model: Model, strategy: number, id: string, replications: number): number {
  const at = layoutOf(model).measures.findIndex((measure) => measure.id === id);
  const prepared = prepare(model, strategy);
  let above = 0;
  let below = 0;
  for (let replication = 0; replication < replications; replication++) {
    const row = simulate(prepared, 'laws', replication);
    above += row[2 * at] as number;
    below += row[2 * at + 1] as number;
  }
  return above / below;
}
