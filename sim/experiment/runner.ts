import type { Model } from '../model/model.ts';

/** Replications `first` ... `first + count - 1` of one strategy: the unit of work that is handed out. */
export interface Task {
  /** Row in `model.strategies`. */
  readonly strategy: number;
  readonly first: number;
  readonly count: number;
}

/**
 * The result of a task: a pure function of (model, seed, task), whoever computes it and whenever.
 * One row a replication, laid out by `layoutOf(model)` (sim/measures/layout.ts).
 */
export interface Block extends Task {
  /** count x width numbers. */
  readonly rows: Float64Array;
}

export interface Job {
  readonly model: Model;
  readonly seed: string;
  readonly tasks: readonly Task[];
}

export interface RunOptions {
  /** Called once a task, in order of completion. */
  readonly onBlock: (block: Block) => void;
  /** When aborted, no new task starts and `run` resolves after those under way have ended. */
  readonly signal?: { readonly aborted: boolean };
}

/** Where blocks are computed. All runners give the same bytes. */
export interface Runner {
  run(job: Job, options: RunOptions): Promise<void>;
  close(): Promise<void>;
}
