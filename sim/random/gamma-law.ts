import { exp } from './exponential-function.ts';
import { ln } from './logarithm.ts';

/** ln sqrt(2 pi). */
const HALF_LN_TWO_PI = 0.9189385332046728;
/** From here Stirling's series with seven terms is good to the last place. */
const STIRLING_FROM = 12;
const MOST_TERMS = 100000;

/** ln Gamma(x) for x > 0, right to 1e-14: of the value, or absolutely where that is below 1. */
export function lnGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  let product = 1;
  let y = x;
  for (; y < STIRLING_FROM; y++) product *= y;
  return stirling(y) - ln(product);
}

function stirling(x: number): number {
  if (x === Infinity) return Infinity;
  const w = 1 / (x * x);
  const series =
    1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w / 156)))));
  return (x - 0.5) * ln(x) - x + HALF_LN_TWO_PI + series / x;
}

/** P(G <= x) for a gamma law with that shape and scale 1: the regularised lower incomplete gamma function. */
export function gammaCdf(shape: number, x: number): number {
  if (!(x > 0)) return x <= 0 ? 0 : NaN;
  if (x === Infinity) return 1;
  const front = exp(shape * ln(x) - x - lnGamma(shape));
  return x < shape + 1 ? front * lowerSeries(shape, x) : 1 - front * upperFraction(shape, x);
}

/** 1/a + x/(a(a+1)) + x^2/(a(a+1)(a+2)) + ... */
function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < MOST_TERMS; n++) {
    term *= x / (shape + n);
    if (sum + term === sum) break;
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 - a - 1(1 - a)/(x + 3 - a - ...)), by Lentz's method. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b || 1e-300);
    c = b + a / c || 1e-300;
    const factor = c * d;
    result *= factor;
    if (factor - 1 < 1e-16 && 1 - factor < 1e-16) break;
  }
  return result;
}
