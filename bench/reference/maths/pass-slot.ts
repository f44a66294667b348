import type { Distribution, StaffedSlot } from './changing-staff.ts';
import { rungeKutta } from './runge-kutta.ts';

interface Passed {
  readonly p: Distribution;
  readonly time: Distribution;
}

/** Kolmogorov's forward equations by Runge-Kutta, with the time in each state carried along. */
export function byDifferentialEquation(slot: StaffedSlot, p: Distribution, seconds: number): Passed {
  const n = p.length;
  const y = new Float64Array(2 * n);
  y.set(p);
  const slope = (_: number, at: Float64Array, out: Float64Array): void => {
    slot.flow(at.subarray(0, n), out.subarray(0, n));
    out.set(at.subarray(0, n), n);
  };
  rungeKutta(slope, y, 0, seconds, Math.ceil(seconds * fastest(slot) * 3));
  return { p: y.slice(0, n), time: y.slice(n) };
}

/** The same by uniformisation (Jensen 1953): a Poisson number of jumps, and how long there were so many. */
export function byUniformisation(slot: StaffedSlot, p: Distribution, seconds: number): Passed {
  const speed = fastest(slot);
  const jumps = speed * seconds;
  const last = Math.ceil(jumps + 9 * Math.sqrt(jumps) + 30);
  const weights = poissonWeights(jumps, last);
  const end = new Float64Array(p.length);
  const time = new Float64Array(p.length);
  let more = 1;
  const here: Distribution = Float64Array.from(p);
  const change = new Float64Array(p.length);
  for (let k = 0; k <= last; k++) {
    const weight = weights[k] as number;
    more -= weight;
    for (let i = 0; i < here.length; i++) {
      (end[i] as number) += weight * (here[i] as number);
      (time[i] as number) += (Math.max(0, more) / speed) * (here[i] as number);
    }
    slot.flow(here, change);
    for (let i = 0; i < here.length; i++) (here[i] as number) += (change[i] as number) / speed;
  }
  return { p: end, time };
}

/** No state is left faster. */
function fastest(slot: StaffedSlot): number {
  const [late, most] = [slot.finishing, slot.width - 1];
  return slot.rate + slot.ends(late, most) + slot.leaves(0, most);
}

function poissonWeights(mean: number, last: number): Float64Array {
  const weights = new Float64Array(last + 1);
  let log = -mean;
  for (let k = 0; k <= last; k++) {
    weights[k] = Math.exp(log);
    log += Math.log(mean / (k + 1));
  }
  return weights;
}
