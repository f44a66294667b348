import type { LineFigures } from './alike-agents.ts';
import type { Law } from './law.ts';
import { integralOver } from './quadrature.ts';
import { rungeKutta } from './runge-kutta.ts';

/** Poisson contacts, exponential talk, alike agents, first come first served, patience of any law. */
export interface GeneralPatience {
  readonly arrivals: number;
  readonly talk: number;
  readonly agents: number;
  readonly patience: Law;
  readonly within: number;
}

type Figures = Omit<LineFigures, 'blocked'>;

/**
 * M/M/c + G (Baccelli & Hebuterne 1981; integrals as in Zeltyn & Mandelbaum 2005): the density of the virtual wait is
 * proportional to exp(arrivals H(x) - c x / talk), with H the integral of the survival of patience.
 */
export function generalPatience(model: GeneralPatience): Figures {
  const { arrivals, talk, agents, patience, within } = model;
  const service = agents / talk;
  const { survival, survivalTo } = patience;
  const density = (x: number) => Math.exp(arrivals * survivalTo(x) - service * x);
  const cuts = cutsOf(model);
  const over = (f: (x: number) => number, limit = Infinity) =>
    integralOver(f, [...cuts.filter((cut) => cut < limit), ...(limit < Infinity ? [limit] : [])], 60);
  const all = over(density);
  const idle = idleWeight(arrivals * talk, agents);
  const total = idle + arrivals * all;
  const stay = over((x) => survival(x) * density(x));
  const abandonment = (1 + (arrivals - service) * all) / total;
  return {
    pWait: (arrivals * all) / total,
    abandonment,
    waitOnline: (arrivals * over((x) => survivalTo(x) * density(x))) / total,
    wait: (arrivals * over((x) => x * survival(x) * density(x))) / (idle + arrivals * stay),
    serviceLevel: (idle + arrivals * over((x) => survival(x) * density(x), within)) / total,
    occupancy: (arrivals * talk * (1 - abandonment)) / agents,
  };
}

/**
 * The same on a fine grid: the level-crossing equation v' = (arrivals x survival - c / talk) v of the virtual wait's
 * density by Runge-Kutta, with every integral carried along; abandonment from those who are answered.
 */
export function generalPatienceOnGrid(model: GeneralPatience): Figures {
  const { arrivals, talk, agents, patience, within } = model;
  const service = agents / talk;
  const cuts = cutsOf(model);
  const y = Float64Array.from([1, 0, 0, 0, 0, 0]);
  let stayInTime = 0;
  for (let i = 1; i < cuts.length; i++) {
    const [from, to] = [cuts[i - 1] as number, cuts[i] as number];
    const inside = (t: number) => patience.survival(Math.min(Math.max(t, from + 1e-9), to - 1e-9));
    const slope = (t: number, [v = 0, , , , , h = 0]: Float64Array, out: Float64Array): void => {
      const there = inside(t);
      out.set([(arrivals * there - service) * v, v, there * v, t * there * v, h * v, there]);
    };
    rungeKutta(slope, y, from, to, Math.max(2000, Math.ceil(((to - from) * service) / 0.01)));
    if (to === within) stayInTime = y[2] as number;
  }
  const [, all = 0, stay = 0, waited = 0, line = 0] = y;
  const idle = idleWeight(arrivals * talk, agents);
  const total = idle + arrivals * all;
  const answered = idle + arrivals * stay;
  return {
    pWait: 1 - idle / total,
    abandonment: 1 - answered / total,
    waitOnline: (arrivals * line) / total,
    wait: (arrivals * waited) / answered,
    serviceLevel: (idle + arrivals * stayInTime) / total,
    occupancy: (arrivals * talk * answered) / total / agents,
  };
}

/** Weight of the states with an idle agent, relative to the one with c - 1 busy: 1 / Erlang B of c - 1 agents. */
function idleWeight(load: number, agents: number): number {
  let weight = 1;
  let sum = 1;
  for (let n = agents - 1; n > 0; n--) {
    weight *= n / load;
    sum += weight;
  }
  return sum;
}

/** From 0 to where the density has fallen below exp(-50) of its start, cut where something jumps and often at first. */
function cutsOf({ arrivals, talk, agents, patience, within }: GeneralPatience): number[] {
  const service = agents / talk;
  let end = Math.max(within, ...patience.cuts) + 1 / service;
  while (service * end - arrivals * patience.survivalTo(end) < 50) end *= 1.3;
  const often = Array.from({ length: 13 }, (_, i) => end / 2 ** i);
  return [...new Set([0, ...patience.cuts, within, ...often])].sort((a, b) => a - b);
}
