import type { PairedDifference } from '../../sim/experiment/estimate.ts';

/** A line of the ledger, or a relative change of a measure: strategy against today, with its 95 % interval. */
export interface Change {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A ready strategy in a sector, against today's service on the same customers. */
export interface RankedStrategy {
  /** 1 is the highest net value. */
  readonly rank: number;
  readonly strategy: string;
  /** Through which mechanism it works. */
  readonly mechanism: string;
  readonly netValue: PairedDifference;
  readonly cost: PairedDifference;
  readonly serviceLevel: PairedDifference;
  readonly nps: PairedDifference;
  /** What makes the net value: lines of the ledger in EUR a year, those that differ most first. */
  readonly ledger: readonly Change[];
  /** What it moves in the work: relative changes whose interval excludes 0, the largest first. */
  readonly moved: readonly Change[];
}

export interface SectorRanking {
  readonly sector: string;
  readonly title: string;
  readonly replications: number;
  readonly ranked: readonly RankedStrategy[];
  /** Strategies that change nothing here: what they work on is not there. */
  readonly idle: readonly string[];
}

/** The four ready sectors. */
export const RANKED_SECTORS = ['finance-insurance', 'consumer-goods', 'b2b', 'service-providers'] as const;
