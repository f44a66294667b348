import type { Measure, Series } from '../measures/measure.ts';
import type { Assumption, Guardrail } from '../model/model.ts';
import type { BusinessCase } from './business-case.ts';
import type { Estimate } from './estimate.ts';
import type { LadderStep } from './ladder.ts';
import type { StrategyDifference, StrategyResult } from './strategy-result.ts';

/** Everything needed to run the comparison again and get the same bytes. */
export interface Manifest {
  readonly tool: 'centralino';
  readonly version: string;
  /** Name of a ready scenario or path of a file, as it was given. */
  readonly scenario: string;
  /** Size at which a ready scenario was loaded: `small`, `typical`, `large`; missing when as the file says. */
  readonly size?: string;
  /** One of its staffings: `lean`, `planned`, `comfortable`; missing when as the file says. */
  readonly staffing?: string;
  /** Values laid over the scenario, path -> value; missing when none. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The ladder that was asked for on the command line: a name, or strategies from the bottom up. */
  readonly ladder?: readonly string[];
  /** Hash of the complete model. */
  readonly modelHash: string;
  readonly seed: string;
  readonly replications: number;
  readonly strategies: readonly string[];
  readonly confidence: number;
  /** The command line that repeats it. */
  readonly command: string;
}

/** Whether a strategy keeps a guardrail: `kept`, `broken`, or `open` while the interval crosses the limit. */
export interface GuardrailResult {
  readonly strategy: string;
  readonly guardrail: Guardrail;
  readonly estimate: Estimate;
  readonly state: 'kept' | 'broken' | 'open';
}

/** A sentence that a planner would say about the scenario. */
export interface Advice {
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** The answer to "which strategy?": what `--json` prints and what reports are made of. */
export interface Comparison {
  readonly manifest: Manifest;
  readonly scenario: { readonly name: string; readonly title: string; readonly story: string };
  /** True when it was interrupted: fewer replications than asked for. */
  readonly partial: boolean;
  readonly measures: readonly Measure[];
  readonly seriesList: readonly Series[];
  readonly strategies: readonly StrategyResult[];
  /** Every strategy but the baseline against the baseline. */
  readonly comparisons: readonly StrategyDifference[];
  /** What each lever of a ladder adds, from the bottom up; missing when the strategies are none. */
  readonly ladder?: readonly LadderStep[];
  /** One for each strategy that opens a channel; missing when none does. */
  readonly businessCases?: readonly BusinessCase[];
  readonly guardrails: readonly GuardrailResult[];
  readonly advice: readonly Advice[];
  readonly assumptions: readonly Assumption[];
}
