import { highWord, powerOfTwo } from './double-bits.ts';

const TWO_OVER_PI = 0.6366197723675814;
/** pi / 2 in four pieces; the first three have 33 bits, so that their products with a quadrant below 2 ** 20 are exact. */
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_3 = 2.0222662487111665e-21;
const HALF_PI_4 = 8.4784276603689e-32;
const QUARTER_PI = 0.7853981633974483;

/** Beyond this the quadrant no longer fits in 20 bits. */
const LARGE = 1e6;
/** 2 / pi times 2 ** 1216: enough digits for the largest double. */
const TWO_OVER_PI_BITS = 1216n;
const TWO_OVER_PI_DIGITS = BigInt(
  '0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921c' +
    'fe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980f' +
    'ef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d08' +
    '56033046fc7b6bab',
);

/** pi / 2 times 2 ** 128. */
const HALF_PI_DIGITS = BigInt('0x1921fb54442d18469898cc51701b839a2');

/** Low part of the last reduced argument. */
let low = 0;
/** Number of quarter turns taken away, modulo 4. */
let quadrant = 0;

/** Sine of an angle in radians. */
export function sin(x: number): number {
  if (x <= QUARTER_PI && x >= -QUARTER_PI) return sineNearZero(x, 0);
  const r = reduced(x);
  const value = (quadrant & 1) === 0 ? sineNearZero(r, low) : cosineNearZero(r, low);
  return (quadrant & 2) === 0 ? value : -value;
}

/** Cosine of an angle in radians. */
export function cos(x: number): number {
  if (x <= QUARTER_PI && x >= -QUARTER_PI) return cosineNearZero(x, 0);
  const r = reduced(x);
  const value = (quadrant & 1) === 0 ? cosineNearZero(r, low) : sineNearZero(r, low);
  return ((quadrant + 1) & 2) === 0 ? value : -value;
}

/** x minus the nearest multiple of pi / 2, within +-pi / 4, as the value plus `low`; NaN for an infinite angle. */
function reduced(x: number): number {
  if (!(x < LARGE && x > -LARGE)) return reducedLarge(x);
  const turns = Math.floor(x * TWO_OVER_PI + 0.5);
  quadrant = turns & 3;
  const a = x - turns * HALF_PI_1;
  const b = turns * HALF_PI_2;
  const c = turns * HALF_PI_3;
  const ab = a - b;
  const abc = ab - c;
  const rest = a - ab - b + (ab - abc - c) - turns * HALF_PI_4;
  const r = abc + rest;
  low = abc - r + rest;
  return r;
}

/** The same for large angles, in whole numbers: x is an integer times a power of two, and 2 / pi is known to 1,216 bits. */
function reducedLarge(x: number): number {
  if (!(x - x === 0)) return NaN;
  const size = x < 0 ? -x : x;
  // The 53-bit integer m with size = m * 2 ** shift.
  const shift = (highWord(size) >> 20) - 1075;
  let m = size;
  for (let i = shift; i > 0; i--) m /= 2;
  for (let i = shift; i < 0; i++) m *= 2;
  const bits = TWO_OVER_PI_BITS - BigInt(shift);
  const product = BigInt(m) * TWO_OVER_PI_DIGITS;
  const turns = (product + (1n << (bits - 1n))) >> bits;
  // The fraction of a quarter turn, in units of 2 ** -140: even the double closest to a multiple of pi / 2 leaves 80 bits.
  const fraction = (product - (turns << bits)) >> (bits - 140n);
  quadrant = Number((x < 0 ? -turns : turns) & 3n);
  const angle = fraction * HALF_PI_DIGITS;
  const high = Number(angle);
  const unit = x < 0 ? -powerOfTwo(-268) : powerOfTwo(-268);
  low = Number(angle - BigInt(high)) * unit;
  return high * unit;
}

/** sin(x + y) for |x| <= pi / 4, y a correction below its last place. */
function sineNearZero(x: number, y: number): number {
  if (x === 0) return x;
  const z = x * x;
  const cube = z * x;
  const p =
    0.008333333333330946 +
    z *
      (-0.0001984126983675497 + z * (2.755731610068303e-6 + z * (-2.5051131455427946e-8 + z * 1.591810123027412e-10)));
  return x - (z * (0.5 * y - cube * p) - y + cube * 0.16666666666666666);
}

/** cos(x + y) for |x| <= pi / 4, y a correction below its last place. */
function cosineNearZero(x: number, y: number): number {
  const z = x * x;
  const p =
    z *
    (0.041666666666666664 +
      z *
        (-0.0013888888888887395 +
          z *
            (2.4801587298763433e-5 +
              z * (-2.7557317270560326e-7 + z * (2.0876146024689747e-9 + z * -1.1382614868556325e-11)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * p - x * y));
}
