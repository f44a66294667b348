import type { RankedStrategy, SectorRanking } from './ranking.ts';

/** A strategy in the sector where it stands highest, and in the one where it stands lowest. */
export interface RankSpread {
  readonly strategy: string;
  readonly mechanism: string;
  readonly highest: Standing;
  readonly lowest: Standing;
  /** Share of the list between the two: 1 = first in one sector, last in another. */
  readonly spread: number;
}

export interface Standing {
  readonly sector: string;
  readonly of: number;
  readonly ranked: RankedStrategy;
}

/** Where the orders of the sectors differ most: strategies by how far apart they stand, the farthest first. */
export function rankSpreads(sectors: readonly SectorRanking[]): RankSpread[] {
  const standings = sectors.flatMap(({ sector, ranked }) =>
    ranked.map((one): Standing => ({ sector, of: ranked.length, ranked: one })),
  );
  const names = [...new Set(standings.map(({ ranked }) => ranked.strategy))];
  return names
    .flatMap((strategy): RankSpread[] => {
      const own = standings
        .filter(({ ranked }) => ranked.strategy === strategy)
        .sort((a, b) => placeOf(a) - placeOf(b));
      if (own.length < 2) return [];
      const [highest, lowest] = [own[0]!, own.at(-1)!];
      const { mechanism } = highest.ranked;
      return [{ strategy, mechanism, highest, lowest, spread: placeOf(lowest) - placeOf(highest) }];
    })
    .sort((a, b) => b.spread - a.spread);
}

/** 0 for the first of a list, 1 for the last: lists are not equally long. */
function placeOf({ ranked, of }: Standing): number {
  return of < 2 ? 0 : (ranked.rank - 1) / (of - 1);
}
