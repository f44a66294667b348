/**
 * Holm's step-down rule for several comparisons that may each mislead: S. Holm (1979), A simple sequentially rejective
 * multiple test procedure, Scandinavian Journal of Statistics 6. The smallest p-value is judged at alpha / m, the next
 * at alpha / (m - 1), and so on until one fails; from there on none passes.
 * @param pValues of the m comparisons
 * @param alpha probability of at least one wrong claim that is accepted, e.g. 0.05
 * @returns for each comparison, in the order given, the level at which its own interval and test are to be made:
 *   a comparison is significant exactly when its p-value is at most its level
 */
export function holmLevels(pValues: readonly number[], alpha: number): number[] {
  const order = pValues.map((_, row) => row).sort((a, b) => pValues[a]! - pValues[b]! || a - b);
  const levels = new Array<number>(pValues.length).fill(alpha);
  let left = pValues.length;
  let passing = true;
  for (const row of order) {
    levels[row] = alpha / left;
    passing &&= pValues[row]! <= levels[row]!;
    if (passing) left--;
  }
  return levels;
}
