/** A state of a Markov chain: a few whole numbers. */
export type State = readonly number[];

/** A move to another state, and its rate. */
export type Move = readonly [to: State, rate: number];

/** A Markov chain in continuous time: its states, and the moves out of each as rows and rates. */
export interface Chain {
  readonly states: readonly State[];
  readonly to: readonly (readonly number[])[];
  readonly rates: readonly (readonly number[])[];
}

/** All states that can be reached from the first one, breadth first. */
export function explore(first: State, movesFrom: (state: State) => readonly Move[]): Chain {
  const states: State[] = [first];
  const rows = new Map([[first.join(), 0]]);
  const to: number[][] = [];
  const rates: number[][] = [];
  for (let row = 0; row < states.length; row++) {
    const moves = movesFrom(states[row] as State).filter(([, rate]) => rate > 0);
    to.push(
      moves.map(([target]) => {
        const key = target.join();
        const known = rows.get(key) ?? states.push(target) - 1;
        rows.set(key, known);
        return known;
      }),
    );
    rates.push(moves.map(([, rate]) => rate));
  }
  return { states, to, rates };
}

/** Average of a figure of the states. */
export function average(chain: Chain, probabilities: Float64Array, figure: (state: State) => number): number {
  return chain.states.reduce((sum, state, row) => sum + (probabilities[row] as number) * figure(state), 0);
}

/**
 * Stationary probabilities by elimination of one state after the other, without subtractions
 * (Grassmann, Taksar & Heyman 1985).
 */
export function byElimination({ states, to, rates }: Chain): Float64Array {
  const n = states.length;
  const rate = Array.from({ length: n }, () => new Float64Array(n));
  to.forEach((targets, row) => {
    targets.forEach((target, i) => {
      if (target !== row) (rate[row]![target] as number) += rates[row]![i] as number;
    });
  });
  for (let last = n - 1; last > 0; last--) eliminate(rate, last);
  const weights = new Float64Array(n);
  weights[0] = 1;
  let all = 1;
  for (let state = 1; state < n; state++) {
    let into = 0;
    for (let from = 0; from < state; from++) into += (weights[from] as number) * (rate[from]![state] as number);
    weights[state] = into;
    all += into;
  }
  return weights.map((weight) => weight / all);
}

function eliminate(rate: readonly Float64Array[], last: number): void {
  const out = rate[last] as Float64Array;
  let leaving = 0;
  for (let target = 0; target < last; target++) leaving += out[target] as number;
  for (let from = 0; from < last; from++) {
    const row = rate[from] as Float64Array;
    const share = (row[last] as number) / leaving;
    row[last] = share;
    if (share === 0) continue;
    for (let target = 0; target < last; target++) (row[target] as number) += share * (out[target] as number);
  }
}

/** Stationary probabilities by Gauss-Seidel sweeps, to and fro, over the balance equations, until they stand still. */
export function byIteration({ states, to, rates }: Chain, mostSweeps = 100_000): Float64Array {
  const n = states.length;
  const into: { readonly from: number[]; readonly rate: number[] }[] = states.map(() => ({ from: [], rate: [] }));
  const out = new Float64Array(n);
  to.forEach((targets, row) => {
    targets.forEach((target, i) => {
      if (target === row) return;
      into[target]!.from.push(row);
      into[target]!.rate.push(rates[row]![i] as number);
      (out[row] as number) += rates[row]![i] as number;
    });
  });
  const p = new Float64Array(n).fill(1 / n);
  const settle = (row: number): number => {
    const { from, rate } = into[row]!;
    let sum = 0;
    for (let i = 0; i < from.length; i++) sum += (p[from[i] as number] as number) * (rate[i] as number);
    const value = sum / (out[row] as number);
    const change = Math.abs(value - (p[row] as number));
    p[row] = value;
    return change;
  };
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let change = 0;
    for (let row = 0; row < n; row++) change += settle(row);
    for (let row = n - 1; row >= 0; row--) change += settle(row);
    const all = p.reduce((sum, value) => sum + value, 0);
    for (let row = 0; row < n; row++) (p[row] as number) /= all;
    if (change < 1e-14) return p;
  }
  throw new Error(`a chain of ${n} states does not settle in ${mostSweeps} sweeps`);
}
