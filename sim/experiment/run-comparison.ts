import type { Layout } from '../measures/layout.ts';
import type { Model } from '../model/model.ts';
import { compareBlocks } from './compare-blocks.ts';
import type { Advice, Comparison } from './comparison.ts';
import type { Origin } from './manifest.ts';
import { plan } from './plan.ts';
import { type PrecisionGoal, ROUND, relativePrecision, replicationsFor } from './precision.ts';
import { type ReplicationTable, tabulate } from './replication-table.ts';
import type { Block, Runner } from './runner.ts';

/** How far a comparison is. */
export interface Progress {
  /** Replications done, of all strategies together. */
  readonly done: number;
  /** Replications that will be run, of all strategies together; an estimate when it runs until it is precise. */
  readonly planned: number;
  /** The replications that all strategies have. Takes a moment to sort. */
  readonly table: () => ReplicationTable;
}

export interface ComparisonRequest {
  readonly model: Model;
  readonly layout: Layout;
  readonly runner: Runner;
  /** Rows in `model.strategies`; the first one is the baseline. */
  readonly strategies: readonly number[];
  /** A number of replications of each strategy, or how precise the answer is to be. */
  readonly until: number | PrecisionGoal;
  /** Of all intervals, e.g. 0.95. */
  readonly confidence: number;
  readonly origin: Origin;
  readonly advice: readonly Advice[];
  readonly onProgress?: (progress: Progress) => void;
  /** When aborted, what is under way is finished and the answer so far is given, marked `partial`. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * Runs every strategy on the same customers and compares them. The result depends on the request only: not on the
 * runner, the number of its workers, or the order in which they finish.
 */
export async function runComparison(request: ComparisonRequest): Promise<Comparison> {
  const blocks: Block[] = [];
  const complete = await (typeof request.until === 'number'
    ? runSpan(request, blocks, { from: 0, to: request.until }, request.until)
    : runUntilPrecise(request, blocks, request.until));
  return compareBlocks(request.model, request.layout, blocks, { ...request, partial: !complete });
}

/**
 * Rounds of fixed size, so that the replications used do not depend on the machine.
 * @returns false when it was interrupted
 */
async function runUntilPrecise(request: ComparisonRequest, blocks: Block[], goal: PrecisionGoal): Promise<boolean> {
  const { layout, strategies, confidence } = request;
  let expected = Math.min(ROUND, goal.maximum);
  for (let from = 0; from < goal.maximum; from += ROUND) {
    const to = Math.min(from + ROUND, goal.maximum);
    if (!(await runSpan(request, blocks, { from, to }, Math.max(to, expected)))) return false;
    const precision = relativePrecision(layout, tabulate(blocks, strategies, layout.width), confidence);
    if (precision <= goal.relative) return true;
    expected = replicationsFor(goal, to, precision);
  }
  return true;
}

/** @returns false when it was interrupted before all was done */
async function runSpan(
  request: ComparisonRequest,
  blocks: Block[],
  { from, to }: { readonly from: number; readonly to: number },
  expected: number,
): Promise<boolean> {
  const { model, layout, runner, strategies, origin, signal, onProgress } = request;
  const tasks = plan({ strategies, from, to });
  const before = blocks.length;
  let done = countReplications(blocks);
  const onBlock = (block: Block): void => {
    blocks.push(block);
    done += block.count;
    onProgress?.({
      done,
      planned: expected * strategies.length,
      table: () => tabulate(blocks, strategies, layout.width),
    });
  };
  await runner.run({ model, seed: origin.seed, tasks }, signal === undefined ? { onBlock } : { onBlock, signal });
  return blocks.length - before === tasks.length;
}

function countReplications(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.count, 0);
}
