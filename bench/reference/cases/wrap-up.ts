import type { ReferenceCase } from '../case.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { exponential, fixed, type Law, mixture } from '../maths/law.ts';
import { pollaczekKhinchine, waitByDepartures } from '../maths/single-server.ts';
import { type TwoStageWork, twoStageMoves } from '../maths/two-stage-work.ts';
import { oneLine } from './one-line.ts';

const FAMILY = 'Wrap-up';

/** One agent, talk and wrap-up: the agent is busy for their sum, the customer leaves after the talk. */
function oneAgent(id: string, title: string, talk: Law, wrapUp: Law, both: Law, load: number): ReferenceCase {
  const arrivals = load / both.mean;
  const figures = (wait: number) => ({
    'wait.phone': wait,
    'pWait.phone': load,
    occupancy: load,
    'aht.phone': both.mean,
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({ arrivals, talk, wrapUp, agents: 1 }),
    span: { kind: 'steady', rate: arrivals, warmUp: 500 * both.mean, contacts: 16_000 },
    exact: () => figures(pollaczekKhinchine(arrivals, both.mean, both.square)),
    again: () => figures(waitByDepartures(arrivals, both, 800)),
  };
}

/** The sum of two exponential times: a mixture in which one weight is negative. */
function sumOf(a: number, b: number): Law {
  return mixture([
    [a / (a - b), exponential(a)],
    [-b / (a - b), exponential(b)],
  ]);
}

/** A fixed time after an exponential one. */
function later(law: Law, by: number): Law {
  return {
    ...law,
    mean: law.mean + by,
    square: law.square + 2 * by * law.mean + by * by,
    expectation: (g) => law.expectation((x) => g(x + by)),
  };
}

/** Several agents: the chain of talking, wrapping up and waiting. */
function several(id: string, title: string, model: TwoStageWork): ReferenceCase {
  const { arrivals, agents, talk, wrapUp, patience } = model;
  const chain = () => explore([0, 0, 0], twoStageMoves(model));
  const line = ([, , waiting = 0]: State) => waiting;
  const busy = ([talking = 0, wrapping = 0]: State) => talking + wrapping;
  const figures = (of: Chain, p: Float64Array, abandonment: number) => ({
    'abandonment.phone': abandonment,
    'pWait.phone': average(of, p, (state) => (busy(state) === agents ? 1 : 0)),
    'waitOnline.phone': average(of, p, line) / arrivals,
    occupancy: average(of, p, busy) / agents,
  });
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({
      arrivals,
      talk: exponential(talk),
      wrapUp: exponential(wrapUp),
      patience: exponential(patience),
      agents,
    }),
    span: { kind: 'steady', rate: arrivals, warmUp: 30 * (talk + wrapUp) },
    exact: () => {
      const of = chain();
      const p = byElimination(of);
      return figures(of, p, average(of, p, line) / patience / arrivals);
    },
    again: () => {
      const of = chain();
      const p = byIteration(of);
      return figures(of, p, 1 - average(of, p, ([talking = 0]) => talking) / talk / arrivals);
    },
  };
}

export const WRAP_UP: readonly ReferenceCase[] = [
  oneAgent(
    'wrap-up-one',
    'one agent, exponential talk and exponential wrap-up',
    exponential(150),
    exponential(60),
    sumOf(150, 60),
    0.7,
  ),
  oneAgent(
    'wrap-up-fixed',
    'one agent, exponential talk and 45 s of wrap-up',
    exponential(200),
    fixed(45),
    later(exponential(200), 45),
    0.65,
  ),
  several('wrap-up-4', '4 agents, impatient callers, wrap-up', {
    arrivals: 1 / 60,
    talk: 180,
    wrapUp: 60,
    agents: 4,
    patience: 120,
    places: 40,
  }),
  several('wrap-up-10', '10 agents, long wrap-up', {
    arrivals: 1 / 32,
    talk: 180,
    wrapUp: 120,
    agents: 10,
    patience: 240,
    places: 45,
  }),
];
