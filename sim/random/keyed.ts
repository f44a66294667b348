/*
 * Draws without a state: each is a function of a key, an entity (a customer, a need, an arrival number) and a code (what
 * the draw is for, and the attempt). So no draw depends on the order of events, and two strategies meet the same customers.
 * A draw that needs more than 64 bits takes further ones under the key moved by a constant of its own.
 */
import { exp } from './exponential-function.ts';
import { hash, LANES } from './hash.ts';
import { ln } from './logarithm.ts';
import { EXPONENTIAL, HALF_NORMAL } from './ziggurat.ts';

const TWO_20 = 1048576;
const UNIT = 2.220446049250313e-16;

/** Moves of k0: to try again, and to the boost of a gamma law of shape below 1. */
const AGAIN = 0x2545f491;
const BOOST = 0x3c6ef372;
/** Move of k1: to the second number a test of acceptance needs. */
const BESIDE = 0x1b873593;

/** Uniform on the open interval (0, 1), in steps of 2 ** -52. */
export function uniform(k0: number, k1: number, entity: number, code: number): number {
  hash(k0, k1, entity, code);
  return uniformFromHash();
}

/** What {@link uniform} makes of the hash just taken. */
export function uniformFromHash(): number {
  return wholeFromHash() * UNIT;
}

/** A whole number below 2 ** 52, plus one half: from all of the first lane, and from bits 12 to 31 of the second. */
function wholeFromHash(): number {
  return (LANES[0] >>> 0) * TWO_20 + (LANES[1] >>> 12) + 0.5;
}

/** Exponential with mean 1. */
export function exponential(k0: number, k1: number, entity: number, code: number): number {
  hash(k0, k1, entity, code);
  return exponentialFromHash(k0, k1, entity, code);
}

/** What {@link exponential} makes of the hash just taken, of these same numbers. */
export function exponentialFromHash(k0: number, k1: number, entity: number, code: number): number {
  const layer = LANES[1] & 255;
  const x = wholeFromHash() * EXPONENTIAL.width[layer];
  if (x < EXPONENTIAL.sure[layer]) return x;
  return exponentialAtEdge(x, k0, k1, entity, code);
}

/** About 2 % of the draws: outside the part of the layer that lies under the density for certain. */
function exponentialAtEdge(x: number, k0: number, k1: number, entity: number, code: number): number {
  const layer = LANES[1] & 255;
  const again = (k0 + AGAIN) | 0;
  // What remains beyond any point of an exponential law is the same law.
  if (layer === 0) return EXPONENTIAL.tail + exponential(again, k1, entity, code);
  if (underEdge(EXPONENTIAL.height, layer, exp(-x), uniform(k0, k1 + BESIDE, entity, code))) return x;
  return exponential(again, k1, entity, code);
}

/** Normal with mean 0 and variance 1. */
export function normal(k0: number, k1: number, entity: number, code: number): number {
  hash(k0, k1, entity, code);
  return normalFromHash(k0, k1, entity, code);
}

/** What {@link normal} makes of the hash just taken, of these same numbers. */
export function normalFromHash(k0: number, k1: number, entity: number, code: number): number {
  const layer = LANES[1] & 255;
  // Layer and size leave bit 8 of the lane for the sign. No branch: it could not be predicted.
  const sign = 1 - ((LANES[1] & 256) >>> 7);
  const x = wholeFromHash() * HALF_NORMAL.width[layer];
  if (x < HALF_NORMAL.sure[layer]) return sign * x;
  return normalAtEdge(sign, x, k0, k1, entity, code);
}

function normalAtEdge(sign: number, x: number, k0: number, k1: number, entity: number, code: number): number {
  const layer = LANES[1] & 255;
  if (layer === 0) return sign * normalTail(k0, k1, entity, code);
  if (underEdge(HALF_NORMAL.height, layer, exp(-0.5 * x * x), uniform(k0, k1 + BESIDE, entity, code))) return sign * x;
  return normal((k0 + AGAIN) | 0, k1, entity, code);
}

/** A normal beyond the start of the tail (Marsaglia, 1964). */
function normalTail(k0: number, k1: number, entity: number, code: number): number {
  for (let key = (k0 + AGAIN) | 0; ; key = (key + AGAIN) | 0) {
    const x = exponential(key, k1, entity, code) / HALF_NORMAL.tail;
    if (2 * exponential(key, k1 + BESIDE, entity, code) > x * x) return HALF_NORMAL.tail + x;
  }
}

/** Whether a point at share `u` of the height of a layer lies under the density. */
function underEdge(height: Float64Array, layer: number, density: number, u: number): boolean {
  return height[layer] + u * (height[layer + 1] - height[layer]) < density;
}

/** Gamma with scale 1, so of mean `shape` > 0 (Marsaglia and Tsang, 2000). */
export function unitGamma(shape: number, k0: number, k1: number, entity: number, code: number): number {
  if (shape < 1) {
    // Gamma(a) is gamma(a + 1) times u ** (1 / a), and -ln(u) is exponential.
    const boost = exp(-exponential((k0 + BOOST) | 0, k1, entity, code) / shape);
    return unitGamma(shape + 1, k0, k1, entity, code) * boost;
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let key = k0; ; key = (key + AGAIN) | 0) {
    const x = normal(key, k1, entity, code);
    const t = 1 + c * x;
    if (t <= 0) continue;
    const v = t * t * t;
    const u = uniform(key, k1 - BESIDE, entity, code);
    const square = x * x;
    if (u < 1 - 0.0331 * square * square || ln(u) < 0.5 * square + d * (1 - v + ln(v))) return d * v;
  }
}
