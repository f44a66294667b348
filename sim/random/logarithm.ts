import { highWord, powerOfTwo } from './double-bits.ts';

/** ln 2 = LN2_HIGH + LN2_LOW; the first has 33 bits, so that its product with an exponent is exact. */
export const LN2_HIGH = 0.6931471804855391;
export const LN2_LOW = 7.440617110012397e-11;

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;
/** Upper word of the square root of one half: mantissas are taken between it and its double. */
const ROOT_HALF = 0x3fe6a09e;

/** The exponent k for which x / 2 ** k lies between about 0.707 and 1.414; x positive and normal. */
export function exponentOf(x: number): number {
  return (highWord(x) - ROOT_HALF) >> 20;
}

/** Natural logarithm. -Infinity at 0, NaN below. */
export function ln(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) return lnOfUnusual(x);
  const k = exponentOf(x);
  const f = x * powerOfTwo(-k) - 1;
  // With s = f / (2 + f): ln(1 + f) = 2 atanh(s) = f - f*f/2 + s * (f*f/2 + z * P(z)), z = s*s.
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999999595 + w * (0.22222218304855454 + w * 0.15347846626492728));
  const odd =
    z * (0.6666666666666666 + w * (0.28571428581332586 + w * (0.18182383689711762 + w * 0.14425860663754947)));
  const half = 0.5 * f * f;
  return s * (half + (odd + even)) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/** What the common path of {@link ln} cannot take: zero, negatives, denormals, Infinity and NaN. */
function lnOfUnusual(x: number): number {
  if (x > 0 && x < SMALLEST_NORMAL) return ln(x * TWO_54) - 54 * LN2_LOW - 54 * LN2_HIGH;
  if (x === 0) return -Infinity;
  return x > 0 ? x : NaN;
}

/** ln(1 + x), without loss near 0. */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1 || u === Infinity || !(u > 0)) return u === 0 ? -Infinity : u < 0 ? NaN : x;
  const lost = x >= 1 ? 1 - (u - x) : x - (u - 1);
  return ln(u) + lost / u;
}
