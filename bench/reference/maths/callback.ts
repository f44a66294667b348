import type { Move, State } from './chain.ts';

/** One line in which customers may swap holding for a call-back that keeps their place. */
export interface KeepPlace {
  readonly arrivals: number;
  readonly talk: number;
  readonly agents: number;
  readonly patience: number;
  readonly places: number;
  /** Offered when so many are in line. */
  readonly offerFrom: number;
  /** Share of those in that position who take the call-back. */
  readonly taken: number;
  /** Probability that a customer who is called picks up; there is one attempt, and dialling takes no time. */
  readonly reached: number;
}

export const ON_LINE = 0;
export const CALL_BACK = 1;

/** Moves of the chain (in service, then everybody in line in order: on the line, or to be called back). */
export function keepPlaceMoves(model: KeepPlace) {
  const { arrivals, talk, agents, patience, places, offerFrom, taken } = model;
  return ([busy = 0, ...line]: State): Move[] => {
    if (busy < agents) {
      return [
        [[busy + 1], arrivals],
        [[busy - 1], busy / talk],
      ];
    }
    const moves: Move[] = [];
    const share = line.length >= offerFrom ? taken : 0;
    if (line.length < places) {
      moves.push([[busy, ...line, CALL_BACK], arrivals * share], [[busy, ...line, ON_LINE], arrivals * (1 - share)]);
    }
    moves.push(...whoIsNext(model, line, busy / talk));
    line.forEach((kind, place) => {
      if (kind === ON_LINE) moves.push([[busy, ...line.slice(0, place), ...line.slice(place + 1)], 1 / patience]);
    });
    return moves;
  };
}

/** The first in line, or the first after call-backs that nobody answers. */
function whoIsNext({ agents, reached }: KeepPlace, line: readonly number[], rate: number): Move[] {
  const [first, ...others] = line;
  if (first === undefined) return [[[agents - 1], rate]];
  if (first === ON_LINE) return [[[agents, ...others], rate]];
  return [
    [[agents, ...others], rate * reached],
    ...whoIsNext({ agents, reached } as KeepPlace, others, rate * (1 - reached)),
  ];
}
