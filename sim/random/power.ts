import { powerOfTwo } from './double-bits.ts';
import { expOfSum } from './exponential-function.ts';
import { exponentOf, LN2_HIGH, LN2_LOW } from './logarithm.ts';

/** 2 ** 27 + 1: multiplying by it splits a double in two halves whose products are exact (Dekker, 1971). */
const SPLITTER = 134217729;
/** What LN2_HIGH + LN2_LOW lack of ln 2. */
const LN2_REST = -1.3124698417785255e-27;
const THIRD = 0.3333333333333333;
const THIRD_LOW = 1.850371707708594e-17;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

/** Low part of the last double-double result: such numbers are high + low, high being returned. */
let low = 0;

/** x ** y, by the rules of ECMAScript: NaN for 1 ** Infinity and for a root of a negative number. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  const magnitude = x < 0 ? -x : x;
  if (!(magnitude > 0 && magnitude < Infinity && y > -Infinity && y < Infinity)) return powOfUnusual(x, y, magnitude);
  if (x > 0) return powOfPositive(x, y);
  if (y % 1 !== 0) return NaN;
  return y % 2 === 0 ? powOfPositive(magnitude, y) : -powOfPositive(magnitude, y);
}

function powOfUnusual(x: number, y: number, magnitude: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (y === Infinity || y === -Infinity) {
    if (magnitude === 1) return NaN;
    return magnitude > 1 === y > 0 ? Infinity : 0;
  }
  // x is a zero or an infinity of either sign.
  const result = magnitude > 0 === y > 0 ? Infinity : 0;
  const negative = x < 0 || 1 / x < 0;
  return negative && (y % 2 === 1 || y % 2 === -1) ? -result : result;
}

/** Both finite, x > 0. The logarithm is taken to about 66 bits, because the exponential magnifies its error. */
function powOfPositive(x: number, y: number): number {
  if (x === 1) return 1;
  const high = lnDouble(x);
  const rest = low;
  const rough = high * y;
  if (rough > 710) return Infinity;
  if (rough < -746) return 0;
  const product = times(high, y);
  const error = low + rest * y;
  const sum = product + error;
  return expOfSum(sum, error - (sum - product));
}

/** a * b exactly, as a double-double. */
function times(a: number, b: number): number {
  const product = a * b;
  const ca = a * SPLITTER;
  const cb = b * SPLITTER;
  const a1 = ca - (ca - a);
  const b1 = cb - (cb - b);
  const a2 = a - a1;
  const b2 = b - b1;
  low = a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2;
  return product;
}

/** (a + aLow) * (b + bLow) as a double-double. */
function timesDouble(a: number, aLow: number, b: number, bLow: number): number {
  const product = times(a, b);
  const error = low + (a * bLow + aLow * b);
  const sum = product + error;
  low = error - (sum - product);
  return sum;
}

/** a + b + bLow as a double-double, for |a| >= |b|. */
function plus(a: number, b: number, bLow: number): number {
  const sum = a + b;
  const error = b - (sum - a) + bLow;
  const result = sum + error;
  low = error - (result - sum);
  return result;
}

/** ln(x) as a double-double, x positive and finite. */
function lnDouble(x: number): number {
  const lift = x < SMALLEST_NORMAL ? 54 : 0;
  const normal = lift > 0 ? x * TWO_54 : x;
  const exponent = exponentOf(normal);
  const k = exponent - lift;
  const high = lnOfMantissa(normal * powerOfTwo(-exponent));
  const rest = low;
  if (k === 0) {
    low = rest;
    return high;
  }
  const first = plus(k * LN2_HIGH, high, rest);
  const firstLow = low;
  return plus(first, k * LN2_LOW, firstLow + k * LN2_REST);
}

/** ln(m) as a double-double for m between 0.7 and 1.42: 2 s (1 + z/3 + z*z/5 + ...), s = (m - 1) / (m + 1), z = s*s. */
function lnOfMantissa(m: number): number {
  const f = m - 1;
  const g = m + 1;
  const gLow = m - (g - 1);
  const s = f / g;
  const sg = times(s, g);
  const sLow = (f - sg - low - s * gLow) / g;
  const z = timesDouble(s, sLow, s, sLow);
  const zLow = low;
  const tail =
    0.2 +
    z *
      (0.14285714285714682 +
        z *
          (0.11111111110827943 +
            z *
              (0.09090909167696401 +
                z *
                  (0.07692297481259215 +
                    z * (0.06667402346923655 + z * (0.05853118169745603 + z * 0.05861589311938259))))));
  const inner = plus(THIRD, z * tail, THIRD_LOW);
  const outer = timesDouble(z, zLow, inner, low);
  const factor = plus(1, outer, low);
  return timesDouble(2 * s, 2 * sLow, factor, low);
}
