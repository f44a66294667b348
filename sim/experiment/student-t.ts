import { exp, ln, lnGamma } from '../random/deterministic-maths.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * P(T > x) of Student's t distribution, exact far out in the tail too.
 * Source: Abramowitz and Stegun (1964), 26.7.1.
 * @param freedom degrees of freedom, above 0
 */
export function tUpperTail(x: number, freedom: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < 0) return 1 - tUpperTail(-x, freedom);
  const square = x * x;
  if (square === Infinity) return 0;
  const whole = freedom + square;
  return 0.5 * incompleteBeta(freedom / whole, square / whole, freedom / 2, 0.5);
}

/** P(T <= x) of Student's t distribution. */
export function tCdf(x: number, freedom: number): number {
  return tUpperTail(-x, freedom);
}

/**
 * The x with P(T <= x) = p. Agrees with published tables to more than 10 digits.
 * @param p strictly between 0 and 1
 * @throws RangeError when p or the degrees of freedom are outside
 */
export function tQuantile(p: number, freedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a quantile needs a probability between 0 and 1, got ${p}`);
  if (!(freedom > 0)) throw new RangeError(`Student's t needs degrees of freedom above 0, got ${freedom}`);
  if (p === 0.5) return 0;
  return p > 0.5 ? upperQuantile(1 - p, freedom) : -upperQuantile(p, freedom);
}

/** The x above 0 with P(T > x) = tail, tail below 0.5: Newton's steps, kept inside a bracket that always halves. */
function upperQuantile(tail: number, freedom: number): number {
  let low = 0;
  let high = 1;
  while (tUpperTail(high, freedom) > tail) {
    low = high;
    high *= 2;
  }
  const lnConstant = lnGamma((freedom + 1) / 2) - lnGamma(freedom / 2) - 0.5 * ln(freedom * Math.PI);
  let x = startBetween(low, high, -normalQuantile(tail));
  for (let step = 0; step < 200; step++) {
    const excess = tUpperTail(x, freedom) - tail;
    if (excess > 0) low = x;
    else high = x;
    const density = exp(lnConstant - ((freedom + 1) / 2) * ln(1 + (x * x) / freedom));
    const next = startBetween(low, high, x + excess / density);
    if (Math.abs(next - x) <= 1e-15 * x || high - low <= 1e-15 * high) return next;
    x = next;
  }
  return x;
}

/** The guess when it lies inside the bracket, else the middle. */
function startBetween(low: number, high: number, guess: number): number {
  return guess > low && guess < high ? guess : (low + high) / 2;
}
