import { BITS, bitLength, fixed, type Long, longOf, shifted } from './number.ts';

/*
 * Elementary functions in whole numbers, by the plainest series there are: what the deterministic maths is held against.
 * Slow, and right to hundreds of bits; nothing here is shared with the simulator.
 */

/** 2 atanh(a / b) in units of 2 ** -bits, for small a / b. */
function twiceAtanh(a: bigint, b: bigint, bits: number): bigint {
  let power = (shifted(2n, bits) * a) / b;
  let sum = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * a * a) / (b * b);
  }
  return sum;
}

function inverseTangent(b: bigint, bits: number): bigint {
  let power = shifted(1n, bits) / b;
  let sum = 0n;
  for (let odd = 1n, sign = 1n; power !== 0n; odd += 2n, sign = -sign) {
    sum += (sign * power) / odd;
    power /= b * b;
  }
  return sum;
}

const known = new Map<string, bigint>();
function once(name: string, bits: number, compute: (guarded: number) => bigint): bigint {
  const key = `${name} ${bits}`;
  const found = known.get(key) ?? shifted(compute(bits + 32), -32);
  known.set(key, found);
  return found;
}

export function lnTwo(bits: number): bigint {
  return once('ln 2', bits, (guarded) => twiceAtanh(1n, 3n, guarded));
}

/** Machin, 1706. */
export function pi(bits: number): bigint {
  return once('pi', bits, (guarded) => 16n * inverseTangent(5n, guarded) - 4n * inverseTangent(239n, guarded));
}

/** e ** x for x in units of 2 ** -bits. */
export function expOf(x: bigint, bits = BITS): Long {
  const one = shifted(1n, bits);
  const k = (2n * x + lnTwo(bits)) / (2n * lnTwo(bits));
  const r = x - k * lnTwo(bits);
  let term = one;
  let sum = one;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = (term * r) / (n * one);
    sum += term;
  }
  return { value: sum, scale: Number(k) - bits };
}

/** ln x, in units of 2 ** -bits, for x > 0. */
export function lnOf({ value, scale }: Long, bits = BITS): bigint {
  // x = m * 2 ** k with m between 0.75 and 1.5: close to 1, k is 0, and nothing cancels.
  const length = bitLength(value);
  const above = value * 2n >= 3n * shifted(1n, length - 1);
  const k = above ? length : length - 1;
  const m = shifted(value, bits - k);
  const one = shifted(1n, bits);
  return twiceAtanh(m - one, m + one, bits) + BigInt(k + scale) * lnTwo(bits);
}

export const exactExp = (x: number): Long => expOf(fixed(longOf(x)));

export const exactLn = (x: number): Long => ({ value: lnOf(longOf(x)), scale: -BITS });

/** x times a series in x: exact in relative terms however small x is. @param nth coefficient of x ** n, as a fraction */
function timesSeries(x: number, nth: (n: bigint) => readonly [bigint, bigint]): Long {
  const { value, scale } = longOf(x);
  const r = fixed(longOf(x));
  let power = shifted(1n, BITS);
  let sum = 0n;
  for (let n = 0n; power !== 0n && power !== -1n; n++) {
    const [above, below] = nth(n);
    sum += (power * above) / below;
    power = (power * r) >> BigInt(BITS);
  }
  return { value: value * sum, scale: scale - BITS };
}

export function exactLog1p(x: number): Long {
  if (Math.abs(x) < 0.25) return timesSeries(x, (n) => [n % 2n === 0n ? 1n : -1n, n + 1n]);
  return { value: lnOf({ value: shifted(1n, BITS) + fixed(longOf(x)), scale: -BITS }), scale: -BITS };
}

export function exactExpm1(x: number): Long {
  let factorial = 1n;
  if (Math.abs(x) < 0.25) {
    return timesSeries(x, (n) => {
      factorial *= n + 1n;
      return [1n, factorial];
    });
  }
  const { value, scale } = exactExp(x);
  const whole = Math.min(scale, -BITS);
  return { value: shifted(value, scale - whole) - shifted(1n, -whole), scale: whole };
}

/** x ** y for x > 0. */
export function exactPow(x: number, y: number): Long {
  const bits = 512;
  const { value, scale } = longOf(y);
  return expOf(shifted(lnOf(longOf(x), bits) * value, scale), bits);
}

/** Enough for the largest double to leave hundreds of bits of what is beyond a multiple of pi / 2. */
const ANGLE_BITS = 1024 + 512;

/** The sine a quarter turn further on for each `quarter`. */
function sineOf(x: number, quarter: bigint): Long {
  const half = pi(ANGLE_BITS) / 2n;
  const angle = fixed(longOf(x), ANGLE_BITS);
  const turns = (2n * angle + half) / (2n * half) - (2n * angle + half < 0n ? 1n : 0n);
  const r = shifted(angle - turns * half, 512 - ANGLE_BITS);
  const which = Number((((turns + quarter) % 4n) + 4n) % 4n);
  const value = which % 2 === 0 ? alternating(r, r, 1n) : alternating(shifted(1n, 512), r, 0n);
  return { value: which < 2 ? value : -value, scale: -512 };
}

/** first - first * r ** 2 / ((n + 1)(n + 2)) + ..., in units of 2 ** -512. */
function alternating(first: bigint, r: bigint, start: bigint): bigint {
  const square = (r * r) >> 512n;
  let term = first;
  let sum = 0n;
  for (let n = start; term !== 0n && term !== -1n; n += 2n) {
    sum += term;
    term = -((term * square) >> 512n) / ((n + 1n) * (n + 2n));
  }
  return sum;
}

export function exactSin(x: number): Long {
  // sin x = x (1 - x ** 2 / 6 ...): below this the first term is right to 100 bits.
  if (Math.abs(x) < 2 ** -60) return longOf(x);
  return sineOf(x, 0n);
}

export const exactCos = (x: number): Long => sineOf(x, 1n);
