import type { ReferenceCase } from './case.ts';
import { EFFORTS, type Effort, SMALL_FOR_SHARES } from './effort.ts';

/** A figure of a case: exact, estimated, and how many standard errors lie between. */
export interface MetricResult {
  readonly name: string;
  readonly unit: string;
  readonly exact: number;
  readonly value: number;
  readonly standardError: number;
  readonly z: number;
  /** Within four standard errors, and those are small enough to mean something. */
  readonly pass: boolean;
}

export interface CaseResult {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly replications: number;
  readonly metrics: readonly MetricResult[];
  readonly pass: boolean;
}

/** More standard errors than this apart: the simulator is wrong, or the formula. By chance once in 16,000 figures. */
export const FARTHEST = 4;
/** Rounding of sums of a million numbers, where a figure does not vary at all. */
const ROUNDING = 1e-9;

/** Passes or fails every figure of a case. */
export function judge(
  { id, family, title }: ReferenceCase,
  figures: readonly Omit<MetricResult, 'z' | 'pass'>[],
  replications: number,
  effort: Effort,
): CaseResult {
  const { precision } = EFFORTS[effort];
  const metrics = figures.map((figure) => {
    const { exact, value, standardError, unit } = figure;
    const z = zScore(value - exact, standardError, exact);
    const small = standardError <= Math.max(precision * Math.abs(exact), unit === 'share' ? SMALL_FOR_SHARES : 0);
    return { ...figure, z, pass: Math.abs(z) <= FARTHEST && small };
  });
  return { id, family, title, replications, metrics, pass: metrics.every(({ pass }) => pass) };
}

function zScore(difference: number, standardError: number, exact: number): number {
  if (Math.abs(difference) <= ROUNDING * Math.max(1, Math.abs(exact)) && standardError <= ROUNDING) return 0;
  return difference / standardError;
}
