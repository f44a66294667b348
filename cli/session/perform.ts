import { counted } from '../../reports/words/name.ts';
import { threadRunner } from '../../runners/threads.ts';
import type { Advice, Comparison } from '../../sim/experiment/comparison.ts';
import type { Origin } from '../../sim/experiment/manifest.ts';
import { runComparison } from '../../sim/experiment/run-comparison.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { styleOf } from '../terminal/style.ts';
import { interruption } from './interruption.ts';
import { duration, progressLine } from './progress-line.ts';
import type { RunSettings } from './run-settings.ts';

export interface Performance extends Pick<RunSettings, 'until' | 'confidence' | 'workers'> {
  readonly model: Model;
  /** Rows in `model.strategies`; the first one is the baseline. */
  readonly strategies: readonly number[];
  readonly origin: Origin;
  readonly advice: readonly Advice[];
  readonly quiet: boolean;
  readonly ascii: boolean;
}

/** Runs a comparison on worker threads, with progress on standard error and ctrl-C for "enough". */
export async function perform(performance: Performance): Promise<Comparison> {
  const { model, workers, quiet, ascii, confidence } = performance;
  const layout = layoutOf(model);
  const say = (text: string): void => void (quiet || process.stderr.write(`${text}\n`));
  const line = progressLine(quiet ? undefined : process.stderr, styleOf(process.stderr, { ascii }), layout, confidence);
  const { signal, release } = interruption(() => {
    line.clear();
    process.stderr.write('Finishing the replications under way; ctrl-C again stops at once.\n');
  });
  const runner = threadRunner({ workers });
  const startedAt = Date.now();
  say(openingLine(performance));
  try {
    const comparison = await runComparison({ ...performance, layout, runner, signal, onProgress: line.show });
    line.clear();
    say(`${counted(comparison.manifest.replications, 'replication')} in ${duration((Date.now() - startedAt) / 1000)}`);
    return comparison;
  } finally {
    line.clear();
    release();
    await runner.close();
  }
}

/** "finance-insurance: 4 strategies, 20 replications each, seed "centralino", 2 workers". */
function openingLine({ strategies, until, origin, workers }: Performance): string {
  const count = counted(strategies.length, 'strategy', 'strategies');
  const runs =
    typeof until === 'number' ? `${counted(until, 'replication')} each` : `until precise to ${100 * until.relative} %`;
  return `${origin.scenario}: ${count}, ${runs}, seed "${origin.seed}", ${counted(workers, 'worker')}`;
}
