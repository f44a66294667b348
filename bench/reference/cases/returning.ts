import type { ReferenceCase, ScenarioBody } from '../case.ts';
import { average, byElimination, byIteration, type Chain, explore, type State } from '../maths/chain.ts';
import { exponential } from '../maths/law.ts';
import { type Returning, returningMoves } from '../maths/network.ts';
import { oneLine, percent } from './one-line.ts';

/** Nothing that makes anybody come back. */
export const NOBODY_RETURNS = {
  patience: Infinity,
  places: 0,
  retry: 0,
  retryDelay: 1,
  unsolved: 0,
  recontactDelay: 1,
};

/** What the journey says about coming back. */
function journeyOf({ retry, retryDelay, recontactDelay, unsolved }: Returning): ScenarioBody {
  return {
    ...(retry > 0 ? { retry: percent(retry), 'retry-delay': exponential(retryDelay).text } : {}),
    ...(unsolved > 0
      ? { 'after-failure': { phone: { phone: '100 %' } }, 'recontact-delay': exponential(recontactDelay).text }
      : {}),
  };
}

/** The chain of a line and its orbits, solved in two ways and read in two ways. */
function returning(id: string, family: string, title: string, model: Returning, limited: boolean): ReferenceCase {
  const { arrivals, talk, agents, patience, places, retryDelay, recontactDelay, unsolved } = model;
  const here = ([n = 0]: State) => n;
  const busy = (state: State) => Math.min(here(state), agents);
  const line = (state: State) => here(state) - busy(state);
  const read = (chain: Chain, p: Float64Array, lost: number): Record<string, number> => {
    const tryRate = ([, r = 0, a = 0]: State) => arrivals + r / retryDelay + a / recontactDelay;
    const over = (figure: (state: State) => number) => average(chain, p, figure);
    const tries = over(tryRate);
    const admitted = over((state) => (here(state) < agents + places ? tryRate(state) : 0));
    const delayed = over((state) => (here(state) >= agents && here(state) < agents + places ? tryRate(state) : 0));
    return {
      ...(limited && admitted < 0.998 * tries ? { 'blocked.phone': 1 - admitted / tries } : {}),
      ...(places > 0 ? { 'pWait.phone': delayed / admitted, 'waitOnline.phone': over(line) / admitted } : {}),
      ...(patience < Infinity ? { 'abandonment.phone': over(line) / patience / admitted } : {}),
      occupancy: over(busy) / agents,
      triesPerNeed: tries / arrivals,
      ...(lost > 1e-9 ? { givenUp: lost } : {}),
      ...(unsolved > 0 ? { contactsPerNeed: over(busy) / talk / arrivals } : {}),
    };
  };
  const chain = () => explore([0, 0, 0], returningMoves(model));
  return {
    id,
    family,
    title,
    scenario: oneLine({
      arrivals,
      talk: exponential(talk),
      agents,
      ...(patience < Infinity ? { patience: exponential(patience) } : {}),
      ...(limited ? { places } : {}),
      rest: { journey: journeyOf(model) },
      ...(unsolved > 0 ? { intent: { resolution: percent(1 - unsolved) } } : {}),
    }),
    span: { kind: 'steady', rate: arrivals, warmUp: 30 * Math.max(talk, retryDelay, recontactDelay), contacts: 12_000 },
    exact: () => {
      const of = chain();
      const p = byElimination(of);
      // Needs that are solved flow out of the agents; the others are given up.
      return read(of, p, 1 - (average(of, p, busy) / talk / arrivals) * (1 - unsolved));
    },
    again: () => {
      const of = chain();
      const p = byIteration(of);
      const blocked = ([n = 0, r = 0, a = 0]: State) =>
        n < agents + places ? 0 : arrivals + r / retryDelay + a / recontactDelay;
      const left = average(of, p, line) / patience + average(of, p, blocked);
      return read(of, p, (left * (1 - model.retry)) / arrivals);
    },
  };
}

/** No waiting places and one agent: talk of any law, everybody tries again until served (Keilson, Cozzolino & Young 1968). */
const ONE_LINE_AGAIN: Returning = {
  ...NOBODY_RETURNS,
  arrivals: 0.004,
  talk: 150,
  agents: 1,
  retry: 1,
  retryDelay: 300,
  most: [120, 0],
};

function untilServed(): ReferenceCase {
  const { arrivals, talk, retryDelay } = ONE_LINE_AGAIN;
  const chained = returning('retrial-one', 'Retrials', 'one agent, no places, all try again', ONE_LINE_AGAIN, true);
  const load = arrivals * talk;
  const orbit = (load * load) / (1 - load) + (arrivals * load * retryDelay) / (1 - load);
  const tries = 1 + orbit / retryDelay / arrivals;
  return { ...chained, again: () => ({ 'blocked.phone': 1 - 1 / tries, occupancy: load, triesPerNeed: tries }) };
}

export const RETURNING: readonly ReferenceCase[] = [
  untilServed(),
  returning(
    'retrial-blocked',
    'Retrials',
    '5 agents, no places, 70 % of the blocked try again',
    {
      ...NOBODY_RETURNS,
      arrivals: 4.5 / 150,
      talk: 150,
      agents: 5,
      retry: 0.7,
      retryDelay: 400,
      most: [60, 0],
    },
    true,
  ),
  returning(
    'retrial-impatient',
    'Retrials',
    '6 agents, 60 % of those who leave try again',
    {
      ...NOBODY_RETURNS,
      arrivals: 6 / 200,
      talk: 200,
      agents: 6,
      patience: 120,
      places: 40,
      retry: 0.6,
      retryDelay: 600,
      most: [45, 0],
    },
    false,
  ),
  returning(
    'retrial-both',
    'Retrials',
    '4 agents, 4 places, 80 % of all who fail try again',
    {
      ...NOBODY_RETURNS,
      arrivals: 3.6 / 180,
      talk: 180,
      agents: 4,
      patience: 150,
      places: 4,
      retry: 0.8,
      retryDelay: 300,
      most: [60, 0],
    },
    true,
  ),
  returning(
    'repeats-impatient',
    'Repeats',
    '5 agents, impatient callers, 70 % solved at a time',
    {
      ...NOBODY_RETURNS,
      arrivals: 3.4 / 200,
      talk: 200,
      agents: 5,
      patience: 150,
      places: 30,
      unsolved: 0.3,
      recontactDelay: 500,
      most: [0, 30],
    },
    false,
  ),
  returning(
    'repeats-and-retrials',
    'Repeats',
    '3 agents, unsolved needs and abandoned calls come back',
    {
      ...NOBODY_RETURNS,
      arrivals: 1.9 / 180,
      talk: 180,
      agents: 3,
      patience: 180,
      places: 8,
      retry: 0.5,
      retryDelay: 300,
      unsolved: 0.2,
      recontactDelay: 600,
      most: [14, 16],
    },
    true,
  ),
];
