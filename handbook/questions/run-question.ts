import { modelOf } from '../../bench/settings/setting.ts';
import { packageVersion } from '../../runners/package-version.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { runComparison } from '../../sim/experiment/run-comparison.ts';
import type { Runner } from '../../sim/experiment/runner.ts';
import { baselineFirst } from '../../sim/experiment/strategy-rows.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Condition, Question } from './question.ts';
import { measureNamed } from './result-table.ts';

/** The seed of `centralino compare` when nobody names one: whoever types the page's command gets the page's figures. */
export const SEED = 'centralino';

/** Replications under each condition, at most. */
const UNDER = 4;

/** What a question's page is made of. */
export interface MeasuredQuestion {
  readonly question: Question;
  readonly base: Comparison;
  /** One for each condition, in the order of the question. */
  readonly under: readonly Comparison[];
}

/**
 * Runs a question as its command does, and again under each of its conditions.
 * @param most replications at most: fewer than the question's make a draft
 */
export async function runQuestion(question: Question, runner: Runner, most = Infinity): Promise<MeasuredQuestion> {
  const fewer = (than: number): Question => ({
    ...question,
    replications: Math.min(question.replications, than, most),
  });
  const first = await comparisonOf(fewer(Infinity), question.strategies, {}, runner);
  const base = narrowed(first, question.measures);
  const under: Comparison[] = [];
  for (const condition of question.under.conditions) {
    under.push(await comparisonOf(fewer(UNDER), question.under.strategies, condition, runner));
  }
  return { question, base, under };
}

/** With the measures of the question only: its verdict and its charts are about them. */
function narrowed(comparison: Comparison, ids: readonly string[]): Comparison {
  return { ...comparison, measures: ids.map((id) => measureNamed(comparison, id)) };
}

function comparisonOf(
  question: Question,
  strategies: readonly string[],
  { scenario = question.scenario, set }: Omit<Condition, 'name'>,
  runner: Runner,
): Promise<Comparison> {
  const settings = { ...question.set, ...set };
  const { baseline = 'today' } = question;
  const model = modelOf({ scenario, strategies, set: settings });
  const rows = baselineFirst(
    model,
    model.strategies.findIndex(({ name }) => name === baseline),
  );
  return runComparison({
    model,
    layout: layoutOf(model),
    runner,
    strategies: rows,
    until: question.replications,
    confidence: 0.95,
    origin: { scenario, settings, seed: SEED, version: packageVersion(), command: () => '' },
    advice: [],
  });
}
