import { lnGamma } from '../../../sim/random/gamma-law.ts';
import { answeredAtAll, answeredWithin } from './absorption.ts';
import { birthDeath } from './birth-death.ts';
import { byElimination, explore, type Move, type State } from './chain.ts';
import { integral } from './quadrature.ts';

/** Poisson contacts, exponential talk, alike agents, first come first served; some lose patience, some are blocked. */
export interface AlikeAgents {
  readonly arrivals: number;
  readonly talk: number;
  readonly agents: number;
  /** Mean of the exponential patience; Infinity: they wait for ever. */
  readonly patience: number;
  /** Waiting places; so many that more do not matter, when there is no limit. */
  readonly places: number;
  /** Target time of the service level. */
  readonly within: number;
}

/** What a line is judged by. */
export interface LineFigures {
  readonly blocked: number;
  readonly pWait: number;
  readonly abandonment: number;
  readonly waitOnline: number;
  readonly wait: number;
  readonly serviceLevel: number;
  readonly occupancy: number;
}

/** The model M/M/c/K + M (Palm 1957) as a birth-death chain, and the wait of each arrival place by place. */
export function alikeAgents(model: AlikeAgents): LineFigures {
  const { arrivals, talk, agents, patience, places, within } = model;
  const last = agents + places;
  const leave = 1 / patience;
  const death = (n: number) => Math.min(n, agents) / talk + Math.max(0, n - agents) * leave;
  const p = birthDeath(() => arrivals, death, last);
  const progress = (ahead: number) => agents / talk + ahead * leave;
  const inTime = answeredWithin({ ahead: Math.max(0, places - 1), progress, leave }, within);
  const sums = { waiting: 0, answered: 0, waited: 0, inTime: 0, line: 0, busy: 0, atOnce: 0 };
  p.forEach((probability, n) => {
    sums.busy += probability * Math.min(n, agents);
    sums.line += probability * Math.max(0, n - agents);
    if (n === last) return;
    if (n < agents) sums.atOnce += probability;
    else {
      const { share, wait } = answeredAtAll({ ahead: n - agents, progress, leave });
      sums.waiting += probability;
      sums.answered += probability * share;
      sums.waited += probability * wait;
      sums.inTime += probability * (inTime[n - agents] as number);
    }
  });
  const admitted = sums.atOnce + sums.waiting;
  return {
    blocked: 1 - admitted,
    pWait: sums.waiting / admitted,
    abandonment: (sums.waiting - sums.answered) / admitted,
    waitOnline: sums.line / arrivals / admitted,
    wait: sums.waited / (sums.atOnce + sums.answered),
    serviceLevel: (sums.atOnce + sums.inTime) / admitted,
    occupancy: sums.busy / agents,
  };
}

/**
 * The same by a second way: the chain solved by elimination, abandonment from what the agents do not carry, and the
 * time until j + 1 of those in front have gone as an order statistic (its density holds (1 - exp(-t / patience))^j).
 */
export function alikeAgentsAgain(model: AlikeAgents): LineFigures {
  const { arrivals, talk, agents, patience, places, within } = model;
  const last = agents + places;
  const moves = ([n = 0]: State): Move[] => [
    [[n + 1], n < last ? arrivals : 0],
    [[n - 1], Math.min(n, agents) / talk + Math.max(0, n - agents) / patience],
  ];
  const chain = explore([0], moves);
  const p = new Float64Array(last + 1);
  byElimination(chain).forEach((probability, row) => {
    p[(chain.states[row] as State)[0] as number] = probability;
  });
  const busy = p.reduce((sum, probability, n) => sum + probability * Math.min(n, agents), 0);
  const line = p.reduce((sum, probability, n) => sum + probability * Math.max(0, n - agents), 0);
  const admitted = 1 - (p[last] as number);
  const atOnce = p.subarray(0, agents).reduce((sum, probability) => sum + probability, 0);
  const carried = busy / talk / arrivals;
  let inTime = 0;
  let waited = 0;
  for (let n = agents; n < last; n++) {
    const density = answerDensity(n - agents, agents / talk, 1 / patience);
    const far = (talk / agents) * (60 + 8 * (n - agents + 1));
    if ((p[n] as number) < 1e-15) continue;
    inTime += (p[n] as number) * integral(density, 0, within, 40);
    waited += (p[n] as number) * integral((t) => t * density(t), 0, far, 240);
  }
  return {
    blocked: p[last] as number,
    pWait: 1 - atOnce / admitted,
    abandonment: Math.max(0, 1 - carried / admitted),
    waitOnline: line / arrivals / admitted,
    wait: waited / carried,
    serviceLevel: (atOnce + inTime) / admitted,
    occupancy: busy / agents,
  };
}

/** Density of the moment of being answered, still being there, with so many ahead. */
function answerDensity(ahead: number, service: number, leave: number): (t: number) => number {
  if (leave === 0) {
    const scale = (ahead + 1) * Math.log(service) - lnGamma(ahead + 1);
    return (t) => (t <= 0 ? (ahead === 0 ? service : 0) : Math.exp(scale + ahead * Math.log(t) - service * t));
  }
  const b = service / leave;
  const scale = Math.log(leave) + lnGamma(ahead + 1 + b) - lnGamma(ahead + 1) - lnGamma(b);
  return (t) => {
    if (t <= 0) return ahead === 0 ? service : 0;
    return Math.exp(scale - (service + leave) * t + ahead * Math.log(-Math.expm1(-leave * t)));
  };
}
