import type { Runner } from '../../sim/experiment/runner.ts';
import { REFERENCE_CASES } from './cases.ts';
import type { Effort } from './effort.ts';
import type { CaseResult } from './judge.ts';
import { measureCase } from './measure-case.ts';
import { type PackSummary, summarise } from './summarise.ts';

/** Cases one after the other; each spreads its replications over the runner's threads. */
export interface PackRequest {
  readonly effort: Effort;
  readonly seed: string;
  /** Id or family of the cases to run, or a part of either; empty: all. */
  readonly only: string;
  readonly runner: Runner;
  /** Told about each case as soon as it is done. */
  readonly onCase?: (result: CaseResult) => void;
}

/** The whole pack, judged. */
export interface PackResult {
  readonly effort: Effort;
  readonly seed: string;
  readonly cases: readonly CaseResult[];
  readonly summary: PackSummary;
}

/** Simulates every case that was asked for. */
export async function runPack({ effort, seed, only, runner, onCase }: PackRequest): Promise<PackResult> {
  const cases: CaseResult[] = [];
  for (const one of casesNamed(only)) {
    const result = await measureCase(one, effort, runner, seed);
    cases.push(result);
    onCase?.(result);
  }
  return { effort, seed, cases, summary: summarise(cases) };
}

/** The cases whose id or family contains a text, whatever its case. */
export function casesNamed(only: string): typeof REFERENCE_CASES {
  const wanted = only.toLowerCase();
  return REFERENCE_CASES.filter(({ id, family }) => id.includes(wanted) || family.toLowerCase().includes(wanted));
}
