import type { Move, State } from './chain.ts';

/**
 * One line whose customers come back: after abandoning, after being blocked, or because the contact did not solve the need.
 * Everything exponential, so the chain (in system, coming back) is all there is to know.
 */
export interface Returning {
  readonly arrivals: number;
  readonly talk: number;
  readonly agents: number;
  readonly patience: number;
  readonly places: number;
  /** Share of those who abandon or are blocked that try again, and the mean time until then. */
  readonly retry: number;
  readonly retryDelay: number;
  /** Share of contacts that leave the need unsolved, and the mean time until the next one. */
  readonly unsolved: number;
  readonly recontactDelay: number;
  /** Places of the two orbits in the chain: so many come back at once practically never. */
  readonly most: readonly [retrying: number, recontacting: number];
}

/** Moves of the chain (in system, about to retry, about to contact again). */
export function returningMoves(model: Returning) {
  const { arrivals, talk, agents, patience, places, retry, retryDelay, unsolved, recontactDelay, most } = model;
  return ([here = 0, retrying = 0, again = 0]: State): Move[] => {
    const ends = Math.min(here, agents) / talk;
    const leaves = Math.max(0, here - agents) / patience;
    const full = here >= agents + places;
    const moves: Move[] = [];
    /** Somebody tries, coming from outside or from an orbit. */
    const tries = (rate: number, r: number, a: number): void => {
      if (!full) moves.push([[here + 1, r, a], rate]);
      else moves.push([[here, Math.min(most[0], r + 1), a], rate * retry], [[here, r, a], rate * (1 - retry)]);
    };
    tries(arrivals, retrying, again);
    if (retrying > 0) tries(retrying / retryDelay, retrying - 1, again);
    if (again > 0) tries(again / recontactDelay, retrying, again - 1);
    moves.push(
      [[here - 1, retrying, Math.min(most[1], again + 1)], ends * unsolved],
      [[here - 1, retrying, again], ends * (1 - unsolved)],
    );
    moves.push(
      [[here - 1, Math.min(most[0], retrying + 1), again], leaves * retry],
      [[here - 1, retrying, again], leaves * (1 - retry)],
    );
    return moves;
  };
}
