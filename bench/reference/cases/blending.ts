import type { ReferenceCase } from '../case.ts';
import { average, byElimination, byIteration, type Chain, explore, type Move, type State } from '../maths/chain.ts';
import { exponential } from '../maths/law.ts';
import { oneLine } from './one-line.ts';

const FAMILY = 'Blending';
const YEAR = 365 * 86_400;

/** Inbound first; an agent calls somebody of an endless list only when more than `reserve` agents are idle. */
interface Blending {
  readonly arrivals: number;
  readonly inbound: number;
  readonly outbound: number;
  readonly agents: number;
  readonly reserve: number;
}

/** States: inbound contacts being handled, calls out, and contacts in line. Who is free calls at once. */
function moves({ arrivals, inbound, outbound, agents, reserve }: Blending, places: number): (state: State) => Move[] {
  const callers = agents - reserve;
  const settled = (busyIn: number, busyOut: number, line: number): State => {
    if (line > 0) return [busyIn + 1, busyOut, line - 1];
    return [busyIn, Math.max(busyOut, callers - busyIn), 0];
  };
  return ([busyIn = 0, busyOut = 0, line = 0]) => {
    const found: Move[] = [];
    if (busyIn + busyOut < agents) found.push([[busyIn + 1, busyOut, 0], arrivals]);
    else if (line < places) found.push([[busyIn, busyOut, line + 1], arrivals]);
    if (busyIn > 0) found.push([settled(busyIn - 1, busyOut, line), busyIn / inbound]);
    if (busyOut > 0) found.push([settled(busyIn, busyOut - 1, line), busyOut / outbound]);
    return found;
  };
}

/** What the stationary probabilities say. */
function read(model: Blending, chain: Chain, p: Float64Array): Record<string, number> {
  const { arrivals, agents, outbound } = model;
  const calls = average(chain, p, ([, busyOut = 0]) => busyOut) / outbound;
  return {
    'pWait.phone': average(chain, p, ([busyIn = 0, busyOut = 0]) => (busyIn + busyOut === agents ? 1 : 0)),
    'wait.phone': average(chain, p, ([, , line = 0]) => line) / arrivals,
    occupancy: average(chain, p, ([busyIn = 0, busyOut = 0]) => busyIn + busyOut) / agents,
    outboundReached: calls * YEAR,
  };
}

/**
 * With equal talks only the number at work matters: a birth-death chain that starts at agents - reserve, where each end of a
 * talk begins a call. Sums in closed form (Bhulai & Koole 2003).
 */
function alike({ arrivals, inbound, agents, reserve }: Blending): Record<string, number> {
  const load = arrivals * inbound;
  const least = agents - reserve;
  const weights = [1];
  for (let busy = least + 1; busy <= agents; busy++) weights.push((weights.at(-1) as number) * (load / busy));
  const rho = load / agents;
  const full = weights.at(-1) as number;
  const all = weights.reduce((sum, weight) => sum + weight, 0) + (full * rho) / (1 - rho);
  const pWait = full / (1 - rho) / all;
  const busy =
    weights.reduce((sum, weight, i) => sum + weight * (least + i), 0) / all + (agents * full * rho) / (1 - rho) / all;
  return {
    'pWait.phone': pWait,
    'wait.phone': (pWait * inbound) / agents / (1 - rho),
    occupancy: busy / agents,
    outboundReached: (busy / inbound - arrivals) * YEAR,
  };
}

function blending(id: string, title: string, model: Blending): ReferenceCase {
  const { arrivals, inbound, outbound, agents, reserve } = model;
  const places = Math.ceil(30 / Math.log(agents / (arrivals * inbound)));
  const chain = () => explore([0, agents - reserve, 0], moves(model, places));
  const campaign = {
    list: 'endless',
    dialler: 'progressive',
    hours: 'always',
    ring: '0 s',
    answered: '100 %',
    reserve,
    talk: { exponential: `${outbound} s` },
    'wrap-up': '0 s',
  };
  return {
    id,
    family: FAMILY,
    title,
    scenario: oneLine({ arrivals, talk: exponential(inbound), agents, rest: { service: { campaign } } }),
    span: { kind: 'steady', rate: arrivals, warmUp: 40 * Math.max(inbound, outbound), contacts: 24_000 },
    exact: () => {
      const found = chain();
      return read(model, found, byElimination(found));
    },
    again: () => {
      if (inbound === outbound) return alike(model);
      const found = chain();
      return read(model, found, byIteration(found));
    },
  };
}

export const BLENDING: readonly ReferenceCase[] = [
  blending('blending-1', '10 agents, 2 kept free, equal talks', {
    arrivals: 0.03,
    inbound: 200,
    outbound: 200,
    agents: 10,
    reserve: 2,
  }),
  blending('blending-none', '6 agents, none kept free, equal talks', {
    arrivals: 0.02,
    inbound: 180,
    outbound: 180,
    agents: 6,
    reserve: 0,
  }),
  blending('blending-long', '8 agents, 3 kept free, long calls out', {
    arrivals: 0.025,
    inbound: 180,
    outbound: 300,
    agents: 8,
    reserve: 3,
  }),
  blending('blending-short', '5 agents, 1 kept free, short calls out', {
    arrivals: 0.015,
    inbound: 200,
    outbound: 80,
    agents: 5,
    reserve: 1,
  }),
];
