import { intervalLevel } from '../../sim/experiment/interval-level.ts';
import type { ReplicationTable } from '../../sim/experiment/replication-table.ts';
import type { Layout } from '../../sim/measures/layout.ts';
import { placeOf } from './place-of-figure.ts';

/** Reads a figure, pooled over replications: the ratio of its sums. `strategy` counts from today's service, 0. */
export type Pooled = (name: string, strategy?: number) => number;

/** A number with its interval. */
export interface Bracketed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Any smooth function of pooled figures - a difference, a ratio of two costs - with its 95 % interval, by the jackknife:
 * pseudo-values n f - (n - 1) f_without_i, and Student's t (Efron and Stein, The Jackknife Estimate of Variance, 1981).
 * The ends are NaN with fewer than two replications.
 */
export function jackknife(layout: Layout, table: ReplicationTable, of: (pooled: Pooled) => number): Bracketed {
  const sums = table.rows.map((rows) => sumOf(rows, layout.width));
  const value = of(pooledFrom(layout, sums));
  const n = table.replications;
  if (n < 2) return { value, low: NaN, high: NaN };
  const pseudo = Array.from({ length: n }, (_, left) => {
    const without = table.rows.map((rows, strategy) => difference(sums[strategy]!, rows[left]!));
    return n * value - (n - 1) * of(pooledFrom(layout, without));
  });
  const mean = pseudo.reduce((sum, one) => sum + one, 0) / n;
  const variance = pseudo.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
  const half = intervalLevel(0.95, n).factor * Math.sqrt(variance / n);
  return { value, low: value - half, high: value + half };
}

function pooledFrom(layout: Layout, sums: readonly Float64Array[]): Pooled {
  return (name, strategy = 0) => {
    const { at } = placeOf(layout, name);
    return (sums[strategy]![at] as number) / (sums[strategy]![at + 1] as number);
  };
}

function sumOf(rows: readonly Float64Array[], width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const row of rows) for (let i = 0; i < width; i++) (sums[i] as number) += row[i] as number;
  return sums;
}

function difference(sums: Float64Array, row: Float64Array): Float64Array {
  return sums.map((sum, i) => sum - (row[i] as number));
}
