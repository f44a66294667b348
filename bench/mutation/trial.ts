import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

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

/** Runs stages of tests in a folder until one fails. @param limits milliseconds for each stage */
export async function trial(
  folder: string,
  stages: readonly (readonly string[])[],
  limits: readonly number[],
): Promise<Outcome> {
  for (const [row, filters] of stages.entries()) {
    const outcome = await runTests(folder, filters, limits[row] ?? Infinity);
    if (outcome.fate !== 'survived') return outcome;
  }
  return { fate: 'survived' };
}

/** Runs the tests whose paths hold one of the filters, in a process group that ends at the limit. */
async function runTests(folder: string, filters: readonly string[], limit: number): Promise<Outcome> {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const options = ['--bail', '1', '--maxWorkers', '1', '--reporter', 'json', '--outputFile', report];
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...filters, ...options, '--passWithNoTests'], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
  });
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    },
    Math.min(limit, 2 ** 31 - 1),
  );
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  if (late) return { fate: 'timeout' };
  return code === 0 ? { fate: 'survived' } : { fate: 'killed', by: firstFailure(report, folder) };
}

function firstFailure(report: string, folder: string): string {
  if (!existsSync(report)) return 'the tests did not start';
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JsonReport;
  const file = testResults.find(({ status }) => status === 'failed');
  if (file === undefined) return 'an error outside any test';
  const test = file.assertionResults.find(({ status }) => status === 'failed');
  return `${file.name.replace(`${folder}/`, '')}: ${test?.fullName ?? 'did not load'}`;
}
