/**
 * Stationary probabilities of a birth-death chain on 0 ... last: products of the ratios of rates, normalised.
 * @param birth rate from n to n + 1
 * @param death rate from n to n - 1
 */
export function birthDeath(birth: (n: number) => number, death: (n: number) => number, last: number): Float64Array {
  const logs = new Float64Array(last + 1);
  for (let n = 1; n <= last; n++) logs[n] = (logs[n - 1] as number) + Math.log(birth(n - 1) / death(n));
  const highest = logs.reduce((most, value) => Math.max(most, value), -Infinity);
  const weights = logs.map((value) => Math.exp(value - highest));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
