import { inlineRunner } from '../../runners/inline.ts';
import { threadRunner } from '../../runners/threads.ts';
import type { Runner } from '../../sim/experiment/runner.ts';
import { readCount } from '../session/read-number.ts';

/** Where a suite is computed: threads, one a processor unless the user says how many. */
export function suiteRunner(workers: string | undefined): Runner {
  if (workers === undefined) return threadRunner();
  const count = readCount('workers', workers, 1024);
  return count === 1 ? inlineRunner() : threadRunner({ workers: count });
}
