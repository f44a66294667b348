import type { Block, Runner } from '../../sim/experiment/runner.ts';
import { type HashRequest, jobOf } from './hash-request.ts';
import { rowsHash } from './rows-hash.ts';

/** The hashes of runs that a runner computes; closes the runner. */
export async function hashByRunner(runner: Runner, requests: readonly HashRequest[]): Promise<string[]> {
  try {
    const hashes: string[] = [];
    for (const request of requests) {
      const blocks: Block[] = [];
      await runner.run(jobOf(request), { onBlock: (block) => blocks.push(block) });
      hashes.push(rowsHash(blocks));
    }
    return hashes;
  } finally {
    await runner.close();
  }
}
