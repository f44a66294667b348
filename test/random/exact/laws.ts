import { expOf, lnOf, pi } from './elementary.ts';
import { BITS, fixed, type Long, longOf, shifted } from './number.ts';

/** The normal law is followed down to 1e-300, which takes a thousand bits before the first that counts, twice over. */
export const NORMAL_BITS = 2400;

export function squareRoot(n: bigint): bigint {
  let root = shifted(1n, Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** Density of the normal law, in units of 2 ** -2400. */
export function exactNormalDensity(z: number): bigint {
  const x = fixed(longOf(z), NORMAL_BITS);
  const { value, scale } = expOf(-(x * x) >> BigInt(NORMAL_BITS + 1), NORMAL_BITS);
  const root = squareRoot(2n * pi(NORMAL_BITS) * shifted(1n, NORMAL_BITS));
  return (shifted(value, scale + NORMAL_BITS) * shifted(1n, NORMAL_BITS)) / root;
}

/** 1/2 + density * (z + z ** 3 / 3 + z ** 5 / 15 + ...). */
export function exactNormalCdf(z: number): Long {
  const x = fixed(longOf(z), NORMAL_BITS);
  const square = (x * x) >> BigInt(NORMAL_BITS);
  let term = x;
  let sum = 0n;
  for (let odd = 3n; term !== 0n && term !== -1n; odd += 2n) {
    sum += term;
    term = ((term * square) >> BigInt(NORMAL_BITS)) / odd;
  }
  const body = (exactNormalDensity(z) * sum) >> BigInt(NORMAL_BITS);
  return { value: shifted(1n, NORMAL_BITS - 1) + body, scale: -NORMAL_BITS };
}

/** Terms of Stirling's series. */
const TERMS = 60;

/** Tangent numbers, 1, 2, 16, 272, ...: Bernoulli's B(2 n) is +-2 n T(n) / (4 ** n (4 ** n - 1)) (Brent and Harvey, 2011). */
function tangentNumbers(count: number): bigint[] {
  const numbers = [1n];
  for (let k = 1; k < count; k++) numbers.push(BigInt(k) * (numbers[k - 1] as bigint));
  for (let k = 1; k < count; k++) {
    for (let j = k; j < count; j++) {
      numbers[j] = BigInt(j - k) * (numbers[j - 1] as bigint) + BigInt(j - k + 2) * (numbers[j] as bigint);
    }
  }
  return numbers;
}
const TANGENT = tangentNumbers(TERMS);

/** ln Gamma(x) by Stirling's series at x + n, where it gives hundreds of bits. */
export function lnGammaOf(x: number, bits = BITS): bigint {
  const one = shifted(1n, bits);
  const from = 100n * one;
  const exact = longOf(x);
  // x itself may be smaller than a unit: its logarithm is taken apart.
  let y = fixed(exact, bits);
  let product = one;
  let below = 0n;
  for (let first = true; y < from; y += one, first = false) {
    if (first) below = lnOf(exact, bits);
    else product = (product * y) >> BigInt(bits);
  }
  below += lnOf({ value: product, scale: -bits }, bits);
  const ln = lnOf({ value: y, scale: -bits }, bits);
  let sum = (((y - one / 2n) * ln) >> BigInt(bits)) - y;
  sum += lnOf({ value: 2n * pi(bits), scale: -bits }, bits) / 2n;
  let power = y;
  TANGENT.forEach((number, i) => {
    const n = BigInt(i + 1);
    const fourth = 4n ** n;
    // B(2 n) / (2 n (2 n - 1) y ** (2 n - 1)).
    const term = (one * one * number) / (fourth * (fourth - 1n) * (2n * n - 1n) * power);
    sum += i % 2 === 0 ? term : -term;
    power = (((power * y) >> BigInt(bits)) * y) >> BigInt(bits);
  });
  return sum - below;
}

export const exactLnGamma = (x: number): Long => ({ value: lnGammaOf(x), scale: -BITS });

/** P(a, x) = x ** a e ** -x / Gamma(a) times (1 / a + x / (a (a + 1)) + ...): all terms have one sign. */
export function exactGammaCdf(shape: number, x: number): Long {
  const bits = 512;
  const one = shifted(1n, bits);
  const [a, value] = [fixed(longOf(shape), bits), fixed(longOf(x), bits)];
  let term = (one * one) / a;
  let sum = term;
  for (let at = a + one; term !== 0n; at += one) {
    term = (term * value) / at;
    sum += term;
  }
  const exponent = ((a * lnOf(longOf(x), bits)) >> BigInt(bits)) - value - lnGammaOf(shape, bits);
  const front = expOf(exponent, bits);
  return { value: (front.value * sum) >> BigInt(bits), scale: front.scale };
}
