import type { Exact, ReferenceCase, ScenarioBody } from '../case.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { exponential } from '../maths/law.ts';
import type { SkillModel } from '../maths/skills.ts';
import { allIdle, fasterOfTwo, longestIdleMoves, orderedMoves, type UnequalAgents } from '../maths/unequal-agents.ts';
import { percent, perSecond } from './one-line.ts';
import { W_MODEL } from './skill-models.ts';
import { skilled } from './skills.ts';

const FAMILY = 'Faster and slower agents';
const TEAMS = ['brisk', 'calm', 'new'] as const;

function bodyOf({ arrivals, talk, patience, teams, places }: UnequalAgents, idleAgents: string): ScenarioBody {
  const limit = patience < Infinity ? { patience: exponential(patience).text } : {};
  return {
    channels: { phone: { target: '80 % in 20 s', ...(patience < Infinity ? { places } : {}) } },
    intents: { call: { arrivals: { rate: perSecond(arrivals) }, talk: exponential(talk).text, ...limit } },
    teams: Object.fromEntries(teams.map(({ agents, speed }, row) => [TEAMS[row], { agents, speed: percent(speed) }])),
    service: { 'idle-agents': idleAgents },
  };
}

/** How a state of a chain is read. */
interface Reading {
  readonly line: (state: State) => number;
  readonly busy: (state: State, team: number) => number;
}

const BY_TEAM: Reading = { line: (state) => state.at(-1) as number, busy: (state, team) => state[team] as number };

function byIdle({ teams }: UnequalAgents): Reading {
  return {
    line: ([line = 0]) => line,
    busy: ([, ...idle], team) => teams[team]!.agents - idle.filter((one) => one === team).length,
  };
}

function read(model: UnequalAgents, chain: Chain, p: Float64Array, { line, busy }: Reading, fromLine: boolean): Exact {
  const { arrivals, talk, patience, teams, places } = model;
  const over = (figure: (state: State) => number) => average(chain, p, figure);
  const full = (state: State) => teams.every(({ agents }, team) => busy(state, team) === agents);
  const blocked = over((state) => (full(state) && line(state) >= places ? 1 : 0));
  const delayed = over((state) => (full(state) && line(state) < places ? 1 : 0));
  const waiting = over(line);
  const carried = over((state) => teams.reduce((sum, { speed }, team) => sum + busy(state, team) * speed, 0));
  const left = fromLine ? waiting / patience / arrivals : 1 - blocked - carried / talk / arrivals;
  return {
    'pWait.phone': delayed / (1 - blocked),
    'waitOnline.phone': waiting / arrivals / (1 - blocked),
    'abandonment.phone': left / (1 - blocked),
    ...Object.fromEntries(
      teams.map(({ agents }, team) => [`occupancy.${TEAMS[team]}`, over((state) => busy(state, team)) / agents]),
    ),
  };
}

function span({ arrivals, talk }: UnequalAgents): ReferenceCase['span'] {
  return { kind: 'steady', rate: arrivals, warmUp: 60 * talk, contacts: 12_000 };
}

/** Teams of several speeds; contacts ask them in an order, or take whoever is idle longest. */
function unequal(id: string, title: string, model: UnequalAgents, order: readonly number[] | null): ReferenceCase {
  const words = order === null ? 'longest-idle' : order.every((one, i) => one === i) ? 'in-order' : 'fastest-first';
  const chain = () =>
    order === null
      ? explore(allIdle(model), longestIdleMoves(model))
      : explore([...model.teams.map(() => 0), 0], orderedMoves(model, order));
  const reading = order === null ? byIdle(model) : BY_TEAM;
  return {
    id,
    family: FAMILY,
    title,
    scenario: bodyOf(model, words),
    span: span(model),
    exact: () => {
      const of = chain();
      return read(model, of, byIteration(of), reading, true);
    },
    again: () => {
      const of = chain();
      return read(model, of, byElimination(of), reading, false);
    },
  };
}

/** Two agents and customers who wait for ever: closed form, and the chain. */
function two(): ReferenceCase {
  const model: UnequalAgents = {
    arrivals: 0.0084,
    talk: 150,
    patience: Infinity,
    teams: [
      { agents: 1, speed: 0.6 },
      { agents: 1, speed: 1.5 },
    ],
    places: 200,
  };
  const { arrivals, talk } = model;
  return {
    id: 'two-speeds',
    family: FAMILY,
    title: 'two agents, the faster one first',
    scenario: bodyOf(model, 'fastest-first'),
    span: { ...span(model), kind: 'steady', rate: arrivals, warmUp: 9000, contacts: 20_000 },
    exact: () => {
      const { pWait, fast, slow, wait } = fasterOfTwo(arrivals, [1.5 / talk, 0.6 / talk]);
      return { 'pWait.phone': pWait, 'wait.phone': wait, 'occupancy.brisk': slow, 'occupancy.calm': fast };
    },
    again: () => {
      const chain = explore([0, 0, 0], orderedMoves(model, [1, 0]));
      const p = byIteration(chain);
      const over = (figure: (state: State) => number) => average(chain, p, figure);
      return {
        'pWait.phone': over(([slow, fast]) => (slow === 1 && fast === 1 ? 1 : 0)),
        'wait.phone': over(([, , line = 0]) => line) / arrivals,
        'occupancy.brisk': over(([slow = 0]) => slow),
        'occupancy.calm': over(([, fast = 0]) => fast),
      };
    },
  };
}

const THREE_SPEEDS: UnequalAgents = {
  arrivals: 6.2 / 180,
  talk: 180,
  patience: 150,
  teams: [
    { agents: 2, speed: 0.8 },
    { agents: 2, speed: 1.25 },
    { agents: 2, speed: 1 },
  ],
  places: 14,
};

/** The W of skills where the team for both is slower, and slowest in its second skill. */
const SECOND_SKILL: SkillModel = {
  ...W_MODEL,
  teams: W_MODEL.teams.map((team) => (team.takes.length > 1 ? { ...team, speeds: [0.9, 0.7] } : team)),
};

export const UNEQUAL_AGENTS: readonly ReferenceCase[] = [
  two(),
  unequal('three-speeds-fastest', 'teams of three speeds, the fastest first', THREE_SPEEDS, [1, 2, 0]),
  unequal('three-speeds-in-order', 'teams of three speeds, the slowest first', THREE_SPEEDS, [0, 1, 2]),
  unequal('three-speeds-longest-idle', 'teams of three speeds, whoever is idle longest', THREE_SPEEDS, null),
  skilled('second-skill', 'a team for both skills, slower in each', SECOND_SKILL, FAMILY),
];
