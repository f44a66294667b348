import { exp } from './exponential-function.ts';

/** 1 / sqrt(2 pi). */
const DENSITY_AT_ZERO = 0.3989422804014327;
/** Between series and continued fraction: both are good to about 1e-15 here. */
const BODY = 2.5;

/** Density of the normal law with mean 0 and variance 1. */
export function normalDensity(z: number): number {
  // z * z is split so that the exponential does not magnify its rounding error in the tails.
  const top = Math.floor(z * 4096) / 4096;
  return DENSITY_AT_ZERO * exp(-0.5 * top * top) * exp(-0.5 * (z - top) * (z + top));
}

/** P(Z <= z) for a normal with mean 0 and variance 1, with a relative error below 1e-13 down to z = -37. */
export function normalCdf(z: number): number {
  if (z > BODY) return 1 - upperTail(z);
  if (z < -BODY) return upperTail(-z);
  if (Number.isNaN(z)) return NaN;
  return 0.5 + normalDensity(z) * bodySeries(z);
}

/** z + z^3 / 3 + z^5 / 15 + ...: all terms have one sign (Marsaglia, 2004). */
function bodySeries(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; ; odd += 2) {
    term *= (z * z) / odd;
    if (sum + term === sum) return sum;
    sum += term;
  }
}

/** P(Z > z) by the continued fraction of Mills' ratio, 1 / (z + 1 / (z + 2 / (z + 3 / ...))), for z > 2. */
function upperTail(z: number): number {
  if (z > 40) return 0;
  let ratio = z;
  for (let n = Math.floor(20 + 500 / (z * z)); n > 0; n--) ratio = z + n / ratio;
  return normalDensity(z) / ratio;
}
