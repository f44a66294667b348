import { parseArgs } from 'node:util';
import { dieharder, type TestResult } from './dieharder.ts';
import { summary } from './summary.ts';
import { WALKS } from './walk.ts';

/**
 * Feeds dieharder with the keyed draws in several walks and sums up. `--walks entity,key`, `--tests 0,2,101` (numbers of
 * `dieharder -l`), `--samples` of each test instead of its own number, `--full` for every test. Ends with 1 when one failed.
 */
const { values: options } = parseArgs({
  options: {
    walks: { type: 'string', default: WALKS.map(({ name }) => name).join() },
    tests: { type: 'string' },
    samples: { type: 'string', default: '0' },
    full: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** A part of each family that takes little time; without 5, 6, 7 and 14, which dieharder itself calls suspect or broken. */
const QUICK = [0, 3, 4, 8, 9, 10, 11, 15, 16, 100, 102, 204];
const FULL = [...QUICK, 1, 2, 12, 13, 17, 101, 200, 201, 202, 203, 205, 206, 207, 208, 209];

const tests = options.tests?.split(',').map(Number) ?? (options.full ? FULL : QUICK);
const results: TestResult[] = [];
for (const walk of options.walks.split(',')) {
  for (const test of tests) {
    const found = await dieharder(walk, test, Number(options.samples));
    if (found.length === 0) throw new Error(`dieharder said nothing on test ${test} of walk ${walk}`);
    results.push(...found);
  }
  process.stderr.write(`${walk}: done\n`);
}
process.stdout.write(`${options.json ? JSON.stringify(results, null, 2) : summary(results)}\n`);
process.exitCode = results.some(({ word }) => word === 'FAILED') ? 1 : 0;
