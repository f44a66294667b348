import type { Empirical } from '../../sim/model/distribution.ts';
import { HALF_HOUR, HOUR, NONE } from '../../sim/model/units.ts';
import { ABANDONED, type CallTable } from '../reading/call-table.ts';
import { quantileLaw } from '../statistics/quantile-law.ts';
import { DAY_SLOTS } from './calendar.ts';

/** What callers do after they left the line. */
export interface RetryEstimate {
  /** Abandoned calls of known callers: what the share rests on. */
  readonly known: number;
  /** Share of them who call again within the hour. */
  readonly share: number;
  /** From leaving to the next call, seconds, in order. */
  readonly delays: readonly number[];
  /** Law of the delay; undefined when there are too few. */
  readonly law: Empirical | undefined;
}

/** Later calls are taken for new matters. */
const WITHIN = HOUR;
const POINTS = 15;
const FEWEST = 50;

/** Share of abandoners who call again, and how soon, from the callers that the log can tell apart. */
export function retryEstimate(calls: CallTable): RetryEstimate {
  const leftAt = new Map<number, number>();
  const delays: number[] = [];
  let known = 0;
  for (let row = 0; row < calls.count; row++) {
    const customer = calls.customer[row]!;
    if (customer === NONE) continue;
    const delay = calls.joinedAt[row]! - (leftAt.get(customer) ?? Number.NEGATIVE_INFINITY);
    // A call that begins before the other one was given up is a second line, not a retry.
    if (delay >= 0 && delay <= WITHIN) delays.push(delay);
    leftAt.delete(customer);
    if (calls.outcome[row] !== ABANDONED) continue;
    known++;
    leftAt.set(customer, calls.joinedAt[row]! + calls.wait[row]!);
  }
  delays.sort((a, b) => a - b);
  const share = known < FEWEST ? 0 : delays.length / known;
  return { known, share, delays, law: delays.length < FEWEST ? undefined : quantileLaw(delays, POINTS) };
}

/**
 * Calls that are not retries: what a model that makes its own retries must be given. Expected retries are the abandoned
 * calls times the share, moved on by the delays.
 * @param offered, abandoned by half-hour of the week
 */
export function freshCalls(offered: Float64Array, abandoned: Float64Array, retry: RetryEstimate): Float64Array {
  if (retry.share === 0) return offered.slice();
  const lags = lagShares(retry.delays);
  return offered.map((calls, slot) => {
    let retries = 0;
    lags.forEach((share, lag) => {
      // Not past midnight: nearly every centre is closed at night, and the others are quiet.
      if ((slot % DAY_SLOTS) - lag >= 0) retries += abandoned[slot - lag]! * share;
    });
    return Math.max(0, calls - retry.share * retries);
  });
}

/** Probability that a retry falls 0, 1 or 2 half-hours after the half-hour of the abandoned call. */
function lagShares(delays: readonly number[]): number[] {
  const shares = [0, 0, 0];
  for (const delay of delays) {
    // The abandoned call is as likely at any moment of its half-hour.
    const whole = Math.floor(delay / HALF_HOUR);
    const part = delay / HALF_HOUR - whole;
    shares[whole]! += 1 - part;
    if (whole + 1 < shares.length) shares[whole + 1]! += part;
  }
  return shares.map((share) => share / delays.length);
}
