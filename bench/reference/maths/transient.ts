import type { Chain } from './chain.ts';
import { rungeKutta } from './runge-kutta.ts';

/** Probabilities at the end of a stretch, and the mean time spent in each state meanwhile. */
export interface Passed {
  readonly p: Float64Array<ArrayBufferLike>;
  readonly time: Float64Array<ArrayBufferLike>;
}

/** Writes p Q into `out`. */
function flow({ to, rates }: Chain, p: Float64Array, out: Float64Array): void {
  out.fill(0);
  to.forEach((targets, row) => {
    const here = p[row] as number;
    if (here === 0) return;
    targets.forEach((target, i) => {
      const move = here * (rates[row]![i] as number);
      (out[row] as number) -= move;
      (out[target] as number) += move;
    });
  });
}

function fastest({ rates }: Chain): number {
  return Math.max(...rates.map((out) => out.reduce((sum, rate) => sum + rate, 0)));
}

/** Kolmogorov's forward equations by Runge-Kutta. */
export function byEquations(chain: Chain, p: Float64Array, seconds: number): Passed {
  const n = p.length;
  const y = new Float64Array(2 * n);
  y.set(p);
  const slope = (_: number, at: Float64Array, out: Float64Array): void => {
    flow(chain, at.subarray(0, n), out.subarray(0, n));
    out.set(at.subarray(0, n), n);
  };
  rungeKutta(slope, y, 0, seconds, Math.ceil(6 * seconds * fastest(chain)));
  return { p: y.slice(0, n), time: y.slice(n) };
}

/** A Poisson number of jumps, and how long there were so many (uniformisation, Jensen 1953). */
export function byJumps(chain: Chain, p: Float64Array, seconds: number): Passed {
  const speed = fastest(chain);
  const mean = speed * seconds;
  const last = Math.ceil(mean + 10 * Math.sqrt(mean) + 40);
  const [end, time] = [new Float64Array(p.length), new Float64Array(p.length)];
  const [here, change] = [Float64Array.from(p), new Float64Array(p.length)];
  let [log, more] = [-mean, 1];
  for (let jump = 0; jump <= last; jump++) {
    const weight = Math.exp(log);
    more -= weight;
    log += Math.log(mean / (jump + 1));
    for (let i = 0; i < here.length; i++) {
      (end[i] as number) += weight * (here[i] as number);
      (time[i] as number) += (Math.max(0, more) / speed) * (here[i] as number);
    }
    flow(chain, here, change);
    for (let i = 0; i < here.length; i++) (here[i] as number) += (change[i] as number) / speed;
  }
  return { p: end, time };
}
