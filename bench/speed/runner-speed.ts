import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../runners/package-root.ts';
import { threadRunner } from '../../runners/threads.ts';
import { askPage, chromiumIsThere, withPage } from '../runtimes/chromium.ts';
import { hashHere } from '../runtimes/hash-here.ts';
import { type HashRequest, jobOf } from '../runtimes/hash-request.ts';

/** Seconds of the same work done in two ways; of several rounds in turn, the fastest of each. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/** Seconds for a job with one thread and with two, which know their work already. */
export async function oneAndTwoWorkers(request: HashRequest, rounds: number): Promise<Pair> {
  const job = jobOf(request);
  const [alone, both] = [threadRunner({ workers: 1 }), threadRunner({ workers: 2 })];
  try {
    return await inTurn(
      () => alone.run(job, { onBlock: () => {} }),
      () => both.run(job, { onBlock: () => {} }),
      rounds,
    );
  } finally {
    await Promise.all([alone.close(), both.close()]);
  }
}

/** The version of Chromium, and seconds for a job here and in a page of it; undefined where there is no browser. */
export async function nodeAndChromium(
  request: HashRequest,
  rounds: number,
): Promise<(Pair & { readonly version: string }) | undefined> {
  if (!chromiumIsThere()) return undefined;
  return withPage(async (page, _, version) => {
    const here = async (): Promise<void> => void hashHere(request);
    const inPage = async (): Promise<void> => void (await page.evaluate(askPage, request));
    return { version, ...(await inTurn(here, inPage, rounds)) };
  });
}

/** Seconds from the command to the end of `centralino --help`, the fastest of so many. */
export function startUp(runs: number): number {
  const main = join(packageRoot(), 'dist', 'cli', 'main.js');
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [main, '--help'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`--help ended with ${status}: ${stderr}`);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

/** One after the other, a round for warming up first. */
async function inTurn(one: () => Promise<void>, other: () => Promise<void>, rounds: number): Promise<Pair> {
  const best = { one: Infinity, other: Infinity };
  for (let round = 0; round <= rounds; round++) {
    const times = { one: await secondsOf(one), other: await secondsOf(other) };
    if (round === 0) continue;
    best.one = Math.min(best.one, times.one);
    best.other = Math.min(best.other, times.other);
  }
  return best;
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
