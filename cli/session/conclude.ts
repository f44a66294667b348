import { join } from 'node:path';
import { decisiveMeasure } from '../../reports/words/decisive-measure.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { decisiveMeasures } from '../../sim/experiment/decisive-measures.ts';
import type { PrecisionGoal } from '../../sim/experiment/precision.ts';
import { EXIT } from '../exit-codes.ts';
import type { RunArguments } from '../run-options.ts';
import { resultText } from '../terminal/result-text.ts';
import { plain, styleOf } from '../terminal/style.ts';
import { fileName } from './file-name.ts';
import { resultJson } from './result-document.ts';
import { writeAtomically } from './write-atomically.ts';

export interface Conclusion {
  readonly args: Pick<RunArguments, 'json' | 'out' | 'ascii' | 'lenient' | 'require-decision'>;
  readonly measures: readonly string[];
  /** What was asked for. */
  readonly until: number | PrecisionGoal;
  /** The command line that would have run it in full. */
  readonly inFull: string;
  /** Commands that make sense after it. */
  readonly next: readonly string[];
}

/** Writes and prints a result. @returns the exit code */
export async function conclude(comparison: Comparison, conclusion: Conclusion): Promise<number> {
  const { args, measures, until, inFull, next } = conclusion;
  const style = styleOf(process.stdout, args);
  if (comparison.manifest.replications === 0) {
    process.stderr.write(`Interrupted before every strategy had a replication: nothing to show.\nIn full: ${inFull}\n`);
    return EXIT.interrupted;
  }
  const written = args.out === undefined ? [] : await writeFiles(comparison, args.out);
  if (args.json) {
    process.stdout.write(resultJson(comparison));
    for (const path of written) process.stderr.write(`Written: ${path}\n`);
  } else {
    process.stdout.write(resultText(comparison, { measures, written, next: comparison.partial ? [] : next, style }));
  }
  if (comparison.partial) process.stderr.write(plain(`PARTIAL: interrupted. In full: ${inFull}\n`, style));
  if (comparison.partial) return EXIT.interrupted;
  if (!args.lenient && isBroken(comparison)) return EXIT.broken;
  return args['require-decision'] && isUndecided(comparison, until) ? EXIT.undecided : EXIT.done;
}

/** `DIR/<scenario>.html` and `DIR/<scenario>.json`. The report knows how to draw; it is heavy, so it comes late. */
async function writeFiles(comparison: Comparison, folder: string): Promise<string[]> {
  const { renderReport } = await import('../../reports/render-report.ts');
  const { actualsPage } = await import('../actuals-page.ts');
  const path = join(folder, fileName(comparison.scenario.name));
  await writeAtomically(`${path}.json`, resultJson(comparison));
  const actuals = await actualsPage(comparison.manifest.scenario, comparison);
  await writeAtomically(`${path}.html`, await renderReport(comparison, { extraPages: actuals ? [actuals] : [] }));
  return [`${path}.html`, `${path}.json`];
}

/** A guardrail that only today's service breaks does not count: it is what the strategies are there to mend. */
function isBroken({ comparisons, guardrails }: Comparison): boolean {
  const baseline = comparisons[0]?.baseline;
  return guardrails.some(({ strategy, state }) => state === 'broken' && strategy !== baseline);
}

/** A guardrail or the decisive difference is open, or the precision that was asked for is not reached. */
function isUndecided(comparison: Comparison, until: number | PrecisionGoal): boolean {
  const decisive = decisiveMeasure(comparison)?.measure.id ?? '';
  return (
    comparison.guardrails.some(({ state }) => state === 'open') ||
    comparison.comparisons.some(({ measures }) => measures[decisive]?.verdict === 'not decided yet') ||
    (typeof until !== 'number' && !isPrecise(comparison, until))
  );
}

function isPrecise({ measures, strategies }: Comparison, { relative }: PrecisionGoal): boolean {
  return decisiveMeasures(measures).every(({ id }) =>
    strategies.every((strategy) => {
      const { value, low, high } = strategy.measures[id]!;
      return !(Math.max(value - low, high - value) > relative * Math.abs(value));
    }),
  );
}
