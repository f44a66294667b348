import { afterAll, describe, expect, it } from 'vitest';
import { inlineRunner } from '../../runners/inline.ts';
import { threadRunner } from '../../runners/threads.ts';
import { loadScenario } from '../../scenarios/library.ts';
import { plan } from '../../sim/experiment/plan.ts';
import type { Block, Job, Runner } from '../../sim/experiment/runner.ts';

const { model } = loadScenario('finance-insurance', {
  strategies: ['both'],
  set: { 'horizon.length': '2 weeks', 'horizon.warm-up': '1 week' },
});
const job: Job = { model: model!, seed: 'same bytes', tasks: plan({ strategies: [0, 1], from: 0, to: 4 }) };

const runners = [1, 2, 7].map((workers) => threadRunner({ workers }));
afterAll(() => Promise.all(runners.map((runner) => runner.close())));

describe('the engine gives the same bytes', () => {
  const reference = rowsOf(inlineRunner());

  it.each([0, 1, 2])('on threads as in line (runner %i of 1, 2 and 7 workers)', async (row) => {
    expect(await rowsOf(runners[row]!)).toEqual(await reference);
  });

  it('when a runner has computed something else before', async () => {
    await rowsOf(runners[1]!, { ...job, seed: 'another' });
    expect(await rowsOf(runners[1]!)).toEqual(await reference);
  });

  it('and others for another seed', async () => {
    expect(await rowsOf(runners[1]!, { ...job, seed: 'another' })).not.toEqual(await reference);
  });
});

/** All rows as text, sorted by strategy and replication: comparing bits, not numbers that look alike. */
async function rowsOf(runner: Runner, what: Job = job): Promise<string[]> {
  const blocks: Block[] = [];
  await runner.run(what, { onBlock: (block) => blocks.push(block) });
  blocks.sort((a, b) => a.strategy - b.strategy || a.first - b.first);
  return blocks.map(
    ({ strategy, first, rows }) => `${strategy}/${first}: ${Buffer.from(rows.buffer).toString('base64')}`,
  );
}
