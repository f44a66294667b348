import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Window } from '../../fitting/estimates/split-days.ts';
import { fitLog } from '../../fitting/fit-log.ts';
import { badDay, type LogProblem } from '../../fitting/messages.ts';
import { readDate } from '../../fitting/reading/read-time.ts';
import { actualsPath } from '../actuals-page.ts';
import { EXIT } from '../exit-codes.ts';
import { writeAtomically } from '../session/write-atomically.ts';
import { UserError } from '../user-error.ts';
import { fitSummary } from './fit-summary.ts';

export interface FitOptions {
  readonly log: string;
  readonly columns?: string | undefined;
  readonly out?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly delimiter?: string | undefined;
}

/** Fits a log, writes the scenario, its actuals and the fit report, and says what was found. @returns the exit code */
export async function runFit(options: FitOptions): Promise<number> {
  const source = basename(options.log);
  const stem = source.replace(/\.(csv|txt|tsv)?(\.gz)?$/i, '') || 'fitted';
  const out = options.out ?? `${stem}.yaml`;
  if (!/\.ya?ml$/i.test(out))
    throw new UserError(`--out ${out} is not the name of a scenario`, 'give a name that ends in .yaml');
  const columns = options.columns === undefined ? undefined : await readColumns(options.columns);
  const started = performance.now();
  const result = await fitLog({
    path: options.log,
    source,
    name: scenarioName(basename(out)),
    window: windowOf(options),
    onStep: (step) => process.stderr.write(`${step} ...\n`),
    ...(columns !== undefined && { columns }),
    ...(options.delimiter !== undefined && { delimiter: delimiterOf(options.delimiter) }),
  });
  if ('problem' in result) throw userError(result.problem);
  const { renderPages } = await import('../../reports/render-pages.ts');
  const { fitted } = result;
  const files = [out, actualsPath(out), out.replace(/\.ya?ml$/i, '.fit.html')] as const;
  await writeAtomically(files[0], fitted.scenario);
  await writeAtomically(files[1], `${JSON.stringify(fitted.actuals)}\n`);
  await writeAtomically(files[2], await renderPages(fitted.report));
  process.stdout.write(fitSummary(fitted, files, (performance.now() - started) / 1000));
  return EXIT.done;
}

async function readColumns(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(`cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function windowOf({ from, to }: FitOptions): Window {
  return {
    ...(from !== undefined && { from: dayOf('from', from) }),
    ...(to !== undefined && { to: dayOf('to', to) }),
  };
}

function dayOf(option: string, text: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text, 'y/m/d') : Number.NaN;
  if (Number.isNaN(day)) throw userError(badDay(option, text));
  return day;
}

/** Shells make it hard to type a tab. */
function delimiterOf(text: string): string {
  return text === 'tab' || text === '\\t' ? '\t' : text;
}

/** Letters, digits and hyphens, beginning with a letter. */
function scenarioName(file: string): string {
  const name = file
    .replace(/\.ya?ml$/i, '')
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return /^[A-Za-z]/.test(name) ? name : `log-${name}`;
}

function userError({ got, expected, hint }: LogProblem): UserError {
  return new UserError(`${got}\n  expected  ${expected}`, hint ?? '');
}
