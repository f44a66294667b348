import type { CaseResult } from './judge.ts';

/** Scores of a pack taken together: when simulator and formulas agree they are like draws from N(0, 1). */
export interface PackSummary {
  readonly cases: number;
  readonly passed: number;
  readonly figures: number;
  readonly scores: ScoreSummary;
  /** One figure of each case, the first: figures of one case move together, cases do not. */
  readonly firstScores: ScoreSummary;
}

export interface ScoreSummary {
  readonly mean: number;
  readonly deviation: number;
  /** The one farthest from 0, without its sign. */
  readonly farthest: number;
}

/** Adds a pack up. */
export function summarise(cases: readonly CaseResult[]): PackSummary {
  const scores = scoresOf(cases);
  return {
    cases: cases.length,
    passed: cases.filter(({ pass }) => pass).length,
    figures: scores.length,
    scores: spread(scores),
    firstScores: spread(cases.map(({ metrics }) => metrics[0]?.z ?? NaN)),
  };
}

/** All scores of a pack. */
export function scoresOf(cases: readonly CaseResult[]): number[] {
  return cases.flatMap(({ metrics }) => metrics.map(({ z }) => z));
}

function spread(scores: readonly number[]): ScoreSummary {
  const mean = scores.reduce((sum, z) => sum + z, 0) / scores.length;
  const squares = scores.reduce((sum, z) => sum + (z - mean) ** 2, 0);
  return {
    mean,
    deviation: Math.sqrt(squares / (scores.length - 1)),
    farthest: scores.reduce((most, z) => Math.max(most, Math.abs(z)), 0),
  };
}
