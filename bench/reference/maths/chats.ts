import type { Move, State } from './chain.ts';

/** Agents who hold several chats at once, the least busy first; everything exponential. */
export interface Chats {
  readonly arrivals: number;
  /** Mean length of a chat alone with its agent. */
  readonly talk: number;
  readonly agents: number;
  /** Speed of each chat when its agent holds 1, 2, ... of them. */
  readonly pace: readonly number[];
  readonly patience: number;
  readonly places: number;
}

/** Moves of the chain (agents who hold 0, 1, 2, ... chats; then those in line). */
export function chatMoves({ arrivals, talk, pace, patience, places }: Chats) {
  const most = pace.length;
  return (state: State): Move[] => {
    const line = state[most + 1] as number;
    const moves: Move[] = [];
    const step = (from: number, to: number): State =>
      state.map((n, held) => n + (held === to ? 1 : 0) - (held === from ? 1 : 0));
    const lineBy = (by: number): State => state.map((n, at) => (at === most + 1 ? n + by : n));
    const least = state.findIndex((n, held) => held < most && n > 0);
    if (least >= 0) moves.push([step(least, least + 1), arrivals]);
    else if (line < places) moves.push([lineBy(1), arrivals]);
    for (let held = 1; held <= most; held++) {
      const rate = ((state[held] as number) * held * (pace[held - 1] as number)) / talk;
      if (line === 0) moves.push([step(held, held - 1), rate]);
      else moves.push([lineBy(-1), rate]);
    }
    moves.push([lineBy(-1), line / patience]);
    return moves;
  };
}

/** Chats in hand. */
export function chatsIn(state: State): number {
  return state.slice(0, -1).reduce((sum, agents, held) => sum + agents * held, 0);
}
