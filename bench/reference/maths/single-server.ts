import type { Law } from './law.ts';

/** Mean wait for one agent and talk of any law (Pollaczek 1930, Khinchine 1932). */
export function pollaczekKhinchine(arrivals: number, mean: number, square: number): number {
  return (arrivals * square) / 2 / (1 - arrivals * mean);
}

/**
 * The same from the chain that departures leave behind (Kendall 1953): probabilities of k arrivals during a talk,
 * stationary probabilities by Ramaswami's recursion (1988), and Little's law.
 */
export function waitByDepartures(arrivals: number, talk: Law, last: number): number {
  const load = arrivals * talk.mean;
  const during = arrivalsDuring(arrivals, talk, last + 1);
  // atLeast[k]: k or more arrivals during one talk; summed from the far end, so that small ones stay exact.
  const atLeast = new Float64Array(last + 3);
  for (let k = last + 1; k >= 0; k--) atLeast[k] = (atLeast[k + 1] as number) + (during[k] as number);
  const p = new Float64Array(last + 1);
  p[0] = 1 - load;
  let inSystem = 0;
  for (let j = 0; j < last; j++) {
    let up = (p[0] as number) * (atLeast[j + 1] as number);
    for (let i = 1; i <= j; i++) up += (p[i] as number) * (atLeast[j + 2 - i] as number);
    p[j + 1] = up / (during[0] as number);
    inSystem += (j + 1) * (p[j + 1] as number);
  }
  return inSystem / arrivals - talk.mean;
}

/** Probabilities of 0 ... last arrivals during one talk. */
function arrivalsDuring(arrivals: number, talk: Law, last: number): Float64Array {
  const result = new Float64Array(last + 1);
  let lnFactorial = 0;
  for (let k = 0; k <= last; k++) {
    if (k > 1) lnFactorial += Math.log(k);
    const factorial = lnFactorial;
    result[k] = talk.expectation((x) => {
      const a = arrivals * x;
      if (a === 0) return k === 0 ? 1 : 0;
      return Math.exp(k * Math.log(a) - a - factorial);
    });
  }
  return result;
}
