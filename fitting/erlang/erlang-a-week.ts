import { HALF_HOUR } from '../../sim/model/units.ts';
import { type ErlangAFigures, erlangA } from './erlang-a.ts';

/** What Erlang-A needs to know of a week: one number for each half-hour where it differs. */
export interface ErlangAWeek {
  /** Calls in the half-hour, retries included. */
  readonly offered: ArrayLike<number>;
  /** Mean handling time, seconds. */
  readonly handling: ArrayLike<number>;
  /** Agents who are ready or at work. */
  readonly agents: ArrayLike<number>;
  /** Mean patience, seconds. */
  readonly patience: number;
  /** "Answered within" of the service level, seconds. */
  readonly within: number;
}

const STEPS = 40;
const PRECISE = 1e-4;

/**
 * The textbook prediction: every half-hour by itself, in balance, with its average rates.
 * @param scale of the agents
 * @returns undefined for half-hours without calls or agents
 */
export function erlangAByHalfHour(week: ErlangAWeek, scale = 1): (ErlangAFigures | undefined)[] {
  return Array.from(week.offered, (offered, slot) => {
    const agents = week.agents[slot]! * scale;
    if (!(offered > 0) || !(agents > 0)) return undefined;
    return erlangA({
      arrivals: offered / HALF_HOUR,
      handling: week.handling[slot]!,
      patience: week.patience,
      agents,
      within: week.within,
    });
  });
}

/**
 * The scale of the agents at which Erlang-A gives the mean wait that was observed over all half-hours.
 * @param wait mean of all calls, seconds
 */
export function scaleForWait(week: ErlangAWeek, wait: number): number {
  let [few, many] = [0.2, 5];
  for (let step = 0; step < STEPS && many / few - 1 > PRECISE; step++) {
    const middle = Math.sqrt(few * many);
    if (meanWait(week, middle) > wait) few = middle;
    else many = middle;
  }
  return Math.sqrt(few * many);
}

function meanWait(week: ErlangAWeek, scale: number): number {
  let [waited, calls] = [0, 0];
  erlangAByHalfHour(week, scale).forEach((figures, slot) => {
    if (figures === undefined) return;
    waited += figures.wait * week.offered[slot]!;
    calls += week.offered[slot]!;
  });
  return waited / calls;
}
