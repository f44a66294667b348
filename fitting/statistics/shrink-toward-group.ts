/** What was measured in one cell on several occasions. */
export interface Measured {
  readonly mean: number;
  /** Of the mean: variance between occasions / occasions. */
  readonly variance: number;
}

/**
 * How far the members of a group differ in truth: 1 = their means can be trusted as they are, 0 = all differences between
 * them are chance. The variance of the means is what they truly differ plus what chance adds; the second is known from
 * the occasions, so the first is the rest (empirical Bayes; Efron & Morris 1973).
 * @param rows one row a cell (a half-hour), one column a member (a weekday)
 */
export function ownWeight(rows: readonly (readonly Measured[])[]): number {
  let between = 0;
  let chance = 0;
  for (const row of rows) {
    if (row.length < 2) continue;
    const centre = row.reduce((sum, one) => sum + one.mean, 0) / row.length;
    between += row.reduce((sum, one) => sum + (one.mean - centre) ** 2, 0) / (row.length - 1);
    chance += row.reduce((sum, one) => sum + one.variance, 0) / row.length;
  }
  return between > 0 ? Math.min(1, Math.max(0, 1 - chance / between)) : 0;
}

/** Each mean drawn toward the group's, as far as its differences are chance. */
export function shrunk(row: readonly Measured[], weight: number): number[] {
  const centre = row.reduce((sum, one) => sum + one.mean, 0) / row.length;
  return row.map((one) => centre + weight * (one.mean - centre));
}
