import type { Exact, ReferenceCase } from '../case.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { exponential } from '../maths/law.ts';
import { type Switching, switchingMoves } from '../maths/switching.ts';
import { percent, perSecond } from './one-line.ts';

const FAMILY = 'Arrivals that switch (MMPP)';
const TO_AND_FRO = [
  [0, 1],
  [1, 0],
] as const;

/** Figures of contacts, not of times: each state of the environment counts by its arrivals. */
function read(model: Switching, chain: Chain, p: Float64Array, fromLine: boolean): Exact {
  const { rates, talk, agents, patience, places } = model;
  const over = (figure: (state: State) => number) => average(chain, p, figure);
  const arrivals = (when: (there: number) => boolean) =>
    over(([state = 0, there = 0]) => (when(there) ? (rates[state] as number) : 0));
  const all = arrivals(() => true);
  const blocked = arrivals((there) => there >= agents + places) / all;
  const carried = over(([, there = 0]) => Math.min(there, agents));
  const occupancy = carried / agents;
  if (places === 0) return { 'blocked.phone': fromLine ? blocked : 1 - carried / talk / all, occupancy };
  const line = over(([, there = 0]) => Math.max(0, there - agents));
  const delayed = arrivals((there) => there >= agents && there < agents + places) / all;
  const left = fromLine ? line / patience / all : 1 - blocked - carried / talk / all;
  const offered = 1 - blocked;
  return {
    'pWait.phone': delayed / offered,
    'waitOnline.phone': line / all / offered,
    ...(patience < Infinity ? { 'abandonment.phone': left / offered } : {}),
    'inLine.phone': line,
    occupancy,
  };
}

interface Options {
  readonly contacts?: number;
  /** Shares of several intents that follow one environment. */
  readonly together?: readonly number[];
}

function switching(id: string, title: string, model: Switching, options: Options = {}): ReferenceCase {
  const { rates, stays, next, talk, agents, patience, places } = model;
  const { contacts = 16_000, together = [1] } = options;
  const shared = together.length > 1 ? { environment: 'weather' } : {};
  const turns = next === TO_AND_FRO ? {} : { next: next.map((row) => row.map(percent)) };
  const intents = together.map((share) => ({
    arrivals: {
      switching: {
        rates: rates.map((rate) => perSecond(rate * share)),
        stays: stays.map((stay) => `${stay} s`),
        ...turns,
        ...shared,
      },
    },
    talk: exponential(talk).text,
    ...(patience < Infinity ? { patience: exponential(patience).text } : {}),
  }));
  const chain = () => explore([0, 0], switchingMoves(model));
  const limit = patience < Infinity || places < 100 ? { places } : {};
  return {
    id,
    family: FAMILY,
    title,
    scenario: {
      channels: { phone: { target: '80 % in 20 s', ...limit } },
      intents: Object.fromEntries(intents.map((intent, row) => [['call', 'claim'][row], intent])),
      teams: { desk: { agents } },
    },
    span: { kind: 'steady', rate: Math.min(...rates.filter((rate) => rate > 0)), warmUp: 20_000, contacts },
    exact: () => {
      const of = chain();
      return read(model, of, byIteration(of), true);
    },
    again: () => {
      const of = chain();
      return read(model, of, byElimination(of), false);
    },
  };
}

const THREE_STATES = [
  [0, 0.7, 0.3],
  [1, 0, 0],
  [0.5, 0.5, 0],
] as const;

export const SWITCHING: readonly ReferenceCase[] = [
  switching('switching-loss', 'calm and storm, no places to wait', {
    rates: [0.03, 0.08],
    stays: [1800, 600],
    next: TO_AND_FRO,
    talk: 150,
    agents: 9,
    patience: Infinity,
    places: 0,
  }),
  switching('switching-on-off', 'arrivals that stop and start, one agent', {
    rates: [0, 0.011],
    stays: [300, 500],
    next: TO_AND_FRO,
    talk: 90,
    agents: 1,
    patience: Infinity,
    places: 240,
  }),
  switching('switching-three', 'three states with chances of the next, impatient customers', {
    rates: [0.02, 0.05, 0.09],
    stays: [2400, 1200, 500],
    next: THREE_STATES,
    talk: 160,
    agents: 8,
    patience: 140,
    places: 30,
  }),
  switching(
    'switching-together',
    'two intents that follow one environment',
    {
      rates: [0.024, 0.07],
      stays: [1500, 900],
      next: TO_AND_FRO,
      talk: 140,
      agents: 7,
      patience: 180,
      places: 40,
    },
    { together: [0.375, 0.625] },
  ),
];
