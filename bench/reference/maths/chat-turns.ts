import type { Move, State } from './chain.ts';

/** One agent who answers one message at a time; customers think and type meanwhile. */
export interface ChatTurns {
  readonly arrivals: number;
  /** Mean length of a session alone with the agent: exponential work, and the gaps in between. */
  readonly talk: number;
  /** Mean answer, exponential, and mean gap. */
  readonly reply: number;
  readonly gap: number;
  /** Chats at once. */
  readonly most: number;
  /** Probability that a customer goes silent after an answer, and how long the place then stays taken. */
  readonly leaves: number;
  readonly timeOut: number;
  readonly patience: number;
  readonly places: number;
}

/** What follows of a chat's work: the rate at which answers end, and the probability that an answer is the last one. */
export function turnsOf({ talk, reply, gap }: ChatTurns): { readonly rate: number; readonly last: number } {
  // Exponential work, cut into exponential answers: each ends by itself or with the work, whichever comes first.
  const work = (talk * reply) / (reply + gap);
  const rate = 1 / reply + 1 / work;
  return { rate, last: 1 / work / rate };
}

/** Columns of a state: messages with the agent, customers who type, places of those who went silent, contacts in line. */
export const WITH_AGENT = 0;
export const TYPING = 1;
export const SILENT = 2;
export const IN_LINE = 3;

/** Moves of the chain, everything exponential. */
export function turnMoves(model: ChatTurns) {
  const { arrivals, gap, most, leaves, timeOut, patience, places } = model;
  const { rate, last } = turnsOf(model);
  const by = (state: State, change: Readonly<Record<number, number>>): State =>
    state.map((n, column) => n + (change[column] ?? 0));
  /** A place is free again; whoever is first in line takes it. */
  const freed = (state: State): State =>
    (state[IN_LINE] as number) > 0 ? by(state, { [IN_LINE]: -1, [WITH_AGENT]: 1 }) : state;
  return (state: State): Move[] => {
    const [withAgent, typing, silent, line] = state as [number, number, number, number];
    const moves: Move[] = [];
    if (withAgent + typing + silent < most) moves.push([by(state, { [WITH_AGENT]: 1 }), arrivals]);
    else if (line < places) moves.push([by(state, { [IN_LINE]: 1 }), arrivals]);
    if (withAgent > 0) {
      moves.push([freed(by(state, { [WITH_AGENT]: -1 })), rate * last]);
      moves.push([by(state, { [WITH_AGENT]: -1, [SILENT]: 1 }), rate * (1 - last) * leaves]);
      moves.push([by(state, { [WITH_AGENT]: -1, [TYPING]: 1 }), rate * (1 - last) * (1 - leaves)]);
    }
    moves.push([by(state, { [TYPING]: -1, [WITH_AGENT]: 1 }), typing / gap]);
    if (silent > 0) moves.push([freed(by(state, { [SILENT]: -1 })), silent / timeOut]);
    moves.push([by(state, { [IN_LINE]: -1 }), line / patience]);
    return moves;
  };
}

/**
 * Product form without a line: the agent is one exponential server, gaps and time-outs of any law are delays, and all are
 * visited in turn by chats that find no place when there are `most` (Baskett, Chandy, Muntz & Palacios 1975).
 * @returns the probability of each state
 */
export function turnsInProductForm(model: ChatTurns): readonly (readonly [State, number])[] {
  const { arrivals, gap, most, leaves, timeOut } = model;
  const { rate, last } = turnsOf(model);
  const visits = 1 / (last + (1 - last) * leaves);
  const agent = (arrivals * visits) / rate;
  const typing = arrivals * visits * (1 - last) * (1 - leaves) * gap;
  const silent = arrivals * visits * (1 - last) * leaves * timeOut;
  const states: [State, number][] = [];
  for (let i = 0; i <= most; i++)
    for (let j = 0; i + j <= most; j++)
      for (let k = 0; i + j + k <= most; k++)
        states.push([[i, j, k, 0], (agent ** i * typing ** j * silent ** k) / (factorial(j) * factorial(k))]);
  const all = states.reduce((sum, [, weight]) => sum + weight, 0);
  return states.map(([state, weight]) => [state, weight / all]);
}

/** A full agent, in whose hands every chat that ends is followed by another: machine repair with one repairer. */
export interface FullAgent {
  /** Chats ended a second, and mean time from message to answer. */
  readonly ends: number;
  readonly replyTime: number;
}

/** By the closed network's product form (Gordon & Newell 1967). */
export function fullAgent(model: ChatTurns): FullAgent {
  const { gap, most } = model;
  const { rate, last } = turnsOf(model);
  const typing = (1 - last) * gap;
  const weights = Array.from(
    { length: most + 1 },
    (_, i) => (1 / rate) ** i * (typing ** (most - i) / factorial(most - i)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const withAgent = weights.reduce((sum, weight, i) => sum + i * weight, 0) / all;
  const answers = rate * (1 - (weights[0] as number) / all);
  return { ends: answers * last, replyTime: withAgent / answers };
}

/** By mean value analysis: a message finds what it would find with one chat less (Reiser & Lavenberg 1980). */
export function fullAgentByMeans(model: ChatTurns): FullAgent {
  const { gap, most } = model;
  const { rate, last } = turnsOf(model);
  let [withAgent, replyTime, answers] = [0, 0, 0];
  for (let chats = 1; chats <= most; chats++) {
    replyTime = (1 + withAgent) / rate;
    answers = chats / (replyTime + (1 - last) * gap);
    withAgent = answers * replyTime;
  }
  return { ends: answers * last, replyTime };
}

/** Mean wait of customers who never leave, one chat at a time (Pollaczek 1930, Khinchine 1932). */
export function waitOneAtATime(model: ChatTurns): number {
  const { arrivals, talk, gap } = model;
  const { rate, last } = turnsOf(model);
  const further = (1 - last) / last;
  const turn = gap + 1 / rate;
  const variance = 1 / rate ** 2 + further * (gap ** 2 + 1 / rate ** 2) + (further / last) * turn ** 2;
  return (arrivals * (variance + talk ** 2)) / (2 * (1 - arrivals * talk));
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
