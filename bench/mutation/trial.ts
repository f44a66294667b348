import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The golden runs: tried by a program of their own, because a test runner takes longer to start than they take. */
export const GOLDEN = 'test/golden';
/** Some times what they take when nothing is wrong, in seconds of a processor for each process. */
const GOLDEN_SECONDS = 20;
const TESTS_SECONDS = 600;

/** What the tests said: nothing, something, or nothing in time. */
export interface Outcome {
  readonly fate: 'survived' | 'killed' | 'timeout';
  /** The test that failed first. */
  readonly by?: string;
}

interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs stages of tests in a folder until one fails. */
export async function trial(folder: string, stages: readonly (readonly string[])[]): Promise<Outcome> {
  for (const filters of stages) {
    const outcome = await (filters.includes(GOLDEN) ? runGolden(folder) : runTests(folder, filters));
    if (outcome.fate !== 'survived') return outcome;
  }
  return { fate: 'survived' };
}

async function runGolden(folder: string): Promise<Outcome> {
  const { code, out } = await run(folder, ['dist/bench/mutation/golden-main.js'], GOLDEN_SECONDS);
  if (code === 0) return { fate: 'survived' };
  return code === null ? { fate: 'timeout' } : { fate: 'killed', by: out.trim() || 'the golden runs end in an error' };
}

/**
 * Runs the tests whose paths hold one of the filters.
 * @param further options; otherwise one process loads the simulator once for all of them
 */
export async function runTests(
  folder: string,
  filters: readonly string[],
  further: readonly string[] = ['--no-isolate'],
): Promise<Outcome> {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const options = ['--bail', '1', '--maxWorkers', '1', '--reporter', 'json', '--outputFile', report];
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await run(folder, [vitest, 'run', ...filters, ...options, ...further], TESTS_SECONDS);
  if (code === 0) return { fate: 'survived' };
  return code === null ? { fate: 'timeout' } : { fate: 'killed', by: firstFailure(report, folder) };
}

/**
 * Runs Node until it ends or has used so many seconds of a processor: hours on the clock say nothing on a busy machine.
 * @returns no code when the time was used up
 */
function run(folder: string, words: readonly string[], seconds: number): Promise<{ code: number | null; out: string }> {
  const script = `ulimit -t ${seconds}; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', script, process.execPath, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

function firstFailure(report: string, folder: string): string {
  if (!existsSync(report)) return 'the tests did not start';
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JsonReport;
  const file = testResults.find(({ status }) => status === 'failed');
  if (file === undefined) return 'an error outside any test';
  const test = file.assertionResults.find(({ status }) => status === 'failed');
  return `${file.name.replace(`${folder}/`, '')}: ${test?.fullName ?? 'did not load'}`;
}
