import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Mutant } from './mutants.ts';
import { runTests } from './trial.ts';

/** What a file of tests calls of the simulator when nothing is wrong, and what that takes. */
export interface Calls {
  readonly test: string;
  /** Of a processor. */
  readonly seconds: number;
  /** Files that are loaded (`sim/engine/run.ts`) and functions that are called (`sim/engine/run.ts open`). */
  readonly calls: readonly string[];
}

/** Of the text of a file of tests. */
interface Known extends Calls {
  readonly digest: string;
}

const CONFIG = 'mutation.config.ts';
/** Files of tests between two writings of what is known. */
const TOGETHER = 8;

/**
 * Runs files of tests with nothing wrong and records what each calls.
 * @param folder a workspace
 * @param memory a file to remember it in: only files of tests whose text changed are run again
 * @throws Error when a test fails
 */
export async function callsOfTests(
  folder: string,
  isAsked: (test: string) => boolean,
  memory: string | undefined,
): Promise<Calls[]> {
  const tests = testFilesOf(folder).filter(isAsked);
  const before =
    memory !== undefined && existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Known[]) : [];
  const digests = new Map(tests.map((test) => [test, digestOf(join(folder, test))]));
  const known = before.filter(({ test, digest }) => digests.get(test) === digest);
  const missing = tests.filter((test) => !known.some((one) => one.test === test));
  for (let from = 0; from < missing.length; from += TOGETHER) {
    const found = await recorded(folder, missing.slice(from, from + TOGETHER));
    for (const one of found) known.push({ ...one, digest: digests.get(one.test) ?? '' });
    if (memory !== undefined) writeFileSync(memory, JSON.stringify(known));
    process.stderr.write(`${known.length}/${tests.length} files of tests are known\n`);
  }
  return known;
}

/** Whether tests run the place where a mutant is. */
export function mayNotice({ calls }: Calls, { file, within }: Mutant): boolean {
  return calls.includes(within === '' ? file : `${file} ${within}`);
}

async function recorded(folder: string, tests: readonly string[]): Promise<Calls[]> {
  const lines = join(folder, 'calls.jsonl');
  rmSync(lines, { force: true });
  const setup = `{ ...base.test, setupFiles: ['./bench/mutation/record-calls.ts'] }`;
  writeFileSync(
    join(folder, CONFIG),
    `import base from './vitest.config.ts';\nexport default { ...base, test: ${setup} };\n`,
  );
  process.env.CALLS_FILE = lines;
  const { fate, by } = await runTests(folder, tests, ['--config', CONFIG]);
  if (fate !== 'survived') throw new Error(`the tests fail with nothing wrong: ${by ?? fate}`);
  return readFileSync(lines, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Calls)
    .map((one) => ({ ...one, test: relative(folder, one.test) }));
}

function testFilesOf(folder: string): string[] {
  return readdirSync(join(folder, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${name}`)
    .sort();
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
