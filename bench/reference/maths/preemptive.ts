import type { Move, State } from './chain.ts';
import type { TwoClasses } from './priority.ts';

/** Contacts of the other class in service when so many of either are there: what the urgent leave. */
export function othersInService(agents: number, [urgent = 0, other = 0]: State): number {
  return Math.min(other, agents - Math.min(urgent, agents));
}

/**
 * Moves of the chain (urgent contacts there, others there) when the urgent take agents away from the others, who resume
 * later and lose their patience while they wait, interrupted or not. Talk is exponential, with a mean by class.
 */
export function preemptiveMoves(
  { urgent, other, agents, patience, places }: Omit<TwoClasses, 'talk'>,
  talk: readonly [urgent: number, other: number],
) {
  return ([first = 0, second = 0]: State): Move[] => {
    const served = Math.min(first, agents);
    const others = othersInService(agents, [first, second]);
    return [
      [[first + 1, second], first < agents + places ? urgent : 0],
      [[first, second + 1], second < agents + places ? other : 0],
      [[first - 1, second], served / talk[0] + (first - served) / patience[0]],
      [[first, second - 1], others / talk[1] + (second - others) / patience[1]],
    ];
  };
}

/** A class of one agent whom more urgent classes interrupt. */
export interface InterruptedClass {
  readonly arrivals: number;
  readonly mean: number;
  readonly square: number;
}

/**
 * Waits of one agent who is called away by whoever is more urgent and resumes later (White & Christie 1958): until the
 * agent, and after interruptions.
 */
export function resumed(classes: readonly InterruptedClass[]): { first: number; after: number }[] {
  let [before, residual] = [0, 0];
  return classes.map(({ arrivals, mean, square }) => {
    const load = before + arrivals * mean;
    residual += (arrivals * square) / 2;
    const result = { first: residual / (1 - before) / (1 - load), after: (mean * before) / (1 - before) };
    before = load;
    return result;
  });
}

/**
 * The same step by step: a caller first waits for the work of its own and more urgent classes that it finds, then
 * talks; whatever time passes, more urgent callers come and add theirs, and those who come meanwhile add theirs again.
 */
export function resumedBySteps(classes: readonly InterruptedClass[]): { first: number; after: number }[] {
  return classes.map(({ mean }, row) => {
    const upTo = classes.slice(0, row + 1);
    const [batch, rate] = [
      upTo.reduce((sum, one) => sum + one.arrivals * one.mean, 0),
      upTo.reduce((sum, one) => sum + one.arrivals, 0),
    ];
    // All of these together are one M/G/1 line that the less urgent never hold up: its mean wait is its work.
    const square = upTo.reduce((sum, one) => sum + (one.arrivals / rate) * one.square, 0);
    const work = (rate * square) / 2 / (1 - batch);
    const urgent = classes.slice(0, row).reduce((sum, one) => sum + one.arrivals * one.mean, 0);
    return { first: stretched(work, urgent), after: stretched(mean, urgent) - mean };
  });
}

function stretched(time: number, load: number): number {
  let [total, more] = [0, time];
  while (more > 1e-13 * time) {
    total += more;
    more *= load;
  }
  return total;
}
