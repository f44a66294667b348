import type { Model } from '../model/model.ts';

/**
 * What computes one replication: the engine, or a stand-in in tests. A pure function of (model, strategy, seed,
 * replication); whatever is remembered in between is only there for speed.
 */
export interface Simulator<Prepared = unknown> {
  /** Tables of one strategy, made once for many replications. `strategy` is a row in `model.strategies`. */
  prepare(model: Model, strategy: number): Prepared;
  /** One row laid out by `layoutOf(model)`. */
  simulate(prepared: Prepared, seed: string, replication: number): Float64Array;
}
