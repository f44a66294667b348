import type { Arrivals } from '../model/demand.ts';
import { cumulative } from './cumulative.ts';
import type { SwitchingTable } from './tables.ts';

type Switching = Extract<Arrivals, { readonly kind: 'switching' }>;

/** Steps after which the shares of visits stand still, for as many states as anybody writes down. */
const STEPS = 5000;

/** The environment of a source as tables. */
export function compileSwitching(arrivals: Arrivals): SwitchingTable | null {
  if (arrivals.kind !== 'switching') return null;
  return {
    stays: Float64Array.from(arrivals.stays),
    nextUpTo: Float64Array.from(arrivals.next.flatMap((row) => [...cumulative(row)])),
    startUpTo: cumulative(sharesOfTime(arrivals)),
  };
}

/** Rate in the long run. */
export function longRunRate(arrivals: Switching): number {
  return sharesOfTime(arrivals).reduce((sum, share, state) => sum + share * (arrivals.rates[state] ?? 0), 0);
}

/** Shares of time in each state in the long run: visits, weighted by how long they last. */
function sharesOfTime({ stays, next }: Switching): number[] {
  let visits = stays.map(() => 1 / stays.length);
  for (let step = 0; step < STEPS; step++) {
    // Half of the old shares is kept, so that a cycle settles too.
    visits = visits.map(
      (share, to) => (share + visits.reduce((sum, from, row) => sum + from * (next[row]?.[to] ?? 0), 0)) / 2,
    );
  }
  const weights = visits.map((share, state) => share * (stays[state] ?? 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
