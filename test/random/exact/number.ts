/** An exact, or very long, number: value * 2 ** scale. */
export interface Long {
  readonly value: bigint;
  readonly scale: number;
}

/** Fraction bits of the references: five times those of a double. */
export const BITS = 256;

/** A finite double, exactly. */
export function longOf(x: number): Long {
  const bits = new DataView(new Float64Array([x]).buffer).getBigUint64(0, true);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  return { value: x < 0 ? -size : size, scale: Math.max(exponent, 1) - 1075 };
}

/** n * 2 ** places, rounded down. */
export function shifted(n: bigint, places: number): bigint {
  return places >= 0 ? n << BigInt(places) : n >> BigInt(-places);
}

/** A number in units of 2 ** -bits, rounded down. */
export function fixed({ value, scale }: Long, bits = BITS): bigint {
  return shifted(value, scale + bits);
}

export function bitLength(n: bigint): number {
  return (n < 0n ? -n : n).toString(2).length;
}

/** How far a double is from the exact value, in units of the last place that the double nearest to it has. */
export function errorInUlps(found: number, exact: Long): number {
  if (Number.isNaN(found)) return Infinity;
  const size = bitLength(exact.value) - 1 + exact.scale;
  // Beyond the largest double Infinity is right, and stands for the number that would come next.
  const tooLarge = size >= 1024;
  if (!Number.isFinite(found)) return tooLarge && found > 0 === exact.value > 0n ? 0 : Infinity;
  const { value, scale } = longOf(found);
  const finest = Math.min(scale, exact.scale);
  const difference = shifted(value, scale - finest) - shifted(exact.value, exact.scale - finest);
  const ulp = Math.max(size, -1022) - 52;
  // In thousandths of a unit: enough digits to print, few enough for a double.
  const thousandths = shifted(difference < 0n ? -difference * 1000n : difference * 1000n, finest - ulp);
  return Number(thousandths) / 1000;
}
