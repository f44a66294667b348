import type { ReferenceCase } from '../case.ts';
import { average, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { erlangC } from '../maths/erlang.ts';
import { exponential, fixed, gamma, type Law } from '../maths/law.ts';
import { geometricLine, stillInLine, stillInLineAgain } from '../maths/overtaken.ts';
import { byWorkFound, cobham, twoClassMoves } from '../maths/priority.ts';
import { CLASS_NAMES, urgencies, WITHIN } from './urgencies.ts';

const FAMILY = 'Priority';

function waits(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((wait, row) => [`wait.intent.${CLASS_NAMES[row]}`, wait]));
}

/** M/G/1 with classes, nobody interrupted: Cobham's formula, and the work found. */
function oneAgent(id: string, title: string, loads: readonly number[], talks: readonly Law[]): ReferenceCase {
  const classes = talks.map((talk, row) => ({ talk, arrivals: (loads[row] as number) / talk.mean }));
  const moments = classes.map(({ arrivals, talk }) => ({ arrivals, mean: talk.mean, square: talk.square }));
  const load = loads.reduce((sum, one) => sum + one, 0);
  const rate = classes.reduce((sum, { arrivals }) => sum + arrivals, 0);
  const figures = (values: readonly number[]) => ({ ...waits(values), 'pWait.phone': load, occupancy: load });
  return {
    id,
    family: FAMILY,
    title,
    scenario: urgencies(classes, 1),
    span: { kind: 'steady', rate, warmUp: 500 / rate, contacts: 20_000 },
    exact: () => figures(cobham(moments)),
    again: () => figures(byWorkFound(moments)),
  };
}

/** M/M/c with classes: Cobham's formula for several agents, and the chain of two lines. */
function severalAgents(
  id: string,
  title: string,
  loads: readonly [number, number],
  agents: number,
  talk: number,
): ReferenceCase {
  const [urgent, other] = [loads[0] / talk, loads[1] / talk];
  const load = loads[0] + loads[1];
  const law = exponential(talk);
  return {
    id,
    family: FAMILY,
    title,
    scenario: urgencies(
      [
        { arrivals: urgent, talk: law },
        { arrivals: other, talk: law },
      ],
      agents,
    ),
    span: { kind: 'steady', rate: urgent + other, warmUp: (30 * talk * agents) / (agents - load), contacts: 24_000 },
    exact: () => {
      const delayed = erlangC(agents, load);
      const first = (delayed * talk) / agents / (1 - loads[0] / agents);
      const line = { before: geometricLine(delayed, load / agents, 300), progress: agents / talk, joins: urgent };
      return {
        'pWait.phone': delayed,
        ...waits([first, first / (1 - load / agents)]),
        // Who is urgent waits as behind urgent ones only: an exponential time (Kella & Yechiali 1985).
        'serviceLevel.intent.now': 1 - delayed * Math.exp((-(agents - loads[0]) / talk) * WITHIN),
        'serviceLevel.intent.soon': 1 - stillInLine(line, WITHIN),
      };
    },
    again: () => {
      const places = Math.ceil(24 / Math.log(agents / load));
      const never = [Infinity, Infinity] as const;
      const chain = explore([0, 0, 0], twoClassMoves({ urgent, other, talk, agents, patience: never, places }));
      const p = byIteration(chain);
      const delayed = average(chain, p, ([busy = 0]) => (busy === agents ? 1 : 0));
      const line = (row: number) => average(chain, p, (state) => state[row] as number);
      const before = (figure: (state: State) => number) => lineBefore(chain, p, agents, places, figure);
      const progress = agents / talk;
      const urgentLine = { before: before(([, first = 0]) => first), progress, joins: 0 };
      const wholeLine = { before: before(([, first = 0, second = 0]) => first + second), progress, joins: urgent };
      return {
        'pWait.phone': delayed,
        ...waits([line(1) / urgent, line(2) / other]),
        'serviceLevel.intent.now': 1 - stillInLineAgain(urgentLine, WITHIN),
        'serviceLevel.intent.soon': 1 - stillInLineAgain(wholeLine, WITHIN),
      };
    },
  };
}

/** How many somebody finds before them, while all agents are busy. */
function lineBefore(
  { states }: Chain,
  p: Float64Array,
  agents: number,
  places: number,
  figure: (state: State) => number,
): Float64Array {
  const before = new Float64Array(places + 1);
  states.forEach((state, row) => {
    if (state[0] === agents) (before[figure(state)] as number) += p[row] as number;
  });
  return before;
}

export const PRIORITY: readonly ReferenceCase[] = [
  severalAgents('priority-1', 'one agent, two classes, exponential talk', [0.3, 0.4], 1, 100),
  oneAgent(
    'priority-laws',
    'one agent, three classes with talks of their own',
    [0.2, 0.25, 0.25],
    [fixed(60), exponential(150), gamma(240, 0.7)],
  ),
  oneAgent(
    'priority-four',
    'one agent, four classes',
    [0.15, 0.2, 0.2, 0.15],
    [exponential(80), fixed(120), exponential(200), fixed(40)],
  ),
  severalAgents('priority-8', '8 agents, two classes', [2, 4.6], 8, 180),
  severalAgents('priority-20', '20 agents, two classes', [6, 9], 20, 240),
];
