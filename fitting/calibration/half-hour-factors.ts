import type { AlikeDays } from '../estimates/alike-days.ts';
import { DAY_SLOTS, WEEK_SLOTS } from '../estimates/calendar.ts';

/** What was observed on the fitted days, by half-hour of the week (sums over all days). */
export interface ObservedWeek {
  readonly calls: Float64Array;
  /** Seconds waited by all of them. */
  readonly waited: Float64Array;
  readonly alike: AlikeDays;
}

/** Mean wait by half-hour of the week when the agents are multiplied by these factors; NaN where nobody calls. */
export type WaitsAt = (factors: Float64Array) => ArrayLike<number>;

const ROUNDS = 6;
/** A half-hour with so few calls keeps half of what the model said before the correction. */
const PRIOR_CALLS = 1000;
/** More agents, shorter waits: d ln wait / d ln agents of a busy centre, taken a little steep so that rounds do not overshoot. */
const SLOPE = -5;
const LARGEST_STEP = 0.1;

/** A half-hour of the day on weekdays that keep the same hours. */
interface Cell {
  readonly slots: readonly number[];
  /** Mean wait wanted, seconds. */
  readonly target: number;
}

/**
 * Factors for the agents in each half-hour of the day, so that the model's mean waits are those of the log. A log does
 * not show when agents are present but not ready: at the beginning and the end of the day, at lunch, at the change of
 * shifts. The waits of the fitted days do. Weekdays with the same hours share a factor, and half-hours with few calls
 * keep most of what the model says without it, so that chance is not taken for a pattern.
 */
export function halfHourFactors(observed: ObservedWeek, waitsAt: WaitsAt): Float64Array {
  const factors = new Float64Array(WEEK_SLOTS).fill(1);
  let waits = waitsAt(factors);
  const cells = cellsOf(observed, waits);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { slots, target } of cells) {
      const miss = Math.log(meanOver(slots, waits, observed.calls) / target);
      const step = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, miss / -SLOPE));
      for (const slot of slots) factors[slot]! *= Math.exp(step);
    }
    waits = waitsAt(factors);
  }
  return factors;
}

function cellsOf({ calls, waited, alike }: ObservedWeek, before: ArrayLike<number>): Cell[] {
  return alike.flatMap((group) =>
    Array.from({ length: DAY_SLOTS }, (_, slot): Cell => {
      const slots = group
        .map((weekday) => weekday * DAY_SLOTS + slot)
        .filter((one) => calls[one]! > 0 && before[one]! > 0);
      const count = slots.reduce((sum, one) => sum + calls[one]!, 0);
      const seconds = slots.reduce((sum, one) => sum + waited[one]!, 0);
      return { slots, target: (seconds + PRIOR_CALLS * meanOver(slots, before, calls)) / (count + PRIOR_CALLS) };
    }).filter(({ slots, target }) => slots.length > 0 && target > 0),
  );
}

function meanOver(slots: readonly number[], values: ArrayLike<number>, weights: Float64Array): number {
  const total = slots.reduce((sum, slot) => sum + weights[slot]!, 0);
  return slots.reduce((sum, slot) => sum + weights[slot]! * values[slot]!, 0) / total;
}
