/** One figure of one strategy, replication by replication, in the order of the replications. */
export interface Sample {
  readonly numerators: ArrayLike<number>;
  readonly denominators: ArrayLike<number>;
}

/** A ratio of sums, written as a mean so that its error can be seen. */
export interface Linearised {
  /** Sum of numerators / sum of denominators; NaN when the denominators add up to 0. */
  readonly value: number;
  /**
   * What each replication adds to the error of `value`, times the number of replications; they add up to 0.
   * (numerator - value x denominator) / mean denominator: the delta method, e.g. Law, Simulation Modeling and Analysis,
   * 5th ed. (2015), 9.3.
   */
  readonly residuals: Float64Array;
}

/** What never varies must not get an interval from the order in which it was added up. Relative to the value. */
const ROUNDING = 1e-12;

export function linearise({ numerators, denominators }: Sample): Linearised {
  const n = numerators.length;
  if (denominators.length !== n) {
    throw new RangeError(`numerators and denominators differ in length: ${n} and ${denominators.length}`);
  }
  let top = 0;
  let bottom = 0;
  for (let i = 0; i < n; i++) {
    top += numerators[i]!;
    bottom += denominators[i]!;
  }
  const residuals = new Float64Array(n);
  if (bottom === 0) return { value: NaN, residuals };
  if (isConstant(numerators) && isConstant(denominators))
    return { value: numerators[0]! / denominators[0]!, residuals };
  const value = top / bottom;
  let largest = 0;
  for (let i = 0; i < n; i++) {
    residuals[i] = ((numerators[i]! - value * denominators[i]!) * n) / bottom;
    largest = Math.max(largest, Math.abs(residuals[i]!));
  }
  if (largest <= ROUNDING * Math.abs(value)) residuals.fill(0);
  return { value, residuals };
}

/** Standard error of the mean of the residuals; NaN for fewer than two. */
export function standardError(residuals: Float64Array): number {
  const n = residuals.length;
  if (n < 2) return NaN;
  let squares = 0;
  for (const residual of residuals) squares += residual * residual;
  return Math.sqrt(squares / (n * (n - 1)));
}

function isConstant(numbers: ArrayLike<number>): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i] !== numbers[0]) return false;
  return true;
}
