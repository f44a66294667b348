import { rankSpreads } from '../../bench/ranking/rank-spread.ts';
import type { SectorRanking } from '../../bench/ranking/ranking.ts';
import { rankingFigure } from '../../reports/charts/ranking.ts';
import type { PagesDocument } from '../../reports/page.ts';
import { reasonWords } from '../../reports/words/ranking-words.ts';

/** The rankings as a page: a chart a sector, with the reasons for the first and the last. */
export function rankingPages(sectors: readonly SectorRanking[]): PagesDocument {
  const apart = rankSpreads(sectors)[0];
  return {
    title: 'Ready strategies by sector',
    intro:
      'Every ready strategy against today’s service, on the same customers, ranked by net value.' +
      (apart === undefined
        ? ''
        : ` The orders differ most in ${apart.strategy}: ${apart.highest.ranked.rank} of ${apart.highest.of} in ${apart.highest.sector}, ${apart.lowest.ranked.rank} of ${apart.lowest.of} in ${apart.lowest.sector}.`),
    pages: sectors.map(({ sector, title, ranked }) => ({
      id: `ranking-${sector}`,
      title,
      intro: `First: ${ranked[0]!.strategy} - ${reasonWords(ranked[0]!)}. Last: ${ranked.at(-1)!.strategy} - ${reasonWords(ranked.at(-1)!)}.`,
      figures: [rankingFigure(`net-value-${sector}`, ranked)],
    })),
  };
}
