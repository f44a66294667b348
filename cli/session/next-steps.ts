import { join } from 'node:path';
import { decisiveMeasure } from '../../reports/words/decisive-measure.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { commandLine, type TypedOptions } from './command-line.ts';
import { fileName } from './file-name.ts';

export interface NextStepsContext {
  readonly scenario: string;
  readonly out: string | undefined;
  /** The same command with other options. */
  readonly again: (how: TypedOptions) => string;
}

/** More than this at once is a decision of its own. */
const MOST_REPLICATIONS = 5000;

/** Commands that make sense after a result, each of which works as it is printed. */
export function nextSteps(comparison: Comparison, { scenario, out, again }: NextStepsContext): string[] {
  const steps: string[] = [];
  if (comparison.comparisons.length === 0) {
    steps.push(
      `${commandLine('compare', scenario, { strategies: 'callback' })}   # others: centralino scenarios --strategies`,
    );
  }
  const replications = comparison.manifest.replications + moreNeeded(comparison);
  if (replications > comparison.manifest.replications && replications <= MOST_REPLICATIONS) {
    steps.push(`${again({ replications })}   # to decide what is open`);
  }
  if (out === undefined)
    steps.push(`${again({ replications: comparison.manifest.replications, out: 'report' })}   # as a report`);
  else
    steps.push(
      `${commandLine('reproduce', join(out, `${fileName(comparison.scenario.name)}.json`), {})}   # to check it`,
    );
  steps.push(`${commandLine('explain', scenario, {})}   # what is simulated`);
  return steps;
}

/** Replications that would decide every strategy on the measure that counts, rounded up to tens. */
function moreNeeded(comparison: Comparison): number {
  const id = decisiveMeasure(comparison)?.measure.id ?? '';
  const needed = comparison.comparisons.map(({ measures }) => measures[id]?.moreReplications ?? 0);
  return Math.ceil(Math.max(0, ...needed) / 10) * 10;
}
