import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

export interface RoughEstimate {
  readonly value: number;
  readonly standardError: number;
}

/** Runs replications and estimates every measure as a ratio of sums with its standard error (delta method). */
export function estimatesOf(
  model: Model,
  replications: number,
  seed = 'reference',
  strategy = 0,
): Map<string, RoughEstimate> {
  const prepared = prepare(model, strategy);
  const rows = Array.from({ length: replications }, (_, replication) => simulate(prepared, seed, replication));
  const estimates = new Map<string, RoughEstimate>();
  layoutOf(model).measures.forEach(({ id }, m) => {
    const pairs = rows.map((row) => [row[2 * m] as number, row[2 * m + 1] as number] as const);
    const below = pairs.reduce((sum, [, d]) => sum + d, 0);
    const value = pairs.reduce((sum, [n]) => sum + n, 0) / below;
    const mean = below / replications;
    const variance = pairs.reduce((sum, [n, d]) => sum + ((n - value * d) / mean) ** 2, 0) / (replications - 1);
    estimates.set(id, { value, standardError: Math.sqrt(variance / replications) });
  });
  return estimates;
}
