import { plan } from '../../sim/experiment/plan.ts';
import type { Job } from '../../sim/experiment/runner.ts';
import type { Model } from '../../sim/model/model.ts';

/** What every runtime is asked for: the run of a model, as text, so that nothing but JSON travels. */
export interface HashRequest {
  readonly name: string;
  /** A complete model, as JSON. */
  readonly model: string;
  readonly seed: string;
  /** Of each strategy. */
  readonly replications: number;
}

/** All strategies, one task a replication. */
export function jobOf({ model, seed, replications }: HashRequest): Job {
  const read = JSON.parse(model) as Model;
  const strategies = read.strategies.map((_, row) => row);
  return { model: read, seed, tasks: plan({ strategies, from: 0, to: replications }) };
}
