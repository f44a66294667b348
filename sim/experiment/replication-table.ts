import type { Block } from './runner.ts';
import type { Sample } from './sample.ts';

/**
 * The rows of all blocks, sorted by (strategy, replication): what is computed from it cannot depend on the order in
 * which blocks were completed, nor on their sizes.
 */
export interface ReplicationTable {
  /** Rows in `model.strategies`. */
  readonly strategies: readonly number[];
  /** Replications 0 ... replications - 1 are there for every strategy. */
  readonly replications: number;
  /** Numbers in a row. */
  readonly width: number;
  /** For each strategy, the row of each replication. */
  readonly rows: readonly (readonly Float64Array[])[];
}

/**
 * Sorts blocks into a table. Only replications that every strategy has, without a gap from the first one on, are used:
 * the comparison stays paired, and running as many replications again gives the same table. A block that comes twice
 * does no harm.
 */
export function tabulate(blocks: readonly Block[], strategies: readonly number[], width: number): ReplicationTable {
  const found = strategies.map((strategy) => rowsOf(strategy, blocks, width));
  let replications = 0;
  while (found.every((rows) => rows.has(replications))) replications++;
  const rows = found.map((byReplication) => Array.from({ length: replications }, (_, r) => byReplication.get(r)!));
  return { strategies, replications, width, rows };
}

function rowsOf(strategy: number, blocks: readonly Block[], width: number): Map<number, Float64Array> {
  const rows = new Map<number, Float64Array>();
  for (const block of blocks) {
    if (block.strategy !== strategy) continue;
    if (block.rows.length !== block.count * width) {
      throw new RangeError(`a block of ${block.count} rows of ${width} numbers holds ${block.rows.length}`);
    }
    for (let i = 0; i < block.count; i++) rows.set(block.first + i, block.rows.subarray(i * width, (i + 1) * width));
  }
  return rows;
}

/**
 * One figure of one strategy in all replications.
 * @param strategy position in `table.strategies`
 * @param at position of the numerator in a row; the denominator is next to it
 */
export function sampleOf(table: ReplicationTable, strategy: number, at: number): Sample {
  const rows = table.rows[strategy]!;
  const numerators = new Float64Array(table.replications);
  const denominators = new Float64Array(table.replications);
  for (let r = 0; r < table.replications; r++) {
    numerators[r] = rows[r]![at]!;
    denominators[r] = rows[r]![at + 1]!;
  }
  return { numerators, denominators };
}
