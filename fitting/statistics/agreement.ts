/** How well predictions agree with what happened. */
export interface Agreement {
  /** Pairs compared. */
  readonly count: number;
  /** Pearson's correlation of predicted and actual. */
  readonly correlation: number;
  /** Mean of |predicted - actual|, each pair with its weight. */
  readonly meanError: number;
  /** Means with the same weights. */
  readonly predicted: number;
  readonly actual: number;
}

export interface Pair {
  readonly predicted: number;
  readonly actual: number;
  /** Contacts behind the actual figure. */
  readonly weight: number;
}

/** Correlation over pairs as they are, errors weighted by contacts. Pairs with a missing figure are left out. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const known = pairs.filter(
    (pair) => Number.isFinite(pair.predicted) && Number.isFinite(pair.actual) && pair.weight > 0,
  );
  const weights = known.reduce((sum, pair) => sum + pair.weight, 0);
  const weighted = (value: (pair: Pair) => number) =>
    known.reduce((sum, pair) => sum + pair.weight * value(pair), 0) / weights;
  return {
    count: known.length,
    correlation: correlation(known),
    meanError: weighted((pair) => Math.abs(pair.predicted - pair.actual)),
    predicted: weighted((pair) => pair.predicted),
    actual: weighted((pair) => pair.actual),
  };
}

function correlation(pairs: readonly Pair[]): number {
  const count = pairs.length;
  const meanX = pairs.reduce((sum, pair) => sum + pair.predicted, 0) / count;
  const meanY = pairs.reduce((sum, pair) => sum + pair.actual, 0) / count;
  let [xy, xx, yy] = [0, 0, 0];
  for (const { predicted, actual } of pairs) {
    xy += (predicted - meanX) * (actual - meanY);
    xx += (predicted - meanX) ** 2;
    yy += (actual - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}
