import type { Model } from '../model/model.ts';
import type { Block, Task } from './runner.ts';
import type { Simulator } from './simulator.ts';

/**
 * Computes the tasks of one model and seed, one after the other. The tables of a strategy are prepared at its first
 * task and kept for the others.
 */
export function replicator<Prepared>(
  simulator: Simulator<Prepared>,
  model: Model,
  seed: string,
): (task: Task) => Block {
  const prepared = new Map<number, Prepared>();
  return ({ strategy, first, count }) => {
    const tables = prepared.get(strategy) ?? simulator.prepare(model, strategy);
    prepared.set(strategy, tables);
    const replications = Array.from({ length: count }, (_, i) => simulator.simulate(tables, seed, first + i));
    return { strategy, first, count, rows: concatenated(replications) };
  };
}

function concatenated(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
