import type { Move, State } from './chain.ts';

/** Poisson arrivals whose rate follows a Markov chain, and alike agents with exponential talk. */
export interface Switching {
  /** Rate of arrivals in each state of the environment. */
  readonly rates: readonly number[];
  /** Mean stays in the states, and probabilities of the next one. */
  readonly stays: readonly number[];
  readonly next: readonly (readonly number[])[];
  readonly talk: number;
  readonly agents: number;
  readonly patience: number;
  readonly places: number;
}

/** Moves of the chain (state of the environment, contacts there). */
export function switchingMoves({ rates, stays, next, talk, agents, patience, places }: Switching) {
  return ([state = 0, there = 0]: State): Move[] => [
    [[state, there + 1], there < agents + places ? (rates[state] as number) : 0],
    [[state, there - 1], Math.min(there, agents) / talk + Math.max(0, there - agents) / patience],
    ...next[state]!.map((chance, to): Move => [[to, there], chance / (stays[state] as number)]),
  ];
}

/** Any chain in an environment that switches: the state of the environment, then that of the chain. */
export function inEnvironment(
  { stays, next }: Pick<Switching, 'stays' | 'next'>,
  movesIn: (environment: number) => (state: State) => readonly Move[],
) {
  return ([environment = 0, ...state]: State): Move[] => [
    ...movesIn(environment)(state).map(([to, rate]): Move => [[environment, ...to], rate]),
    ...next[environment]!.map((chance, to): Move => [[to, ...state], chance / (stays[environment] as number)]),
  ];
}
