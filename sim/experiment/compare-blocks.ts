import type { Layout } from '../measures/layout.ts';
import type { Model } from '../model/model.ts';
import { businessCasesOf } from './business-case.ts';
import type { Advice, Comparison } from './comparison.ts';
import type { Estimate } from './estimate.ts';
import { intervalLevel } from './interval-level.ts';
import { judgeDifferences } from './judge-differences.ts';
import { judgeGuardrails } from './judge-guardrails.ts';
import { ladderSteps } from './ladder.ts';
import { manifestOf, type Origin } from './manifest.ts';
import { minimumRelevant } from './minimum-relevant.ts';
import { ratioEstimate } from './ratio-estimate.ts';
import { type ReplicationTable, sampleOf, tabulate } from './replication-table.ts';
import type { Block } from './runner.ts';
import type { StrategyDifference, StrategyResult } from './strategy-result.ts';

export interface CompareBlocksOptions {
  /** Rows in `model.strategies`; the first one is the baseline. */
  readonly strategies: readonly number[];
  /** Of all intervals, e.g. 0.95. */
  readonly confidence: number;
  /** True when fewer replications were run than asked for. */
  readonly partial: boolean;
  readonly origin: Origin;
  readonly advice: readonly Advice[];
}

/**
 * Turns the rows of all replications into the answer: a value with its interval for every figure of every strategy,
 * and a verdict for every difference from the baseline. The order and the sizes of the blocks do not matter.
 */
export function compareBlocks(
  model: Model,
  layout: Layout,
  blocks: readonly Block[],
  options: CompareBlocksOptions,
): Comparison {
  const table = tabulate(blocks, options.strategies, layout.width);
  const strategies = options.strategies.map((_, position) =>
    resultOf(model, layout, table, position, options.confidence),
  );
  const comparisons = differencesFromBaseline(model, layout, table, strategies, options.confidence);
  const businessCases = businessCasesOf({
    model,
    layout,
    table,
    strategies,
    comparisons,
    confidence: options.confidence,
  });
  const ladder = ladderSteps(model, layout, table, strategies, options.confidence);
  return {
    manifest: manifestOf(model, options, table.replications),
    scenario: { name: model.name, title: model.title, story: model.story },
    partial: options.partial,
    measures: layout.measures,
    seriesList: layout.series,
    strategies,
    comparisons,
    ...(ladder.length > 0 && { ladder }),
    ...(businessCases.length > 0 && { businessCases }),
    guardrails: judgeGuardrails(model.comparison.guardrails, strategies),
    advice: options.advice,
    assumptions: model.assumptions,
  };
}

function resultOf(
  model: Model,
  layout: Layout,
  table: ReplicationTable,
  position: number,
  confidence: number,
): StrategyResult {
  const level = intervalLevel(confidence, table.replications);
  const { name, summary } = model.strategies[table.strategies[position]!]!;
  const measures: Record<string, Estimate> = {};
  layout.measures.forEach((measure, m) => {
    measures[measure.id] = ratioEstimate(sampleOf(table, position, 2 * m), measure.unit, level);
  });
  const series: Record<string, readonly Estimate[]> = {};
  layout.series.forEach((one, s) => {
    const at = layout.seriesAt[s]!;
    series[one.id] = one.bins.map((_, bin) => ratioEstimate(sampleOf(table, position, at + 2 * bin), one.unit, level));
  });
  return { name, summary, measures, series };
}

function differencesFromBaseline(
  model: Model,
  layout: Layout,
  table: ReplicationTable,
  strategies: readonly StrategyResult[],
  confidence: number,
): StrategyDifference[] {
  const [baseline, ...others] = strategies;
  const differences = others.map(() => ({}) as Record<string, StrategyDifference['measures'][string]>);
  layout.measures.forEach((measure, m) => {
    const minimum = minimumRelevant(model, measure, baseline!.measures[measure.id]!.value);
    const samples = others.map((_, i) => sampleOf(table, i + 1, 2 * m));
    const judged = judgeDifferences(measure, samples, sampleOf(table, 0, 2 * m), { confidence, minimum });
    judged.forEach((difference, i) => {
      differences[i]![measure.id] = difference;
    });
  });
  return others.map(({ name }, i) => ({ baseline: baseline!.name, strategy: name, measures: differences[i]! }));
}
