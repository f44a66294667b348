import { exp } from './exponential-function.ts';
import { ln } from './logarithm.ts';

/** Number of layers of equal area under a density (Marsaglia and Tsang, 2000). */
const LAYERS = 256;
/** Draws arrive as whole numbers below 2 ** 52. */
const UNIT = 2.220446049250313e-16;

/** Width of a layer divided by 2 ** 52, and below what a point of it lies under the density for certain. */
export const WIDTH = 0;
export const SURE = 1;

/** A decreasing density on the positive numbers, cut in 256 horizontal layers of equal area; layer 0 holds the tail. */
export interface Ziggurat {
  /** Where the tail begins. */
  readonly tail: number;
  /** By layer, at 2 * layer + WIDTH and + SURE. */
  readonly layers: Float64Array;
  /** Height of the density at the right end of each layer; one more at the end, 1. */
  readonly height: Float64Array;
}

/** @param area of one layer; @param inverse of the density, which is 1 at 0 */
function ziggurat(
  tail: number,
  area: number,
  density: (x: number) => number,
  inverse: (y: number) => number,
): Ziggurat {
  const layers = new Float64Array(2 * LAYERS);
  const height = new Float64Array(LAYERS + 1).fill(1);
  layers[WIDTH] = (area / density(tail)) * UNIT;
  for (let layer = 1, x = tail; layer < LAYERS; layer++) {
    layers[2 * layer - 2 + SURE] = x;
    layers[2 * layer + WIDTH] = x * UNIT;
    height[layer] = density(x);
    x = inverse(height[layer] + area / x);
  }
  return { tail, layers, height };
}

export const EXPONENTIAL = ziggurat(
  7.69711747013105,
  0.003949659822581557,
  (x) => exp(-x),
  (y) => -ln(y),
);

/** The right half of the normal density, without its constant. */
export const HALF_NORMAL = ziggurat(
  3.654152885361009,
  0.004928673233974655,
  (x) => exp(-0.5 * x * x),
  (y) => Math.sqrt(-2 * ln(y)),
);
