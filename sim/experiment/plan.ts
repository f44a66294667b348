import type { Task } from './runner.ts';

/** What to run: replications `from` ... `to - 1` of each strategy. */
export interface Span {
  /** Rows in `model.strategies`. */
  readonly strategies: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** How many replications are run when nobody says. */
export const DEFAULT_REPLICATIONS = 20;

/** Enough tasks for every strategy that workers end at about the same time... */
const TASKS_PER_STRATEGY = 128;
/** ...but none so long that an interruption has to wait for it. */
const MOST_PER_TASK = 16;

/**
 * The tasks of a span. Strategies take turns, so that whenever a run stops, nearly all that is done is paired. The size
 * of tasks follows from the span alone: never from the number of workers, which must not show in the results.
 */
export function plan({ strategies, from, to }: Span): Task[] {
  const size = Math.max(1, Math.min(MOST_PER_TASK, Math.floor((to - from) / TASKS_PER_STRATEGY)));
  const tasks: Task[] = [];
  for (let first = from; first < to; first += size) {
    const count = Math.min(size, to - first);
    for (const strategy of strategies) tasks.push({ strategy, first, count });
  }
  return tasks;
}
