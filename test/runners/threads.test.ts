import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { threadRunner } from '../../runners/threads.ts';
import { plan } from '../../sim/experiment/plan.ts';
import type { Block, Job, Runner } from '../../sim/experiment/runner.ts';
import { smallModel } from '../experiment/small-model.ts';

const file = fileURLToPath(new URL('stand-in-worker.mjs', import.meta.url));
const job = (to = 20): Job => ({ model: smallModel(), seed: 'abc', tasks: plan({ strategies: [0, 2], from: 0, to }) });
const named = (name: string): Job => {
  const model = smallModel();
  return {
    ...job(),
    model: { ...model, strategies: [{ ...model.strategies[0]!, name }, ...model.strategies.slice(1)] },
  };
};

let runner: Runner | undefined;
const start = (workers: number): Runner => {
  runner = threadRunner({ workers, file });
  return runner;
};
afterEach(() => runner?.close());

describe('threads', () => {
  it.each([1, 2, 7])('give the same rows with %i workers', async (workers) => {
    const blocks = await collected(start(workers), job());
    expect(blocks).toHaveLength(40);
    for (const { strategy, first, rows } of blocks) expect([...rows]).toEqual([strategy, first / 3, 3]);
  });

  it('stay for the next job', async () => {
    const pool = start(2);
    await collected(pool, job());
    expect(await collected(pool, { ...job(), seed: 'longer' })).toHaveLength(40);
  });

  it('finish what is under way when aborted, and start nothing new', async () => {
    const signal = { aborted: false };
    const blocks: Block[] = [];
    const onBlock = (block: Block): void => {
      blocks.push(block);
      signal.aborted = blocks.length >= 5;
    };
    await start(2).run(job(), { onBlock, signal });
    expect(blocks.length).toBeGreaterThanOrEqual(5);
    expect(blocks.length).toBeLessThanOrEqual(6);
  });

  it('say which replication failed, and why', async () => {
    await expect(collected(start(2), named('fails'))).rejects.toThrow(
      /^replication \d+ of strategy "fails" could not be computed: the floor caught fire$/,
    );
  });

  it('say when a thread dies, and go on with a new one at the next job', async () => {
    const pool = start(2);
    await expect(collected(pool, named('dies'))).rejects.toThrow('its thread ended with exit code 7');
    expect(await collected(pool, job(3))).toHaveLength(6);
  });

  it('take one job at a time', async () => {
    const pool = start(1);
    const first = collected(pool, job(3));
    await expect(collected(pool, job(3))).rejects.toThrow('this runner has a job');
    await first;
  });

  it('refuse a number of workers that makes no sense, and a missing build', () => {
    expect(() => threadRunner({ workers: 0, file })).toThrow('workers must be a whole number above 0, got 0');
    expect(() => threadRunner({ file: '/nowhere.js' })).toThrow('/nowhere.js is missing: build it first');
  });
});

async function collected(from: Runner, job: Job): Promise<Block[]> {
  const blocks: Block[] = [];
  await from.run(job, { onBlock: (block) => blocks.push(block) });
  return blocks;
}
