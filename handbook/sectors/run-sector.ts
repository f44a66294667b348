import { type RankedComparison, rankStrategies } from '../../bench/ranking/rank-sector.ts';
import { modelOf, type Setting } from '../../bench/settings/setting.ts';
import { packageVersion } from '../../runners/package-version.ts';
import type { Settings } from '../../scenarios/settings.ts';
import { listStrategies } from '../../scenarios/strategies/list-strategies.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { runComparison } from '../../sim/experiment/run-comparison.ts';
import type { Runner } from '../../sim/experiment/runner.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import type { Condition } from '../questions/question.ts';
import { SEED } from '../questions/run-question.ts';
import { doubts } from './doubts.ts';
import { type SectorPage, strategiesOf } from './sector-page.ts';

export const STAFFINGS = ['lean', 'planned', 'comfortable'] as const;
export const SIZES = ['small', 'typical', 'large'] as const;

/** Replications at most where a year is long to simulate, or where there are many of them. */
const FEWER = 4;

/** Something that was run several ways, by the name of the way. */
export type Ways = ReadonlyMap<string, { readonly model: Model; readonly comparison: Comparison }>;

/** What the page of a sector is made of. */
export interface MeasuredSector {
  readonly page: SectorPage;
  readonly model: Model;
  /** All strategies of the page against today's service. */
  readonly ranked: RankedComparison;
  readonly staffings: Ways;
  readonly sizes: Ways;
  readonly doubts: readonly { readonly condition: Condition; readonly comparison: Comparison }[];
}

export interface SectorRequest {
  readonly replications: number;
  readonly runner: Runner;
  /** Values laid over the scenario: a shorter year, for a test. */
  readonly set?: Settings;
  readonly sizes?: readonly string[];
}

/** Runs a sector with its strategies, its rosters and its sizes, and the doubtful strategies under other assumptions. */
export async function runSector(page: SectorPage, request: SectorRequest): Promise<MeasuredSector> {
  const { runner, set = {}, sizes = SIZES } = request;
  const { tries = 1 } = page;
  const replications = request.replications * tries;
  const few = Math.min(FEWER, request.replications);
  const names = strategiesOf(page);
  const ready = names.map((name) => listStrategies().find((one) => one.name === name)!);
  const ranked = await rankStrategies(page.sector, ready, { replications, seed: SEED, runner, set });
  const model = modelOf({ scenario: page.sector, set });
  const at = (more: Omit<Setting, 'scenario'>, until: number) =>
    simulated({ scenario: page.sector, ...more }, until, runner);
  const ways = async (list: readonly string[], more: (name: string) => Omit<Setting, 'scenario'>, until: number) => {
    const found = new Map<string, { readonly model: Model; readonly comparison: Comparison }>();
    for (const name of list) found.set(name, await at({ set, ...more(name) }, until));
    return found;
  };
  const staffings = await ways(STAFFINGS, (staffing) => ({ staffing }), replications);
  const bySize = await ways(sizes, (size) => ({ size }), few);
  const under: { readonly condition: Condition; readonly comparison: Comparison }[] = [];
  for (const condition of doubts(model)) {
    const { comparison } = await at({ strategies: page.doubted, set: { ...set, ...condition.set } }, few * tries);
    under.push({ condition, comparison });
  }
  return { page, model, ranked, staffings, sizes: bySize, doubts: under };
}

async function simulated(setting: Setting, until: number, runner: Runner) {
  const { strategies = [], scenario } = setting;
  const model = modelOf(setting);
  const rows = [0, ...strategies.map((name) => model.strategies.findIndex((one) => one.name === name))];
  const comparison = await runComparison({
    model,
    layout: layoutOf(model),
    runner,
    strategies: rows,
    until,
    confidence: 0.95,
    origin: { scenario, seed: SEED, version: packageVersion(), command: () => '' },
    advice: [],
  });
  return { model, comparison };
}
