import type { Move, State } from './chain.ts';

/** Talk and wrap-up, both exponential, on alike agents: who waits may lose patience. */
export interface TwoStageWork {
  readonly arrivals: number;
  readonly talk: number;
  readonly wrapUp: number;
  readonly agents: number;
  readonly patience: number;
  readonly places: number;
}

/** Moves of the chain (talking, wrapping up, waiting). */
export function twoStageMoves({ arrivals, talk, wrapUp, agents, patience, places }: TwoStageWork) {
  return ([talking = 0, wrapping = 0, waiting = 0]: State): Move[] => [
    talking + wrapping < agents
      ? [[talking + 1, wrapping, waiting], arrivals]
      : [[talking, wrapping, waiting + 1], waiting < places ? arrivals : 0],
    [[talking - 1, wrapping + 1, waiting], talking / talk],
    waiting > 0
      ? [[talking + 1, wrapping - 1, waiting - 1], wrapping / wrapUp]
      : [[talking, wrapping - 1, waiting], wrapping / wrapUp],
    [[talking, wrapping, waiting - 1], waiting / patience],
  ];
}
