import { rankSector } from '../../bench/ranking/rank-sector.ts';
import { rankSpreads } from '../../bench/ranking/rank-spread.ts';
import { RANKED_SECTORS, type SectorRanking } from '../../bench/ranking/ranking.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../user-error.ts';
import { rankingPages } from './ranking-pages.ts';
import { sectorText, spreadText } from './ranking-text.ts';
import type { SuiteOptions } from './suite-options.ts';
import { suiteRunner } from './suite-runner.ts';
import { writeSuite } from './write-suite.ts';

/** Replications of a year, for each strategy. */
const REPLICATIONS: Readonly<Record<string, number>> = { quick: 4, full: 16 };

/** Ranks all ready strategies in each sector by net value, and says why the orders differ. @returns the exit code */
export async function benchRanking({ effort, only, seed, workers, out, json, quiet }: SuiteOptions): Promise<number> {
  const sectors = RANKED_SECTORS.filter((sector) => sector.includes(only));
  if (sectors.length === 0) {
    throw new UserError(`no sector is called like "${only}"`, `there are: ${RANKED_SECTORS.join(', ')}`);
  }
  const runner = suiteRunner(workers);
  const show = (text: string): void => {
    if (!json) process.stdout.write(text);
  };
  const replications = REPLICATIONS[effort] as number;
  const results: SectorRanking[] = [];
  try {
    for (const sector of sectors) {
      const result = await rankSector(sector, { replications, seed, runner });
      results.push(result);
      if (!quiet) show(sectorText(result));
    }
  } finally {
    await runner.close();
  }
  show(spreadText(rankSpreads(results)));
  const data = { sectors: results, seed, replications };
  if (json) process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  if (out !== undefined)
    show(`written: ${(await writeSuite(out, 'ranking', rankingPages(results), data)).join(', ')}\n`);
  return EXIT.done;
}
