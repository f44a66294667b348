import { join } from 'node:path';
import type { Effort } from '../../bench/reference/effort.ts';
import type { CaseResult } from '../../bench/reference/judge.ts';
import { packJson } from '../../bench/reference/pack-json.ts';
import { caseText, packClosing, packHeading } from '../../bench/reference/pack-text.ts';
import { casesNamed, type PackResult, runPack } from '../../bench/reference/run-pack.ts';
import { renderPages } from '../../reports/render-pages.ts';
import { inlineRunner } from '../../runners/inline.ts';
import { threadRunner } from '../../runners/threads.ts';
import type { Runner } from '../../sim/experiment/runner.ts';
import { EXIT } from '../exit-codes.ts';
import { readCount } from '../session/read-number.ts';
import { writeAtomically } from '../session/write-atomically.ts';
import { UserError } from '../user-error.ts';
import { referencePages } from './reference-pages.ts';

export interface ReferenceOptions {
  readonly effort: string;
  readonly only: string;
  readonly seed: string;
  readonly workers?: string | undefined;
  readonly out?: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Runs the pack of models with exact answers and shows how it went. @returns the exit code */
export async function benchReference({
  effort,
  only,
  seed,
  workers,
  out,
  json,
  quiet,
}: ReferenceOptions): Promise<number> {
  if (casesNamed(only).length === 0) {
    throw new UserError(`no case is called like "${only}"`, 'without --only all cases are run');
  }
  const runner = runnerFor(workers);
  const show = (text: string): void => {
    if (!json) process.stdout.write(text);
  };
  const onCase = (result: CaseResult): void => {
    if (!quiet) show(caseText(result));
  };
  if (!quiet) show(packHeading());
  const result = await runPack({ effort: effort as Effort, seed, only, runner, onCase }).finally(() => runner.close());
  show(packClosing(result));
  if (json) process.stdout.write(`${JSON.stringify(packJson(result), null, 2)}\n`);
  if (out !== undefined) show(`written: ${(await writePages(out, result)).join(', ')}\n`);
  return result.cases.every(({ pass }) => pass) ? EXIT.done : EXIT.broken;
}

function runnerFor(workers: string | undefined): Runner {
  if (workers === undefined) return threadRunner();
  const count = readCount('workers', workers, 1024);
  return count === 1 ? inlineRunner() : threadRunner({ workers: count });
}

async function writePages(folder: string, result: PackResult): Promise<string[]> {
  const [page, data] = [join(folder, 'reference.html'), join(folder, 'reference.json')];
  await writeAtomically(page, await renderPages(referencePages(result)));
  await writeAtomically(data, `${JSON.stringify(packJson(result), null, 2)}\n`);
  return [page, data];
}
