import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankSector } from '../../bench/ranking/rank-sector.ts';
import { RANKED_SECTORS, type SectorRanking } from '../../bench/ranking/ranking.ts';
import { rankingFigure } from '../../reports/charts/ranking.ts';
import { standAloneSvg } from '../../reports/svg/stand-alone-svg.ts';
import { packageRoot } from '../../runners/package-root.ts';
import type { Runner } from '../../sim/experiment/runner.ts';
import { withPart } from '../between-markers.ts';
import { rankingMarkdown } from './ranking-markdown.ts';

const FOLDER = join(packageRoot(), 'docs', 'guides');

/** As `centralino bench ranking` does when nobody says otherwise: whoever types it gets the page's figures. */
const REQUEST = { replications: 4, seed: 'reference' };

/** Measures all ready strategies in all sectors and writes the page about their order. */
export async function writeRanking(runner: Runner, say: (text: string) => void, most = Infinity): Promise<void> {
  const replications = Math.min(REQUEST.replications, most);
  const sectors: SectorRanking[] = [];
  for (const sector of RANKED_SECTORS) {
    const started = Date.now();
    sectors.push(await rankSector(sector, { ...REQUEST, replications, runner }));
    say(`ranking ${sector}: ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
  }
  mkdirSync(join(FOLDER, 'pictures'), { recursive: true });
  const figures = new Map(
    sectors.map(({ sector, ranked }) => [sector, rankingFigure(`ranking-${sector}`, ranked)] as const),
  );
  const pathOf = (sector: string): string => `pictures/ranking-${sector}.svg`;
  for (const [sector, figure] of figures) writeFileSync(join(FOLDER, pathOf(sector)), await standAloneSvg(figure));
  const page = join(FOLDER, 'ranking.md');
  const text = rankingMarkdown(sectors, (sector) => ({ figure: figures.get(sector)!, path: pathOf(sector) }));
  writeFileSync(page, withPart(readFileSync(page, 'utf8'), 'ranking', text));
}
