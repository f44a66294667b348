import { powerOfTwo, scaled } from './double-bits.ts';
import { LN2_HIGH, LN2_LOW } from './logarithm.ts';

const INVERSE_LN2 = Math.LOG2E;

/** e ** x. */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/** e ** (x + low), where `low` is a correction below the last place of x. */
export function expOfSum(x: number, low: number): number {
  if (!(x < 709.79 && x > -745.14)) return x > 0 ? Infinity : x < 0 ? 0 : x;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  return scaled(1 + expm1Reduced(x - k * LN2_HIGH, k * LN2_LOW - low), k);
}

/** e ** (high - low) - 1 for an argument within ±0.35. */
function expm1Reduced(high: number, low: number): number {
  const r = high - low;
  const z = r * r;
  // r * coth(r / 2) - 2, an even function, is z times this polynomial.
  const p =
    0.1666666666666666 +
    z *
      (-0.0027777777777564404 + z * (6.613756471622828e-5 + z * (-1.6534060033836456e-6 + z * 4.1437662804024295e-8)));
  const c = r - z * p;
  return (r * c) / (2 - c) - low + high;
}

/** e ** x - 1, without loss near 0. */
export function expm1(x: number): number {
  if (x === 0) return x;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  if (k === 0) return expm1Reduced(x, 0);
  if (!(k <= 54 && k >= -54)) return exp(x) - 1;
  const y = expm1Reduced(x - k * LN2_HIGH, k * LN2_LOW);
  const scale = powerOfTwo(k);
  return k > 0 ? scale * (y + (1 - powerOfTwo(-k))) : scale * (1 + y) - 1;
}
