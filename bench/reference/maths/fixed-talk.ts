import { gammaCdf } from '../../../sim/random/gamma-law.ts';

export interface FixedTalk {
  readonly wait: number;
  readonly pWait: number;
}

/**
 * M/D/c (Crommelin 1932) by Spitzer's identity (1956): every c-th contact meets the same agent, which is a queue with
 * gaps of c stages; P(no wait) = exp(-sum over k of P(k talks > k gaps) / k), wait = sum of E(k talks - k gaps)+ / k.
 */
export function fixedTalk(arrivals: number, talk: number, agents: number): FixedTalk {
  let positive = 0;
  let wait = 0;
  for (let k = 1; k < 100_000; k++) {
    const stages = k * agents;
    const shorter = gammaCdf(stages, arrivals * k * talk);
    const excess = k * talk * shorter - (stages / arrivals) * gammaCdf(stages + 1, arrivals * k * talk);
    positive += shorter / k;
    wait += excess / k;
    if (shorter < 1e-18) break;
  }
  return { wait, pWait: 1 - Math.exp(-positive) };
}

/**
 * The same by Crommelin's own way: who is in service now has left one talk later, so the numbers in system a talk apart
 * are a chain with Poisson steps. Its stationary law by iteration, waits by Little's law.
 */
export function fixedTalkByChain(arrivals: number, talk: number, agents: number, last: number): FixedTalk {
  const steps = poisson(arrivals * talk, last);
  let p: Float64Array<ArrayBufferLike> = new Float64Array(last + 1);
  p[0] = 1;
  for (let round = 0; round < 20_000; round++) {
    const next = oneTalkLater(p, steps, agents);
    const change = next.reduce((most, value, n) => Math.max(most, Math.abs(value - (p[n] as number))), 0);
    p = next;
    if (change < 1e-16) break;
  }
  const line = p.reduce((sum, probability, n) => sum + probability * Math.max(0, n - agents), 0);
  const idle = p.subarray(0, agents).reduce((sum, probability) => sum + probability, 0);
  return { wait: line / arrivals, pWait: 1 - idle };
}

function oneTalkLater(p: Float64Array, steps: Float64Array, agents: number): Float64Array {
  const next = new Float64Array(p.length);
  p.forEach((probability, n) => {
    const stay = Math.max(0, n - agents);
    for (let come = 0; stay + come < p.length; come++) (next[stay + come] as number) += probability * steps[come]!;
  });
  const all = next.reduce((sum, value) => sum + value, 0);
  return next.map((value) => value / all);
}

function poisson(mean: number, last: number): Float64Array {
  const weights = new Float64Array(last + 1);
  let log = -mean;
  for (let n = 0; n <= last; n++) {
    weights[n] = Math.exp(log);
    log += Math.log(mean / (n + 1));
  }
  return weights;
}
