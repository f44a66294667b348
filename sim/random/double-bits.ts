/** One double seen as two 32-bit words. Written and read at once, never kept. */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** Where the sign and the exponent are: the second word on a little-endian machine, the first on the others. */
double[0] = 1;
const HIGH = words[1] === 0x3ff00000 ? 1 : 0;

/** The upper 32 bits of a double: sign, eleven bits of exponent, twenty of mantissa. */
export function highWord(x: number): number {
  double[0] = x;
  return words[HIGH];
}

/** Exponent of the smallest denormal, 2 ** -1074. */
const SMALLEST = -1074;
const LARGEST = 1023;

/** All powers of two a double can hold: a look-up is faster than assembling the bits, and exact. */
const POWERS = new Float64Array(LARGEST - SMALLEST + 1);
for (let i = 0, power = Number.MIN_VALUE; i < POWERS.length; i++, power *= 2) POWERS[i] = power;

/** 2 ** k for an integer k between -1074 and 1023. */
export function powerOfTwo(k: number): number {
  return POWERS[k - SMALLEST];
}

/** y * 2 ** k, rounded once. For y between 0.5 and 2, and k between -1075 and 1024. */
export function scaled(y: number, k: number): number {
  if (k > LARGEST) return y * 2 * POWERS[LARGEST - SMALLEST];
  if (k < SMALLEST) return y * 0.5 * POWERS[0];
  return y * POWERS[k - SMALLEST];
}
