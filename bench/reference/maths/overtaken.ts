import { rungeKutta } from './runge-kutta.ts';

/** A customer in line whom others overtake: the line before them moves at one rate and grows at another. */
export interface Overtaken {
  /** Probabilities of 0, 1, ... others before them when they come; what is missing from 1 needs no wait. */
  readonly before: Float64Array;
  readonly progress: number;
  readonly joins: number;
}

/** Probability to be still in line after a time: uniformisation (Jensen 1953). */
export function stillInLine({ before, progress, joins }: Overtaken, time: number): number {
  const speed = progress + joins;
  let p = Float64Array.from(before);
  let weight = Math.exp(-speed * time);
  let still = weight * total(p);
  const last = Math.ceil(speed * time + 12 * Math.sqrt(speed * time) + 40);
  for (let jump = 1; jump <= last; jump++) {
    const next = new Float64Array(p.length);
    p.forEach((here, n) => {
      if (n > 0) (next[n - 1] as number) += (progress / speed) * here;
      (next[Math.min(n + 1, p.length - 1)] as number) += (joins / speed) * here;
    });
    p = next;
    weight *= (speed * time) / jump;
    still += weight * total(p);
  }
  return still;
}

/** The same by the differential equations of the line before the customer. */
export function stillInLineAgain({ before, progress, joins }: Overtaken, time: number): number {
  const p = Float64Array.from(before);
  const last = p.length - 1;
  const slope = (_: number, y: Float64Array, out: Float64Array): void => {
    for (let n = 0; n <= last; n++) {
      const from = n > 0 ? joins * (y[n - 1] as number) : 0;
      const stay = n === last ? progress : progress + joins;
      out[n] = from + progress * (n < last ? (y[n + 1] as number) : 0) - stay * (y[n] as number);
    }
  };
  rungeKutta(slope, p, 0, time, Math.ceil((progress + joins) * time * 50));
  return total(p);
}

/** The line of Erlang C as somebody finds it who has to wait. */
export function geometricLine(delayed: number, ratio: number, places: number): Float64Array {
  return Float64Array.from({ length: places }, (_, n) => delayed * (1 - ratio) * ratio ** n);
}

function total(p: Float64Array): number {
  return p.reduce((sum, value) => sum + value, 0);
}
