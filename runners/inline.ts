import { setImmediate } from 'node:timers/promises';
import { engineSimulator } from '../sim/experiment/engine-simulator.ts';
import { replicator } from '../sim/experiment/replicate.ts';
import type { Job, Runner, RunOptions } from '../sim/experiment/runner.ts';
import type { Simulator } from '../sim/experiment/simulator.ts';

/** Computes one task after the other in the caller's thread: the plainest runner, and the reference for all others. */
export function inlineRunner(simulator: Simulator = engineSimulator as Simulator): Runner {
  return {
    async run({ model, seed, tasks }: Job, { onBlock, signal }: RunOptions): Promise<void> {
      const compute = replicator(simulator, model, seed);
      for (const task of tasks) {
        if (signal?.aborted === true) return;
        onBlock(compute(task));
        // Signals and timers of the host have their turn.
        await setImmediate();
      }
    },
    async close(): Promise<void> {},
  };
}
