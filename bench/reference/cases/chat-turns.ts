import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import {
  type ChatTurns,
  type FullAgent,
  fullAgent,
  fullAgentByMeans,
  IN_LINE,
  SILENT,
  TYPING,
  turnMoves,
  turnsInProductForm,
  turnsOf,
  WITH_AGENT,
  waitOneAtATime,
} from '../maths/chat-turns.ts';
import { exponential, type Law, lognormal } from '../maths/law.ts';
import { percent, perSecond } from './one-line.ts';

const FAMILY = 'Chat in turns';

type Weighted = readonly (readonly [State, number])[];

function bodyOf(model: ChatTurns, gap: Law, agents: number): ScenarioBody {
  const { arrivals, talk, reply, leaves, timeOut, patience, places, most } = model;
  const turns = {
    reply: exponential(reply).text,
    gap: gap.text,
    ...(leaves > 0 && { leaves: percent(leaves), 'time-out': `${timeOut} s` }),
  };
  const wait = patience < Infinity ? { patience: exponential(patience).text } : {};
  return {
    channels: { chat: { target: '80 % in 30 s', concurrency: most, turns, places } },
    intents: { question: { arrivals: { rate: perSecond(arrivals) }, talk: { chat: exponential(talk).text }, ...wait } },
    teams: { desk: { agents } },
  };
}

/** Figures of a model without a line, from the probabilities of its states. */
function withoutLine(model: ChatTurns, states: Weighted): Exact {
  const { arrivals, most, leaves } = model;
  const { rate, last } = turnsOf(model);
  const over = (figure: (state: State) => number) => states.reduce((sum, [state, p]) => sum + p * figure(state), 0);
  const held = (state: State) => (state[WITH_AGENT] as number) + (state[TYPING] as number) + (state[SILENT] as number);
  const withAgent = (state: State) => state[WITH_AGENT] as number;
  const works = over((state) => (withAgent(state) > 0 ? 1 : 0));
  const busy = over((state) => (held(state) > 0 ? 1 : 0));
  const answered = arrivals * over((state) => (held(state) < most ? 1 : 0));
  // A new chat waits for the answers before its own.
  const first = over((state) => (held(state) < most ? (withAgent(state) + 1) / rate : 0));
  return {
    'blocked.chat': 1 - answered / arrivals,
    occupancy: busy,
    'aht.chat': over((state) => withAgent(state) + (state[TYPING] as number)) / (rate * works * last),
    'replyTime.chat': over(withAgent) / (rate * works),
    'firstReply.chat': (first * arrivals) / answered,
    'replies.chat': (rate * works) / answered,
    'typing.chat': works / busy,
    ...(leaves > 0 && { 'leftInChat.chat': (rate * works * (1 - last) * leaves) / answered }),
  };
}

/** No line: product form, and the chain of exponential gaps and time-outs. */
function loss(id: string, title: string, model: ChatTurns, gap: Law): ReferenceCase {
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, gap, 1),
    span: { kind: 'steady', rate: model.arrivals, warmUp: 30 * model.talk, contacts: 10_000 },
    exact: () => withoutLine(model, turnsInProductForm(model)),
    again: () => {
      const chain = chainOf(model);
      const p = byElimination(chain);
      return withoutLine(
        model,
        chain.states.map((state, row) => [state, p[row] as number]),
      );
    },
  };
}

function chainOf(model: ChatTurns): Chain {
  return explore([0, 0, 0, 0], turnMoves(model));
}

/** With a line that customers leave; abandonment from the line, or from the chats that end. */
function line(id: string, title: string, model: ChatTurns): ReferenceCase {
  const { arrivals, most, patience, places } = model;
  const { rate, last } = turnsOf(model);
  const read = (chain: Chain, p: Float64Array, fromLine: boolean): Exact => {
    const over = (figure: (state: State) => number) =>
      chain.states.reduce((sum, state, row) => sum + (p[row] as number) * figure(state), 0);
    const inLine = over((state) => state[IN_LINE] as number);
    const works = over((state) => ((state[WITH_AGENT] as number) > 0 ? 1 : 0));
    const held = (state: State) => (state[WITH_AGENT] as number) + (state[TYPING] as number);
    const admitted = 1 - over((state) => (held(state) === most && state[IN_LINE] === places ? 1 : 0));
    const left = fromLine ? inLine / patience : arrivals * admitted - rate * works * last;
    return {
      'pWait.chat': over((state) => (held(state) === most && (state[IN_LINE] as number) < places ? 1 : 0)) / admitted,
      'abandonment.chat': left / arrivals / admitted,
      'waitOnline.chat': inLine / arrivals / admitted,
      'aht.chat': over(held) / (rate * works * last),
      'replyTime.chat': over((state) => state[WITH_AGENT] as number) / (rate * works),
      occupancy: over((state) => (held(state) > 0 ? 1 : 0)),
    };
  };
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, exponential(model.gap), 1),
    span: { kind: 'steady', rate: arrivals, warmUp: 30 * model.talk, contacts: 10_000 },
    exact: () => {
      const chain = chainOf(model);
      return read(chain, byElimination(chain), true);
    },
    again: () => {
      const chain = chainOf(model);
      return read(chain, byIteration(chain), false);
    },
  };
}

/** So many customers that every agent always holds as many as allowed: machine repair. */
function full(id: string, title: string, model: ChatTurns, agents: number): ReferenceCase {
  const { arrivals, most } = model;
  const read = ({ ends, replyTime }: FullAgent): Exact => ({
    'blocked.chat': 1 - (agents * ends) / arrivals,
    'aht.chat': most / ends,
    'replyTime.chat': replyTime,
    'replies.chat': 1 / turnsOf(model).last,
    occupancy: 1,
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, exponential(model.gap), agents),
    span: { kind: 'steady', rate: arrivals, warmUp: 40 * model.talk, contacts: 40_000 },
    exact: () => read(fullAgent(model)),
    again: () => read(fullAgentByMeans(model)),
  };
}

/** One chat at a time is one server whose service has turns in it. */
function oneAtATime(id: string, title: string, model: ChatTurns): ReferenceCase {
  const { arrivals, talk } = model;
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, exponential(model.gap), 1),
    span: { kind: 'steady', rate: arrivals, warmUp: 60 * talk, contacts: 12_000 },
    exact: () => ({
      'pWait.chat': arrivals * talk,
      'waitOnline.chat': waitOneAtATime(model),
      'aht.chat': talk,
      occupancy: arrivals * talk,
    }),
    again: () => {
      const chain = chainOf(model);
      const p = byElimination(chain);
      const over = (figure: (state: State) => number) =>
        chain.states.reduce((sum, state, row) => sum + (p[row] as number) * figure(state), 0);
      const busy = over((state) => (state[WITH_AGENT] as number) + (state[TYPING] as number));
      return {
        'pWait.chat': busy,
        'waitOnline.chat': over((state) => state[IN_LINE] as number) / arrivals,
        'aht.chat': busy / arrivals,
        occupancy: busy,
      };
    },
  };
}

const DESK: ChatTurns = {
  arrivals: 1 / 110,
  talk: 240,
  reply: 20,
  gap: 30,
  most: 3,
  leaves: 0,
  timeOut: 0,
  patience: Infinity,
  places: 0,
};

export const CHAT_TURNS: readonly ReferenceCase[] = [
  loss('chat-turns-loss', 'one agent, three chats in turns, no line', DESK, exponential(DESK.gap)),
  loss(
    'chat-turns-gaps',
    'five chats in turns, lognormal gaps: only their mean matters',
    { ...DESK, arrivals: 1 / 80, gap: 45, most: 5 },
    lognormal(45, 1.5),
  ),
  loss(
    'chat-turns-silent',
    'four chats in turns, one customer in fifteen goes silent after an answer, places taken for 150 s',
    { ...DESK, most: 4, leaves: 1 / 15, timeOut: 150 },
    exponential(DESK.gap),
  ),
  line('chat-turns-line', 'one agent, up to three chats in turns, customers who leave the line', {
    ...DESK,
    patience: 180,
    places: 30,
  }),
  oneAtATime('chat-turns-alone', 'one chat at a time, in turns', {
    ...DESK,
    arrivals: 0.6 / 240,
    most: 1,
    places: 120,
  }),
  full(
    'chat-turns-full',
    'three agents in overload, five chats each at all times: machine repair',
    {
      ...DESK,
      arrivals: 1 / 10,
      gap: 40,
      most: 5,
      places: 40,
    },
    3,
  ),
];
