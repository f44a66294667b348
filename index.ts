/**
 * Centralino as a library for Node: read a scenario, compare strategies on worker threads, draw the report.
 * What a browser can use as well is in `centralino/core`.
 */
import { packageVersion } from './runners/package-version.ts';
import { threadRunner } from './runners/threads.ts';
import { formatIssues } from './scenarios/format-issues.ts';
import { loadScenario } from './scenarios/library.ts';
import type { Comparison } from './sim/experiment/comparison.ts';
import { DEFAULT_REPLICATIONS } from './sim/experiment/plan.ts';
import type { PrecisionGoal } from './sim/experiment/precision.ts';
import { type Progress, runComparison } from './sim/experiment/run-comparison.ts';
import { baselineFirst } from './sim/experiment/strategy-rows.ts';
import { layoutOf } from './sim/measures/layout-of.ts';
import type { Model } from './sim/model/model.ts';

export { renderReport } from './reports/render-report.ts';
export { inlineRunner } from './runners/inline.ts';
export { threadRunner } from './runners/threads.ts';
export { listScenarios, loadScenario } from './scenarios/library.ts';
export { readScenario } from './scenarios/read-scenario.ts';
export { compareBlocks } from './sim/experiment/compare-blocks.ts';
export { modelHash } from './sim/experiment/model-hash.ts';
export type { PrecisionGoal } from './sim/experiment/precision.ts';
export { type ComparisonRequest, type Progress, runComparison } from './sim/experiment/run-comparison.ts';
export * from './sim/index.ts';

export interface CompareOptions {
  /** To compare with today's service: names of the file or of the library. Those of the file when missing. */
  readonly strategies?: readonly string[];
  /** One of the scenario's sizes. */
  readonly size?: string;
  /** One of its staffings. */
  readonly staffing?: string;
  /** Any text; the same text gives the same result. */
  readonly seed?: string;
  /** A number of replications of each strategy, or how precise the answer is to be. */
  readonly until?: number | PrecisionGoal;
  /** Of all intervals; 0.95 when missing. */
  readonly confidence?: number;
  /** Threads; one a processor when missing. No effect on results. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Abort it for the answer so far, marked `partial`. An AbortSignal will do. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * Compares the strategies of a scenario on the same customers.
 * @param scenario name of a ready scenario, or path of a file
 * @throws Error that lists all problems of the file, each with line, column and hint
 */
export async function compare(scenario: string, options: CompareOptions = {}): Promise<Comparison> {
  const { seed = 'centralino', until = DEFAULT_REPLICATIONS, confidence = 0.95, workers, size, staffing } = options;
  const model = modelOf(scenario, options);
  const origin = {
    scenario,
    ...(size !== undefined && { size }),
    ...(staffing !== undefined && { staffing }),
    seed,
    version: packageVersion(),
    command: () => '',
  };
  const runner = threadRunner(workers === undefined ? {} : { workers });
  try {
    return await runComparison({
      model,
      layout: layoutOf(model),
      runner,
      strategies: baselineFirst(model),
      until,
      confidence,
      origin,
      advice: [],
      ...(options.onProgress && { onProgress: options.onProgress }),
      ...(options.signal && { signal: options.signal }),
    });
  } finally {
    await runner.close();
  }
}

function modelOf(scenario: string, { size, staffing, strategies }: CompareOptions): Model {
  const { model, issues, text } = loadScenario(scenario, {
    ...(size !== undefined && { size }),
    ...(staffing !== undefined && { staffing }),
    ...(strategies !== undefined && { strategies }),
  });
  if (model !== undefined) return model;
  const errors = issues.filter(({ severity }) => severity === 'error');
  throw new Error(`${scenario} cannot be run:\n${formatIssues(errors, text)}`);
}
