import { availableParallelism } from 'node:os';
import { DEFAULT_REPLICATIONS } from '../../sim/experiment/plan.ts';
import type { PrecisionGoal } from '../../sim/experiment/precision.ts';
import type { RunArguments } from '../run-options.ts';
import { readCount, readList, readShare } from './read-number.ts';

const MOST_REPLICATIONS_FOR_PRECISION = 2000;

/** The options of a run, read. */
export interface RunSettings {
  readonly seed: string;
  readonly until: number | PrecisionGoal;
  readonly confidence: number;
  readonly workers: number;
  readonly measures: readonly string[];
}

/** @throws UserError for an option that cannot be read */
export function runSettings(args: RunArguments): RunSettings {
  const { seed, confidence, workers, measures } = args;
  return {
    seed,
    until: untilOf(args),
    confidence: readShare('confidence', confidence),
    workers: workers === undefined ? availableParallelism() : readCount('workers', workers, 1024),
    measures: readList(measures),
  };
}

function untilOf({ replications, precision, 'max-replications': maximum }: RunArguments): number | PrecisionGoal {
  if (precision === undefined)
    return replications === undefined ? DEFAULT_REPLICATIONS : readCount('replications', replications);
  const most = maximum === undefined ? MOST_REPLICATIONS_FOR_PRECISION : readCount('max-replications', maximum);
  return { relative: readShare('precision', precision), maximum: most };
}
