import { readScenario } from '../../scenarios/read-scenario.ts';
import { type ReplicationTable, sampleOf, tabulate } from '../../sim/experiment/replication-table.ts';
import type { Block, Runner } from '../../sim/experiment/runner.ts';
import { linearise, standardError } from '../../sim/experiment/sample.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { placeOf } from '../settings/place-of-figure.ts';
import type { ReferenceCase } from './case.ts';
import { EFFORTS, type Effort } from './effort.ts';
import { type CaseResult, judge } from './judge.ts';
import { scenarioText } from './scenario-text.ts';

/** Replications are handed out in tasks of this many. */
const TASK = 5;

/** Simulates a case and compares what comes out with the exact values. */
export async function measureCase(
  one: ReferenceCase,
  effort: Effort,
  runner: Runner,
  seed: string,
): Promise<CaseResult> {
  const model = modelOf(one, effort);
  const layout = layoutOf(model);
  const table = tabulate(await blocksOf(one, model, effort, runner, `${seed}/${one.id}`), [0], layout.width);
  const metrics = Object.entries(one.exact()).map(([name, exact]) => {
    const { at, unit } = placeOf(layout, name);
    return { name, unit, exact, ...estimate(table, at) };
  });
  return judge(one, metrics, table.replications, effort);
}

/**
 * The model of a case, read from its text.
 * @throws Error with the reader's findings when the text is wrong
 */
export function modelOf(one: ReferenceCase, effort: Effort): Model {
  const { model, issues } = readScenario(scenarioText(one, effort), { file: one.id });
  if (model === undefined) throw new Error(`${one.id} does not read: ${JSON.stringify(issues)}`);
  return model;
}

async function blocksOf(
  { span }: ReferenceCase,
  model: Model,
  effort: Effort,
  runner: Runner,
  seed: string,
): Promise<Block[]> {
  const { replications, times } = EFFORTS[effort];
  const count = span.kind === 'steady' ? replications : span.replications * times;
  const size = Math.max(TASK, Math.ceil(count / 200));
  const tasks = Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    strategy: 0,
    first: i * size,
    count: Math.min(size, count - i * size),
  }));
  const blocks: Block[] = [];
  await runner.run({ model, seed, tasks }, { onBlock: (block) => blocks.push(block) });
  return blocks;
}

function estimate(table: ReplicationTable, at: number): { value: number; standardError: number } {
  const { value, residuals } = linearise(sampleOf(table, 0, at));
  return { value, standardError: standardError(residuals) };
}
