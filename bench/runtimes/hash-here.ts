import { engineSimulator } from '../../sim/experiment/engine-simulator.ts';
import { replicator } from '../../sim/experiment/replicate.ts';
import { type HashRequest, jobOf } from './hash-request.ts';
import { rowsHash } from './rows-hash.ts';

/** Computes a run and its hash where it is called: in Node, in a page, in a web worker. Uses nothing of the platform. */
export function hashHere(request: HashRequest): string {
  const { model, seed, tasks } = jobOf(request);
  return rowsHash(tasks.map(replicator(engineSimulator, model, seed)));
}
