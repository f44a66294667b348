import { loadScenario } from '../../scenarios/library.ts';
import type { Settings } from '../../scenarios/settings.ts';
import { plan } from '../../sim/experiment/plan.ts';
import { type ReplicationTable, tabulate } from '../../sim/experiment/replication-table.ts';
import type { Block, Runner } from '../../sim/experiment/runner.ts';
import type { Layout } from '../../sim/measures/layout.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

/** A ready scenario, at a size, with values laid over it and strategies beside today's service. */
export interface Setting {
  readonly scenario: string;
  readonly size?: string;
  readonly staffing?: string;
  /** Names of ready strategies, or of the scenario's own. Row 0 of the table is today's service. */
  readonly strategies?: readonly string[];
  /** Values laid over the scenario: path -> text. */
  readonly set?: Settings;
}

/** All replications of a setting. */
export interface SettingRun {
  readonly model: Model;
  readonly layout: Layout;
  /** Row 0 is today's service, then the strategies in the order of the setting. */
  readonly table: ReplicationTable;
}

export interface RunRequest {
  readonly replications: number;
  readonly seed: string;
  readonly runner: Runner;
}

/**
 * The model of a setting.
 * @throws Error with the reader's findings when the scenario, a strategy or a value does not exist
 */
export function modelOf({ scenario, size, staffing, strategies, set }: Setting): Model {
  const { model, issues } = loadScenario(scenario, {
    ...(size !== undefined && { size }),
    ...(staffing !== undefined && { staffing }),
    ...(set !== undefined && { set }),
    strategies: strategies ?? [],
  });
  if (model !== undefined) return model;
  const errors = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ got, expected }) => `${got}; ${expected}`);
  throw new Error(`${scenario} does not read: ${errors.join('; ')}`);
}

/** Runs a setting: the same customers for today's service and for every strategy. */
export async function runSetting(setting: Setting, { replications, seed, runner }: RunRequest): Promise<SettingRun> {
  const model = modelOf(setting);
  const layout = layoutOf(model);
  const rows = [0, ...(setting.strategies ?? []).map((name) => rowNamed(model, name))];
  const blocks: Block[] = [];
  const tasks = plan({ strategies: rows, from: 0, to: replications });
  await runner.run({ model, seed, tasks }, { onBlock: (block) => blocks.push(block) });
  return { model, layout, table: tabulate(blocks, rows, layout.width) };
}

function rowNamed(model: Model, name: string): number {
  const row = model.strategies.findIndex((strategy) => strategy.name === name);
  if (row < 0) throw new Error(`${model.name} has no strategy ${name}`);
  return row;
}
