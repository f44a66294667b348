import type { Move, State } from './chain.ts';

/** One class of callers, the most urgent first. */
export interface UrgencyClass {
  readonly arrivals: number;
  /** Mean and mean square of the talk. */
  readonly mean: number;
  readonly square: number;
}

/** Mean waits of one agent who takes the most urgent first and interrupts nobody (Cobham 1954). */
export function cobham(classes: readonly UrgencyClass[]): number[] {
  const residual = classes.reduce((sum, { arrivals, square }) => sum + (arrivals * square) / 2, 0);
  let load = 0;
  return classes.map(({ arrivals, mean }) => {
    const before = load;
    load += arrivals * mean;
    return residual / (1 - before) / (1 - load);
  });
}

/**
 * The same by the work found: a caller waits for the work of its own and more urgent classes that is there (the talk in
 * hand included), stretched by the more urgent who come meanwhile. That work is a queue of its own whose agent is held up by
 * less urgent talks.
 */
export function byWorkFound(classes: readonly UrgencyClass[]): number[] {
  return classes.map((_, row) => {
    const upTo = classes.slice(0, row + 1);
    const load = (some: readonly UrgencyClass[]) => some.reduce((sum, one) => sum + one.arrivals * one.mean, 0);
    const residual = classes.reduce((sum, { arrivals, square }) => sum + (arrivals * square) / 2, 0);
    // Little's law for the work of these classes: work = residual + load x wait, and wait = work in first come first served.
    const work = residual / (1 - load(upTo));
    return work / (1 - load(classes.slice(0, row)));
  });
}

/** Two classes on alike agents with exponential talk; both may lose patience. */
export interface TwoClasses {
  readonly urgent: number;
  readonly other: number;
  readonly talk: number;
  readonly agents: number;
  readonly patience: readonly [urgent: number, other: number];
  readonly places: number;
}

/** Moves of the chain (in service, urgent waiting, others waiting). */
export function twoClassMoves({ urgent, other, talk, agents, patience, places }: TwoClasses) {
  return ([busy = 0, first = 0, second = 0]: State): Move[] => {
    const ends = busy / talk;
    const full = first + second >= places;
    if (busy < agents) {
      return [
        [[busy + 1, 0, 0], urgent + other],
        [[busy - 1, 0, 0], ends],
      ];
    }
    const next: State = first > 0 ? [busy, first - 1, second] : second > 0 ? [busy, 0, second - 1] : [busy - 1, 0, 0];
    return [
      [[busy, first + 1, second], full ? 0 : urgent],
      [[busy, first, second + 1], full ? 0 : other],
      [next, ends],
      [[busy, first - 1, second], first / patience[0]],
      [[busy, first, second - 1], second / patience[1]],
    ];
  };
}
