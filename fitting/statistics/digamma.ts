/** Arguments above this are taken from the asymptotic series; smaller ones are moved up by the recurrence. */
const LARGE = 6;

/**
 * Derivative of ln Gamma(x), for x > 0. Abramowitz & Stegun (1964), 6.3.5 and 6.3.18; error below 1e-9.
 */
export function digamma(x: number): number {
  let value = 0;
  let at = x;
  for (; at < LARGE; at++) value -= 1 / at;
  const z = 1 / (at * at);
  return value + Math.log(at) - 1 / (2 * at) - z * (1 / 12 - z * (1 / 120 - z * (1 / 252 - z / 240)));
}

/** Second derivative of ln Gamma(x), for x > 0. Abramowitz & Stegun (1964), 6.4.6 and 6.4.12. */
export function trigamma(x: number): number {
  let value = 0;
  let at = x;
  for (; at < LARGE; at++) value += 1 / (at * at);
  const z = 1 / (at * at);
  return value + 1 / at + z / 2 + (z / at) * (1 / 6 - z * (1 / 30 - z / 42));
}
