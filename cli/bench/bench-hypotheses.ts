import { hypothesesNamed } from '../../bench/hypotheses/hypotheses.ts';
import { hypothesesJson } from '../../bench/hypotheses/hypotheses-json.ts';
import { hypothesesClosing, hypothesisText } from '../../bench/hypotheses/hypotheses-text.ts';
import { runHypotheses } from '../../bench/hypotheses/run-hypotheses.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../user-error.ts';
import { hypothesisPages } from './hypothesis-pages.ts';
import type { SuiteOptions } from './suite-options.ts';
import { suiteRunner } from './suite-runner.ts';
import { writeSuite } from './write-suite.ts';

/** Replications of a year of each sector. */
const REPLICATIONS: Readonly<Record<string, number>> = { quick: 4, full: 16 };

/** Tries the trade's claims in the sectors. A refuted claim is a result, not a failure. @returns the exit code */
export async function benchHypotheses({
  effort,
  only,
  seed,
  workers,
  out,
  json,
  quiet,
}: SuiteOptions): Promise<number> {
  const hypotheses = hypothesesNamed(only);
  if (hypotheses.length === 0) throw new UserError(`no claim is called like "${only}"`, 'without --only all are tried');
  const runner = suiteRunner(workers);
  const show = (text: string): void => {
    if (!json) process.stdout.write(text);
  };
  const replications = REPLICATIONS[effort] as number;
  const results = await runHypotheses({
    hypotheses,
    replications,
    seed,
    runner,
    assumptions: effort === 'full',
    onResult: (result) => {
      if (!quiet) show(hypothesisText(result));
    },
  }).finally(() => runner.close());
  show(hypothesesClosing(results));
  const data = hypothesesJson(results, { seed, replications });
  if (json) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  if (out !== undefined) {
    show(`written: ${(await writeSuite(out, 'hypotheses', hypothesisPages(results), data)).join(', ')}\n`);
  }
  return EXIT.done;
}
