import type { Settings } from '../../scenarios/settings.ts';
import { listStrategies, type StrategyListing } from '../../scenarios/strategies/list-strategies.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { tabulate } from '../../sim/experiment/replication-table.ts';
import { runComparison } from '../../sim/experiment/run-comparison.ts';
import type { Block, Runner } from '../../sim/experiment/runner.ts';
import type { StrategyDifference } from '../../sim/experiment/strategy-result.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { modelOf } from '../settings/setting.ts';
import { ledgerChanges, workChanges } from './changes.ts';
import type { RankedStrategy, SectorRanking } from './ranking.ts';

export interface RankingRequest {
  readonly replications: number;
  readonly seed: string;
  readonly runner: Runner;
  /** Values laid over each sector: another horizon, say. */
  readonly set?: Settings;
}

/** A ranking, with the comparison that it was read off. */
export interface RankedComparison {
  readonly ranking: SectorRanking;
  readonly comparison: Comparison;
}

/** Runs every ready strategy that a sector can use, one by one against today's service, and ranks them by net value. */
export async function rankSector(sector: string, request: RankingRequest): Promise<SectorRanking> {
  const ready = listStrategies().filter(({ sectors }) => sectors.includes(sector));
  return (await rankStrategies(sector, ready, request)).ranking;
}

/** The same with some of the ready strategies. */
export async function rankStrategies(
  sector: string,
  ready: readonly Pick<StrategyListing, 'name' | 'mechanism'>[],
  request: RankingRequest,
): Promise<RankedComparison> {
  const { set = {} } = request;
  const model = modelOf({ scenario: sector, strategies: ready.map(({ name }) => name), set });
  const layout = layoutOf(model);
  const rows = [0, ...ready.map(({ name }) => model.strategies.findIndex((one) => one.name === name))];
  const blocks: Block[] = [];
  const comparison = await runComparison({
    model,
    layout,
    runner: recording(request.runner, blocks),
    strategies: rows,
    until: request.replications,
    confidence: 0.95,
    origin: { scenario: sector, seed: request.seed, version: '', command: () => '' },
    advice: [],
  });
  const table = tabulate(blocks, rows, layout.width);
  const changes = ready.map(({ mechanism }, i) => ({
    mechanism,
    ledger: ledgerChanges(layout, table, i + 1),
    moved: workChanges(layout, table, i + 1),
  }));
  const idle = comparison.comparisons.filter((strategy) => isIdle(comparison, strategy));
  const ranked = comparison.comparisons
    .map((strategy, i) => ({ strategy: strategy.strategy, ...figuresOf(strategy), ...changes[i]! }))
    .filter(({ strategy }) => !idle.some((one) => one.strategy === strategy))
    .sort((a, b) => b.netValue.value - a.netValue.value)
    .map((one, i): RankedStrategy => ({ rank: i + 1, ...one }));
  const ranking: SectorRanking = {
    sector,
    title: comparison.scenario.title,
    replications: request.replications,
    ranked,
    idle: idle.map(({ strategy }) => strategy),
  };
  return { ranking, comparison };
}

function figuresOf({ measures }: StrategyDifference) {
  return {
    netValue: measures.netValue!,
    cost: measures.cost!,
    serviceLevel: measures['serviceLevel.phone']!,
    nps: measures.nps!,
  };
}

/** Not one figure differs in any replication. */
function isIdle({ measures }: Comparison, strategy: StrategyDifference): boolean {
  return measures.every(({ id }) => {
    const { value, low, high } = strategy.measures[id]!;
    return !Number.isFinite(value) || (value === 0 && low === 0 && high === 0);
  });
}

/** The same runner, which keeps what it is given: lines of the ledger are read off the rows themselves. */
function recording(runner: Runner, blocks: Block[]): Runner {
  return {
    ...runner,
    run: (job, options) =>
      runner.run(job, {
        ...options,
        onBlock: (block) => {
          blocks.push(block);
          options.onBlock(block);
        },
      }),
  };
}
