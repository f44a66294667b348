import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { alikeAgents } from '../maths/alike-agents.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { erlangC } from '../maths/erlang.ts';
import { exponential, fixed, gamma, type Law, mixture } from '../maths/law.ts';
import { othersInService, preemptiveMoves, resumed, resumedBySteps } from '../maths/preemptive.ts';
import { perSecond } from './one-line.ts';
import { CLASS_NAMES, urgencies, WITHIN } from './urgencies.ts';

const FAMILY = 'Preemptive priority';
const SERVICE = { routing: 'urgency-first-preemptive' };

function interrupting(...of: Parameters<typeof urgencies>): ScenarioBody {
  return { ...urgencies(...of), service: SERVICE };
}

/** M/G/1, preemptive resume: waits until the agent and after interruptions. */
function oneAgent(id: string, title: string, loads: readonly number[], talks: readonly Law[]): ReferenceCase {
  const classes = talks.map((talk, row) => ({ talk, arrivals: (loads[row] as number) / talk.mean }));
  const moments = classes.map(({ arrivals, talk }) => ({ arrivals, mean: talk.mean, square: talk.square }));
  const rate = classes.reduce((sum, { arrivals }) => sum + arrivals, 0);
  const load = loads.reduce((sum, one) => sum + one, 0);
  const figures = (waits: ReturnType<typeof resumed>): Exact => ({
    ...Object.fromEntries(waits.map(({ first }, row) => [`wait.intent.${CLASS_NAMES[row]}`, first])),
    ...Object.fromEntries(
      waits.flatMap(({ after }, row) => (row > 0 ? [[`waitInterrupted.intent.${CLASS_NAMES[row]}`, after]] : [])),
    ),
    occupancy: load,
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: interrupting(classes, 1),
    span: { kind: 'steady', rate, warmUp: 500 / rate, contacts: 20_000 },
    exact: () => figures(resumed(moments)),
    again: () => figures(resumedBySteps(moments)),
  };
}

interface TwoLoads {
  readonly loads: readonly [urgent: number, other: number];
  readonly agents: number;
  readonly talk: number;
}

/** M/M/c: the urgent see only themselves, both together are one line; the rest is the difference. */
function difference({ loads, agents, talk }: TwoLoads, names: readonly [string, string]): Exact {
  const [urgent, both] = [loads[0], loads[0] + loads[1]];
  const [first, all] = [erlangC(agents, urgent), erlangC(agents, both)];
  const line = (delayed: number, load: number) => (delayed * load) / (agents - load);
  return {
    [`wait.${names[0]}`]: line(first, urgent) / (urgent / talk),
    [`inLine.${names[1]}`]: line(all, both) - line(first, urgent),
    [`interruptions.${names[1]}`]: (loads[0] * (all - first)) / loads[1],
    occupancy: both / agents,
  };
}

/** The same from the chain of both classes. */
function fromChain({ loads, agents, talk }: TwoLoads, names: readonly [string, string]): Exact {
  const [urgent, other] = [loads[0] / talk, loads[1] / talk];
  const never = [Infinity, Infinity] as const;
  const places = Math.ceil(30 / Math.log(agents / (loads[0] + loads[1])));
  const chain = explore([0, 0], preemptiveMoves({ urgent, other, agents, patience: never, places }, [talk, talk]));
  const p = byIteration(chain);
  const over = (figure: (state: State) => number) => average(chain, p, figure);
  return {
    [`wait.${names[0]}`]: over(([first = 0]) => Math.max(0, first - agents)) / urgent,
    [`inLine.${names[1]}`]: over((state) => (state[1] as number) - othersInService(agents, state)),
    [`interruptions.${names[1]}`]: (urgent * over((state) => calledAway(agents, state))) / other,
    occupancy: over((state) => Math.min(state[0] as number, agents) + othersInService(agents, state)) / agents,
  };
}

/** 1 when an urgent arrival would take an agent away. */
function calledAway(agents: number, [first = 0, second = 0]: State): number {
  return first < agents && first + second >= agents ? 1 : 0;
}

function severalAgents(id: string, title: string, model: TwoLoads): ReferenceCase {
  const { loads, agents, talk } = model;
  const [law, load] = [exponential(talk), loads[0] + loads[1]];
  const [urgent, other] = [loads[0] / talk, loads[1] / talk];
  const names = ['intent.now', 'intent.soon'] as const;
  return {
    id,
    family: FAMILY,
    title,
    scenario: interrupting(
      [
        { arrivals: urgent, talk: law },
        { arrivals: other, talk: law },
      ],
      agents,
    ),
    span: { kind: 'steady', rate: urgent + other, warmUp: (30 * talk * agents) / (agents - load), contacts: 24_000 },
    exact: () => ({
      ...difference(model, names),
      'pWait.intent.now': erlangC(agents, loads[0]),
      'pWait.intent.soon': erlangC(agents, load),
      'serviceLevel.intent.now': 1 - erlangC(agents, loads[0]) * Math.exp((-(agents - loads[0]) / talk) * WITHIN),
    }),
    again: () => {
      const own = { arrivals: urgent, talk, agents, patience: 1e12, places: 600, within: WITHIN };
      return {
        ...fromChain(model, names),
        'pWait.intent.now': alikeAgents(own).pWait,
        'pWait.intent.soon': alikeAgents({ ...own, arrivals: urgent + other, places: 2000 }).pWait,
        'serviceLevel.intent.now': alikeAgents(own).serviceLevel,
      };
    },
    agreement: 1e-7,
  };
}

/** Calls take agents away from mails: live before deferred. */
function callsAndMails(): ReferenceCase {
  const model: TwoLoads = { loads: [4.7, 1.8], agents: 8, talk: 200 };
  const [urgent, other] = [model.loads[0] / model.talk, model.loads[1] / model.talk];
  const { text } = exponential(model.talk);
  const names = ['phone', 'email'] as const;
  return {
    id: 'calls-interrupt-mails',
    family: FAMILY,
    title: '8 agents, calls interrupt mails',
    scenario: {
      channels: { phone: {}, email: { mode: 'deferred' } },
      intents: {
        call: { arrivals: { rate: perSecond(urgent) }, channels: ['phone'], talk: text },
        mail: { arrivals: { rate: perSecond(other) }, channels: ['email'], talk: text },
      },
      teams: { desk: { agents: model.agents } },
      service: SERVICE,
    },
    span: { kind: 'steady', rate: urgent + other, warmUp: 40_000, contacts: 24_000 },
    exact: () => difference(model, names),
    again: () => fromChain(model, names),
  };
}

/** Both classes hang up, and the talks differ: the chain, read from the lines or from what the agents carry. */
function impatient(): ReferenceCase {
  const [urgent, other, agents] = [0.026, 0.014, 6] as const;
  const talk = [150, 200] as const;
  const patience = [120, 240] as const;
  const laws = { talk: talk.map(exponential), patience: patience.map(exponential) };
  const chain = () => explore([0, 0], preemptiveMoves({ urgent, other, agents, patience, places: 20 }, talk));
  const read = (of: Chain, p: Float64Array, fromLines: boolean): Exact => {
    const over = (figure: (state: State) => number) => average(of, p, figure);
    const served = [
      over(([first = 0]) => Math.min(first, agents)),
      over((state) => othersInService(agents, state)),
    ] as const;
    const line = [over(([first = 0]) => first) - served[0], over(([, second = 0]) => second) - served[1]] as const;
    const left = (row: 0 | 1, arrivals: number) =>
      fromLines ? line[row] / patience[row] / arrivals : 1 - served[row] / talk[row] / arrivals;
    return {
      'abandonment.intent.now': left(0, urgent),
      'abandonment.intent.soon': left(1, other),
      'waitOnline.intent.now': line[0] / urgent,
      'inLine.intent.soon': line[1],
      'pWait.intent.now': over(([first = 0]) => (first >= agents ? 1 : 0)),
      'pWait.intent.soon': over(([first = 0, second = 0]) => (first + second >= agents ? 1 : 0)),
      'interruptions.intent.soon': (urgent * over((state) => calledAway(agents, state))) / other,
      occupancy: (served[0] + served[1]) / agents,
    };
  };
  return {
    id: 'preemptive-impatient',
    family: FAMILY,
    title: '6 agents, both hang up, interrupted or not',
    scenario: interrupting(
      [urgent, other].map((arrivals, row) => ({
        arrivals,
        talk: laws.talk[row] as Law,
        patience: laws.patience[row] as Law,
      })),
      agents,
    ),
    span: { kind: 'steady', rate: urgent + other, warmUp: 8000, contacts: 16_000 },
    exact: () => {
      const of = chain();
      return read(of, byIteration(of), true);
    },
    again: () => {
      const of = chain();
      return read(of, byElimination(of), false);
    },
  };
}

export const PREEMPTIVE: readonly ReferenceCase[] = [
  oneAgent(
    'preemptive-1',
    'one agent, two classes, exponential talk',
    [0.3, 0.4],
    [exponential(100), exponential(100)],
  ),
  oneAgent(
    'preemptive-laws',
    'one agent, three classes with talks of their own',
    [0.2, 0.25, 0.25],
    [fixed(60), exponential(150), gamma(240, 0.7)],
  ),
  oneAgent(
    'preemptive-hyper',
    'one agent, one talk in five is long, urgent or not',
    [0.25, 0.35],
    [
      mixture([
        [0.2, exponential(300)],
        [0.8, exponential(50)],
      ]),
      mixture([
        [0.2, exponential(600)],
        [0.8, exponential(100)],
      ]),
    ],
  ),
  severalAgents('preemptive-8', '8 agents, two classes', { loads: [4.8, 1.8], agents: 8, talk: 180 }),
  severalAgents('preemptive-3', '3 agents, two classes', { loads: [1.4, 0.8], agents: 3, talk: 240 }),
  callsAndMails(),
  impatient(),
];
