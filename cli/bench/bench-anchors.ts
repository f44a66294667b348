import { anchorsNamed } from '../../bench/anchors/anchors.ts';
import { anchorsJson } from '../../bench/anchors/anchors-json.ts';
import { anchorLine, anchorsClosing, anchorsHeading } from '../../bench/anchors/anchors-text.ts';
import { runAnchors } from '../../bench/anchors/run-anchors.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../user-error.ts';
import { anchorPages } from './anchor-pages.ts';
import type { SuiteOptions } from './suite-options.ts';
import { suiteRunner } from './suite-runner.ts';
import { writeSuite } from './write-suite.ts';

/** Replications of a year of each sector. */
const REPLICATIONS: Readonly<Record<string, number>> = { quick: 8, full: 40 };

/** Holds the sectors against published figures and shows how they do. @returns the exit code */
export async function benchAnchors({ effort, only, seed, workers, out, json, quiet }: SuiteOptions): Promise<number> {
  const anchors = anchorsNamed(only);
  if (anchors.length === 0) throw new UserError(`no anchor is called like "${only}"`, 'without --only all are checked');
  const runner = suiteRunner(workers);
  const show = (text: string): void => {
    if (!json) process.stdout.write(text);
  };
  const replications = REPLICATIONS[effort] as number;
  if (!quiet) show(anchorsHeading());
  const results = await runAnchors({
    anchors,
    replications,
    seed,
    runner,
    onResult: (result) => {
      if (!quiet) show(anchorLine(result));
    },
  }).finally(() => runner.close());
  show(anchorsClosing(results));
  const data = anchorsJson(results, { seed, replications });
  if (json) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  if (out !== undefined)
    show(`written: ${(await writeSuite(out, 'anchors', anchorPages(results), data)).join(', ')}\n`);
  return results.every(({ pass }) => pass) ? EXIT.done : EXIT.broken;
}
