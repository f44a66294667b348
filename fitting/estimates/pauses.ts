import type { Empirical } from '../../sim/model/distribution.ts';
import { NONE } from '../../sim/model/units.ts';
import { meanOf } from '../../sim/random/distribution-function.ts';
import type { CallTable } from '../reading/call-table.ts';
import { quantileLaw } from '../statistics/quantile-law.ts';
import { type AgentRecord, LONGEST_PAUSE } from './agent-stretches.ts';

/** Pauses of agents between two calls, while callers were in line. */
export interface PauseEstimate {
  readonly count: number;
  /** Share of them above {@link LONGEST_WRAP_UP}, and their mean, seconds: the agent was away. */
  readonly away: number;
  readonly awayMean: number;
  /** Mean of the others, seconds: the time to finish one call and take the next. */
  readonly mean: number;
  /** Law of those; undefined when there were too few. */
  readonly law: Empirical | undefined;
}

/** Fewer pauses than this say nothing. */
const FEWEST = 100;
/** A longer pause is no work on the last call: a break, a question to a colleague, whatever the roster says. */
export const LONGEST_WRAP_UP = 60;
const POINTS = 12;

/**
 * A caller in line and an agent between calls: the pause is work or absence, for an idle agent would have answered.
 * Looks at pauses that begin with somebody in line.
 */
export function pauseEstimate(calls: CallTable, records: readonly AgentRecord[]): PauseEstimate {
  const left = Float64Array.from({ length: calls.count }, (_, row) => calls.joinedAt[row]! + calls.wait[row]!).sort();
  const pauses: number[] = [];
  for (const { agent, services } of records) {
    if (agent === NONE) continue;
    for (let i = 1; i < services.length; i++) {
      const begin = services[i - 1]!.to;
      const pause = services[i]!.from - begin;
      // Two in line: the one that this agent is about to take, and another one who stays.
      if (pause <= LONGEST_PAUSE && upTo(calls.joinedAt, begin) - upTo(left, begin) >= 2) pauses.push(pause);
    }
  }
  pauses.sort((a, b) => a - b);
  const short = pauses.filter((pause) => pause <= LONGEST_WRAP_UP);
  const long = pauses.filter((pause) => pause > LONGEST_WRAP_UP);
  if (short.length < FEWEST) return { count: pauses.length, away: 0, awayMean: 0, mean: 0, law: undefined };
  const law = quantileLaw(short, POINTS);
  const sum = long.reduce((total, pause) => total + pause, 0);
  return {
    count: pauses.length,
    away: long.length / pauses.length,
    awayMean: long.length === 0 ? 0 : sum / long.length,
    mean: meanOf(law),
    law,
  };
}

/** How many of the sorted values are at most x. */
function upTo(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
