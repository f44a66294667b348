import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Job, Runner, RunOptions } from '../sim/experiment/runner.ts';
import { ComputingThread } from './computing-thread.ts';
import { letEngineInline } from './engine-flags.ts';
import { packageRoot } from './package-root.ts';

export interface ThreadOptions {
  /** Threads that compute at the same time; one for each processor when it is not given. */
  readonly workers?: number;
  /** JavaScript that calls `serveTasks`; the engine when it is not given. */
  readonly file?: string;
}

/**
 * Spreads tasks over worker threads. Threads start with the first job and stay for the next ones; `close` ends them.
 * @throws RangeError for fewer than one worker; Error when the built files are missing, since Node starts threads from
 *   JavaScript only
 */
export function threadRunner({ workers = availableParallelism(), file = builtWorker() }: ThreadOptions = {}): Runner {
  if (!Number.isInteger(workers) || workers < 1)
    throw new RangeError(`workers must be a whole number above 0, got ${workers}`);
  if (!existsSync(file)) throw new Error(`${file} is missing: build it first (npm run build)`);
  letEngineInline();
  let threads: ComputingThread[] = [];
  let busy = false;
  return {
    async run(job: Job, options: RunOptions): Promise<void> {
      if (busy) throw new Error('this runner has a job: wait for its end, or use another runner');
      threads = threads.filter((thread) => thread.usable);
      while (threads.length < Math.min(workers, job.tasks.length)) threads.push(new ComputingThread(file));
      busy = true;
      await share(job, options, threads).finally(() => {
        busy = false;
      });
    },
    async close(): Promise<void> {
      await Promise.all(threads.map((thread) => thread.close()));
      threads = [];
    },
  };
}

/** Each thread takes the next task as soon as it has ended one. The first failure stops the rest. */
async function share(job: Job, { onBlock, signal }: RunOptions, threads: readonly ComputingThread[]): Promise<void> {
  let next = 0;
  let failed = false;
  const work = async (thread: ComputingThread): Promise<void> => {
    thread.turnTo(job.model, job.seed);
    while (next < job.tasks.length && !failed && signal?.aborted !== true)
      onBlock(await thread.compute(job.tasks[next++]!));
  };
  const fail = (error: unknown): never => {
    failed = true;
    throw error;
  };
  const outcomes = await Promise.allSettled(threads.map((thread) => work(thread).catch(fail)));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

function builtWorker(): string {
  return join(packageRoot(), 'dist', 'runners', 'thread-worker.js');
}
