import type { Effort } from '../../bench/reference/effort.ts';
import type { CaseResult } from '../../bench/reference/judge.ts';
import { packJson } from '../../bench/reference/pack-json.ts';
import { caseText, packClosing, packHeading } from '../../bench/reference/pack-text.ts';
import { casesNamed, runPack } from '../../bench/reference/run-pack.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../user-error.ts';
import { referencePages } from './reference-pages.ts';
import type { SuiteOptions } from './suite-options.ts';
import { suiteRunner } from './suite-runner.ts';
import { writeSuite } from './write-suite.ts';

/** Runs the pack of models with exact answers and shows how it went. @returns the exit code */
export async function benchReference({ effort, only, seed, workers, out, json, quiet }: SuiteOptions): Promise<number> {
  if (casesNamed(only).length === 0) {
    throw new UserError(`no case is called like "${only}"`, 'without --only all cases are run');
  }
  const runner = suiteRunner(workers);
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
  if (out !== undefined)
    show(`written: ${(await writeSuite(out, 'reference', referencePages(result), packJson(result))).join(', ')}\n`);
  return result.cases.every(({ pass }) => pass) ? EXIT.done : EXIT.broken;
}
