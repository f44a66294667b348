import { incompleteBeta } from '../../sim/experiment/incomplete-beta.ts';

/** One queue in balance: all rates per second. */
export interface ErlangAQueue {
  /** Callers a second. */
  readonly arrivals: number;
  /** Mean handling time, seconds. */
  readonly handling: number;
  /** Mean patience, seconds. */
  readonly patience: number;
  /** Agents. A fraction is read as time: 5.6 agents are six for 60 % of the time and five for the rest. */
  readonly agents: number;
  /** "Answered within" of the service level, seconds. */
  readonly within: number;
}

export interface ErlangAFigures {
  /** Mean wait of all callers, until the agent or until leaving, seconds. */
  readonly wait: number;
  /** Mean wait of those who are answered, seconds. */
  readonly waitAnswered: number;
  /** Share of callers who leave. */
  readonly abandonment: number;
  /** Share of all callers answered within the time. */
  readonly serviceLevel: number;
  /** Share of callers who are not answered at once. */
  readonly waits: number;
  /** Share of agents' time at work. */
  readonly occupancy: number;
}

/** States beyond this probability, relative to the likeliest, do not show in any figure. */
const NEGLIGIBLE = 1e-14;
/** A queue longer than this is not looked at: with any patience it has no weight. */
const LONGEST = 20_000;

/**
 * Exact figures of the queue M/M/c+M: Poisson arrivals, exponential handling and patience (Palm 1957; Garnett, Mandelbaum
 * & Reiman 2002; formulas as in Mandelbaum & Zeltyn 2007). A caller who finds q others in line is answered with
 * probability c mu / (c mu + (q + 1) theta); the wait of those who are is a sum of q + 1 exponential times whose rates
 * c mu + theta, ..., c mu + (q + 1) theta are spaced evenly, so that exp(-theta wait) has a beta law.
 */
export function erlangA(queue: ErlangAQueue): ErlangAFigures {
  const whole = Math.floor(queue.agents);
  const part = queue.agents - whole;
  const few = withWholeAgents(queue, whole);
  if (part < 1e-9) return few;
  const many = withWholeAgents(queue, whole + 1);
  const mix = (figure: (figures: ErlangAFigures) => number) => (1 - part) * figure(few) + part * figure(many);
  const answered = (figures: ErlangAFigures) => 1 - figures.abandonment;
  return {
    wait: mix((figures) => figures.wait),
    // A ratio of sums: those answered while there were more agents count more.
    waitAnswered: mix((figures) => answered(figures) * (figures.waitAnswered || 0)) / mix(answered),
    abandonment: mix((figures) => figures.abandonment),
    serviceLevel: mix((figures) => figures.serviceLevel),
    waits: mix((figures) => figures.waits),
    occupancy: (whole * (1 - part) * few.occupancy + (whole + 1) * part * many.occupancy) / queue.agents,
  };
}

/** The queue of callers found, with its probability: what an arrival sees (PASTA). */
function withWholeAgents(queue: ErlangAQueue, agents: number): ErlangAFigures {
  const { arrivals, within } = queue;
  const mu = 1 / queue.handling;
  const theta = 1 / queue.patience;
  const states = stateProbabilities(arrivals, mu, theta, agents);
  const capacity = agents * mu;
  const atOnce = states.slice(0, agents).reduce((sum, p) => sum + p, 0);
  let [inLine, answeredLate, waitedByAnswered, inTime, busy] = [0, 0, 0, atOnce, 0];
  let stages = 0;
  for (let state = 0; state < states.length; state++) {
    const p = states[state]!;
    busy += p * Math.min(state, agents);
    const ahead = state - agents;
    if (ahead < 0) continue;
    inLine += p * ahead;
    stages += 1 / (capacity + (ahead + 1) * theta);
    const answered = p * (capacity / (capacity + (ahead + 1) * theta));
    answeredLate += answered;
    waitedByAnswered += answered * stages;
    const factor = Math.exp(-theta * within);
    if (answered > 0) inTime += answered * (1 - incompleteBeta(factor, 1 - factor, capacity / theta + 1, ahead + 1));
  }
  return {
    wait: inLine / arrivals,
    waitAnswered: waitedByAnswered / (atOnce + answeredLate),
    abandonment: (theta * inLine) / arrivals,
    serviceLevel: inTime,
    waits: 1 - atOnce,
    occupancy: agents === 0 ? 1 : busy / agents,
  };
}

/** Balance of the birth-and-death chain of callers in the centre, from 0 up. */
function stateProbabilities(arrivals: number, mu: number, theta: number, agents: number): number[] {
  const weights = [1];
  let weight = 1;
  let largest = 1;
  for (let state = 1; state < agents + LONGEST; state++) {
    weight *= arrivals / (Math.min(state, agents) * mu + Math.max(0, state - agents) * theta);
    weights.push(weight);
    largest = Math.max(largest, weight);
    if (weight > 1e250) {
      for (let i = 0; i < weights.length; i++) weights[i]! /= 1e250;
      weight /= 1e250;
      largest /= 1e250;
    }
    if (state > agents && weight < NEGLIGIBLE * largest) break;
  }
  const sum = weights.reduce((total, one) => total + one, 0);
  return weights.map((one) => one / sum);
}
