import type { Exact, ReferenceCase } from '../case.ts';
import { byElimination, explore } from '../maths/chain.ts';
import { exponential, type Law, lognormal } from '../maths/law.ts';
import { type Desk, desk, deskOf, type Threads, threadMoves } from '../maths/threads.ts';
import { percent, perSecond } from './one-line.ts';

const FAMILY = 'Messaging';

function read({ gap, leaves, agents, talk }: Threads, { rate, last, messages, wait, atWork }: Desk): Exact {
  const reply = wait + 1 / rate;
  return {
    'wait.messages': wait,
    'firstReply.messages': reply,
    'replyTime.messages': reply,
    'replies.messages': messages,
    'aht.messages': talk,
    occupancy: atWork / agents,
    ...(leaves > 0
      ? { 'leftInChat.messages': messages * (1 - last) * leaves }
      : { 'conversation.messages': messages * reply + (messages - 1) * gap }),
  };
}

/** Conversations of several messages: product form, and the chain of messages at the desk and customers in a gap. */
function threads(id: string, title: string, model: Threads, gap: Law): ReferenceCase {
  const { arrivals, talk, reply, leaves, agents } = model;
  const turns = { reply: exponential(reply).text, gap: gap.text, ...(leaves > 0 && { leaves: percent(leaves) }) };
  return {
    id,
    family: FAMILY,
    title,
    scenario: {
      channels: { messages: { mode: 'deferred', target: '80 % in 60 s', turns } },
      intents: { question: { arrivals: { rate: perSecond(arrivals) }, talk: { messages: exponential(talk).text } } },
      teams: { desk: { agents } },
    },
    span: { kind: 'steady', rate: arrivals, warmUp: 30 * (talk + model.gap), contacts: 12_000 },
    exact: () => read(model, desk(model)),
    again: () => {
      const chain = explore([0, 0], threadMoves(model, [60, 22]));
      return read(model, deskOf(model, chain.states, byElimination(chain)));
    },
  };
}

const TWO: Threads = { arrivals: 1 / 150, talk: 180, reply: 90, gap: 150, leaves: 0, agents: 2 };

export const THREADS: readonly ReferenceCase[] = [
  threads('messages-threads', '2 agents, three messages in a conversation', TWO, exponential(TWO.gap)),
  threads(
    'messages-gaps',
    'one agent, lognormal gaps: only their mean matters',
    { ...TWO, arrivals: 1 / 320, agents: 1 },
    lognormal(TWO.gap, 2),
  ),
  threads(
    'messages-silent',
    '3 agents, one customer in eight does not write again',
    { ...TWO, arrivals: 1 / 85, leaves: 1 / 8, agents: 3 },
    exponential(TWO.gap),
  ),
];
