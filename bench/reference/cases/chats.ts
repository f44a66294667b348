import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { alikeAgents } from '../maths/alike-agents.ts';
import { birthDeath } from '../maths/birth-death.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { type Chats, chatMoves, chatsIn } from '../maths/chats.ts';
import { exponential, type Law, lognormal } from '../maths/law.ts';
import { percent, perSecond } from './one-line.ts';

const FAMILY = 'Chat';

function bodyOf({ arrivals, agents, pace, patience, places }: Chats, talk: Law): ScenarioBody {
  const wait = patience < Infinity ? { patience: exponential(patience).text } : {};
  return {
    channels: { chat: { target: '80 % in 30 s', concurrency: pace.length, pace: pace.map(percent), places } },
    intents: { question: { arrivals: { rate: perSecond(arrivals) }, talk: { chat: talk.text }, ...wait } },
    teams: { desk: { agents } },
  };
}

/** Figures of a solved chain; abandonment from the line, or from the chats that end. */
function read(
  { arrivals, talk, agents, pace, patience, places }: Chats,
  chain: Chain,
  p: Float64Array,
  fromLine: boolean,
): Exact {
  const over = (figure: (state: State) => number) => average(chain, p, figure);
  const line = (state: State) => state[pace.length + 1] as number;
  const full = (state: State) => state[pace.length] === agents;
  const blocked = over((state) => (full(state) && line(state) >= places ? 1 : 0));
  const ends = over((state) =>
    pace.reduce((sum, speed, i) => sum + ((state[i + 1] as number) * (i + 1) * speed) / talk, 0),
  );
  const left = fromLine ? over(line) / patience : arrivals * (1 - blocked) - ends;
  return {
    'pWait.chat': over((state) => (full(state) && line(state) < places ? 1 : 0)) / (1 - blocked),
    'abandonment.chat': left / arrivals / (1 - blocked),
    'waitOnline.chat': over(line) / arrivals / (1 - blocked),
    'aht.chat': over(chatsIn) / (arrivals * (1 - blocked) - left),
    occupancy: 1 - over((state) => state[0] as number) / agents,
  };
}

function start({ agents, pace }: Chats): State {
  return [agents, ...pace.map(() => 0), 0];
}

/** Several agents: the chain of who holds how many. */
function chats(id: string, title: string, model: Chats): ReferenceCase {
  const chain = () => explore(start(model), chatMoves(model));
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, exponential(model.talk)),
    span: { kind: 'steady', rate: model.arrivals, warmUp: 30 * model.talk, contacts: 10_000 },
    exact: () => {
      const of = chain();
      return read(model, of, byElimination(of), true);
    },
    again: () => {
      const of = chain();
      return read(model, of, byIteration(of), false);
    },
  };
}

/** One agent: a birth-death chain. */
function alone(id: string, title: string, model: Chats): ReferenceCase {
  const { arrivals, talk, pace, patience, places } = model;
  const most = pace.length;
  const again = (): Exact => {
    const speed = (n: number) => (Math.min(n, most) * (pace[Math.min(n, most) - 1] ?? 0)) / talk;
    const p = birthDeath(
      () => arrivals,
      (n) => speed(n) + Math.max(0, n - most) / patience,
      most + places,
    );
    const over = (figure: (n: number) => number) => p.reduce((sum, one, n) => sum + one * figure(n), 0);
    const admitted = 1 - (p[most + places] as number);
    const line = over((n) => Math.max(0, n - most));
    return {
      'pWait.chat': over((n) => (n >= most && n < most + places ? 1 : 0)) / admitted,
      'abandonment.chat': line / patience / arrivals / admitted,
      'waitOnline.chat': line / arrivals / admitted,
      'aht.chat': over((n) => Math.min(n, most)) / over(speed),
      occupancy: 1 - (p[0] as number),
    };
  };
  return { ...chats(id, title, model), again };
}

/** Chats that do not slow each other down: every place at an agent is a server of its own. */
function independent(id: string, title: string, model: Chats): ReferenceCase {
  const { arrivals, talk, agents, pace, patience, places } = model;
  const one = chats(id, title, model);
  const again = (): Exact => {
    const line = alikeAgents({ arrivals, talk, agents: agents * pace.length, patience, places, within: 30 });
    return {
      ...one.exact(),
      'pWait.chat': line.pWait,
      'abandonment.chat': line.abandonment,
      'waitOnline.chat': line.waitOnline,
      'aht.chat': talk,
    };
  };
  return { ...one, again };
}

/**
 * One agent whose attention is divided evenly, no places: processor sharing with a limit, where only the mean of the talk
 * matters (Cohen 1979): n chats with probability proportional to load^n.
 */
function divided(id: string, title: string, talk: Law, load: number, most: number): ReferenceCase {
  const arrivals = load / talk.mean;
  const pace = Array.from({ length: most }, (_, i) => 1 / (i + 1));
  const model: Chats = { arrivals, talk: talk.mean, agents: 1, pace, patience: Infinity, places: 0 };
  const figures = (p: (n: number) => number): Exact => {
    let inHand = 0;
    for (let n = 1; n <= most; n++) inHand += n * p(n);
    return { 'blocked.chat': p(most), occupancy: 1 - p(0), 'aht.chat': inHand / arrivals / (1 - p(most)) };
  };
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, talk),
    span: { kind: 'steady', rate: arrivals, warmUp: 60 * talk.mean, contacts: 10_000 },
    exact: () => figures((n) => (load ** n * (1 - load)) / (1 - load ** (most + 1))),
    again: () => {
      const chain = explore(start(model), chatMoves(model));
      const p = byElimination(chain);
      return figures((n) => average(chain, p, (state) => (chatsIn(state) === n ? 1 : 0)));
    },
  };
}

export const CHATS: readonly ReferenceCase[] = [
  alone('chat-one-agent', 'one agent, up to three chats, slower together', {
    arrivals: 1 / 130,
    talk: 240,
    agents: 1,
    pace: [1, 0.8, 0.625],
    patience: 200,
    places: 30,
  }),
  chats('chat-pace', '3 agents, up to four chats each', {
    arrivals: 1 / 30,
    talk: 200,
    agents: 3,
    pace: [1, 0.8, 0.64, 0.5],
    patience: 150,
    places: 30,
  }),
  chats('chat-busy', '6 agents, two chats each, overload', {
    arrivals: 1 / 22,
    talk: 220,
    agents: 6,
    pace: [1, 0.75],
    patience: 120,
    places: 40,
  }),
  independent('chat-independent', '4 agents, three chats each at full speed', {
    arrivals: 1 / 18,
    talk: 200,
    agents: 4,
    pace: [1, 1, 1],
    patience: 100,
    places: 40,
  }),
  divided('chat-divided', 'one agent divides the attention among five, lognormal work', lognormal(120, 1.3), 0.8, 5),
];
