import { NONE } from '../../sim/model/units.ts';
import type { CallTable } from '../reading/call-table.ts';
import { type AgentRecord, LONGEST_PAUSE } from './agent-stretches.ts';

/** Pauses of agents between two calls, while callers were in line all the time. */
export interface PauseEstimate {
  readonly count: number;
  /** Middle one: the time to put down one call and take the next, wrap-up that the log does not show included. */
  readonly usual: number;
  /** Share of these pauses above a minute: the agent was not there, whatever the roster says. */
  readonly away: number;
}

/** Shorter runs of pauses say nothing. */
const FEWEST = 30;

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
  if (pauses.length < FEWEST) return { count: pauses.length, usual: 0, away: 0 };
  return {
    count: pauses.length,
    usual: pauses[Math.floor(pauses.length / 2)]!,
    away: pauses.filter((pause) => pause > 60).length / pauses.length,
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
