import { HALF_HOUR } from '../../../sim/model/units.ts';
import type { Law } from './law.ts';
import { integral, integralOver } from './quadrature.ts';
import { expectedBetween, rateAt, type StepRates } from './step-rates.ts';

/** What is seen of M_t/G/infinity between two moments. */
export interface Window {
  /** Contacts in service, on average over the time. */
  readonly inService: number;
  /** Contacts that end. */
  readonly ended: number;
}

/**
 * Enough agents for everybody, rates by half-hour: m(t) = integral of rate(u) P(talk > t - u) (Palm 1943; Eick, Massey &
 * Whitt 1993), slot by slot through the integral of the survival.
 */
export function manyAgents(rates: StepRates, talk: Law, from: number, to: number): Window {
  const at = (t: number) =>
    rates.reduce((sum, rate, slot) => {
      const [start, end] = [slot * HALF_HOUR, Math.min((slot + 1) * HALF_HOUR, t)];
      if (end <= start) return sum;
      return sum + rate * (talk.survivalTo(t - start) - talk.survivalTo(t - end));
    }, 0);
  const all = integralOver(at, edges(rates, talk, from, to), 10);
  return { inService: all / (to - from), ended: expectedBetween(rates, from, to) - (at(to) - at(from)) };
}

/** The same without that integral: P(in service at t) contact by contact, and those who end as arrivals x P(ends inside). */
export function manyAgentsAgain(rates: StepRates, talk: Law, from: number, to: number): Window {
  const mean = (t: number, f: (age: number) => number): number => {
    let sum = 0;
    for (let start = 0; start < t; start += HALF_HOUR) {
      const end = Math.min(start + HALF_HOUR, t);
      const cuts = talk.cuts.map((cut) => t - cut).filter((u) => u > start && u < end);
      sum += rateAt(rates, start) * integralOver((u) => f(t - u), [start, ...cuts.sort((a, b) => a - b), end], 12);
    }
    return sum;
  };
  const at = (t: number) => mean(t, talk.survival);
  const gone = (t: number) => mean(t, (age) => 1 - talk.survival(age));
  let all = 0;
  const cuts = edges(rates, talk, from, to);
  for (let i = 1; i < cuts.length; i++) all += integral(at, cuts[i - 1] as number, cuts[i] as number, 3);
  return { inService: all / (to - from), ended: gone(to) - gone(from) };
}

/** Where the number in service bends: half-hours, and what the law's own corners make of them. */
function edges(rates: StepRates, talk: Law, from: number, to: number): number[] {
  const slots = rates.map((_, slot) => slot * HALF_HOUR);
  const bends = [0, ...talk.cuts].flatMap((cut) => slots.map((start) => start + cut));
  return [...new Set([from, ...bends.filter((t) => t > from && t < to), to])].sort((a, b) => a - b);
}
