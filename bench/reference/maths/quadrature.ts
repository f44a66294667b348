/** Nodes and weights of the Gauss-Legendre rule on [-1, 1], found by Newton's method on the Legendre polynomial. */
const RULE = gaussLegendre(20);
/** Step and range of the double-exponential rule; its error is far below 1e-12 for what is integrated here. */
const DOUBLE_EXPONENTIAL_STEP = 1 / 64;

/** Integral of a smooth function from `from` to `to`: Gauss-Legendre with 20 points on each of `pieces` equal pieces. */
export function integral(f: (x: number) => number, from: number, to: number, pieces = 1): number {
  const half = (to - from) / pieces / 2;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const middle = from + (2 * piece + 1) * half;
    for (const { node, weight } of RULE) sum += weight * f(middle + half * node);
  }
  return sum * half;
}

/** The same over a line cut at points where the function is not smooth. */
export function integralOver(f: (x: number) => number, cuts: readonly number[], pieces: number): number {
  let sum = 0;
  for (let i = 1; i < cuts.length; i++) sum += integral(f, cuts[i - 1] as number, cuts[i] as number, pieces);
  return sum;
}

/**
 * Integral over x > 0 of something that falls like exp(-x): the trapezoid rule after x = exp(t - exp(-t))
 * (Takahasi & Mori 1974).
 */
export function halfLineIntegral(f: (x: number) => number): number {
  let sum = 0;
  for (let t = -4.5; t <= 6; t += DOUBLE_EXPONENTIAL_STEP) {
    const x = Math.exp(t - Math.exp(-t));
    const value = f(x);
    if (value !== 0) sum += value * x * (1 + Math.exp(-t));
  }
  return sum * DOUBLE_EXPONENTIAL_STEP;
}

function gaussLegendre(points: number): { readonly node: number; readonly weight: number }[] {
  return Array.from({ length: points }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 1;
    for (let round = 0; round < 50; round++) {
      let [before, here] = [1, x];
      for (let n = 2; n <= points; n++) [before, here] = [here, ((2 * n - 1) * x * here - (n - 1) * before) / n];
      slope = (points * (x * here - before)) / (x * x - 1);
      x -= here / slope;
    }
    return { node: x, weight: 2 / ((1 - x * x) * slope * slope) };
  });
}
