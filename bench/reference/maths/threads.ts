import type { Move, State } from './chain.ts';
import { erlangC } from './erlang.ts';

/** A desk that answers messages one by one; between two messages customers do something else. */
export interface Threads {
  /** Conversations a second, and the mean work in one, exponential. */
  readonly arrivals: number;
  readonly talk: number;
  /** Mean answer, exponential, and mean gap. */
  readonly reply: number;
  readonly gap: number;
  /** Probability that a customer does not write again after an answer that was not the last one. */
  readonly leaves: number;
  readonly agents: number;
}

/** What everything else follows from. */
export interface Desk {
  /** Answers an agent ends a second, probability that one is the last, and messages in a conversation. */
  readonly rate: number;
  readonly last: number;
  readonly messages: number;
  /** Mean time a message waits, and mean number of agents at work. */
  readonly wait: number;
  readonly atWork: number;
}

function turnsOf({ talk, reply }: Threads) {
  const rate = 1 / reply + 1 / talk;
  return { rate, last: 1 / talk / rate };
}

/**
 * An open network: the desk, and gaps of any law. Each is as if it were alone, with all messages coming at random
 * (Jackson 1957; Baskett, Chandy, Muntz & Palacios 1975).
 */
export function desk(model: Threads): Desk {
  const { rate, last } = turnsOf(model);
  const messages = 1 / (last + (1 - last) * model.leaves);
  const perSecond = model.arrivals * messages;
  const load = perSecond / rate;
  const wait = erlangC(model.agents, load) / (model.agents * rate - perSecond);
  return { rate, last, messages, wait, atWork: load };
}

/** Moves of the chain (messages at the desk, customers in a gap), as far as anybody ever comes. */
export function threadMoves(model: Threads, most: State) {
  const { arrivals, gap, leaves, agents } = model;
  const { rate, last } = turnsOf(model);
  return ([here, away]: State): Move[] => {
    const [atDesk, inGap] = [here as number, away as number];
    const moves: Move[] = [];
    if (atDesk < (most[0] as number)) {
      moves.push([[atDesk + 1, inGap], arrivals]);
      if (inGap > 0) moves.push([[atDesk + 1, inGap - 1], inGap / gap]);
    }
    const ends = Math.min(atDesk, agents) * rate;
    const goes = (1 - last) * (1 - leaves);
    if (atDesk > 0) {
      moves.push([[atDesk - 1, inGap], ends * (1 - goes)]);
      if (inGap < (most[1] as number)) moves.push([[atDesk - 1, inGap + 1], ends * goes]);
    }
    return moves;
  };
}

/** The desk read off the solved chain. */
export function deskOf(model: Threads, states: readonly State[], p: Float64Array): Desk {
  const { rate, last } = turnsOf(model);
  const over = (figure: (atDesk: number) => number) =>
    states.reduce((sum, [atDesk], row) => sum + (p[row] as number) * figure(atDesk as number), 0);
  const atWork = over((atDesk) => Math.min(atDesk, model.agents));
  const perSecond = atWork * rate;
  return {
    rate,
    last,
    messages: perSecond / model.arrivals,
    wait: over((atDesk) => Math.max(0, atDesk - model.agents)) / perSecond,
    atWork,
  };
}
