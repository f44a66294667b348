/*
 * Draws without a state: each is a function of a key, an entity (a customer, a need, an arrival number) and a code (what
 * the draw is for, and the attempt). So no draw depends on the order of events, and two strategies meet the same customers.
 * A draw that needs more than 64 bits takes further ones under the key moved by a constant of its own.
 *
 * The three draws the loop is made of have the rounds of hash.ts written out, so that no lane goes through memory and no
 * number is boxed on its way (docs/design/06-where-the-time-goes.md); test/random/keyed.test.ts holds them to the hash.
 */
import { exp } from './exponential-function.ts';
import { ln } from './logarithm.ts';
import { EXPONENTIAL, HALF_NORMAL, SURE, WIDTH } from './ziggurat.ts';

const { imul } = Math;

const TWO_20 = 1048576;
const UNIT = 2.220446049250313e-16;

/** Moves of k0: to try again, and to the boost of a gamma law of shape below 1. */
const AGAIN = 0x2545f491;
const BOOST = 0x3c6ef372;
/** Move of k1: to the second number a test of acceptance needs. */
const BESIDE = 0x1b873593;

/** Uniform on the open interval (0, 1), in steps of 2 ** -52. */
export function uniform(k0: number, k1: number, entity: number, code: number): number {
  const i = k0 | 0;
  const j = k1 | 0;
  let a = (imul(entity, 0x9e3779b1) + i) | 0;
  let b = (imul(code, 0x85ebca77) + j) | 0;
  a = (imul(a ^ (a >>> 16), 0x7feb352d) + (((b << 16) | (b >>> 16)) + j)) | 0;
  b = (imul(b ^ (b >>> 15), 0x846ca68b) + i) ^ a;
  a = (imul(a ^ (a >>> 16), 0xc2b2ae3d) + (((b << 16) | (b >>> 16)) + i)) | 0;
  b = (imul(b ^ (b >>> 15), 0x27d4eb2f) + j) ^ a;
  a = (imul(a ^ (a >>> 16), 0x165667b1) + (((b << 16) | (b >>> 16)) + j)) | 0;
  b = (imul(b ^ (b >>> 15), 0x9e3779b1) + i) ^ a;
  a = (imul(a ^ (a >>> 16), 0x85ebca6b) + (((b << 16) | (b >>> 16)) + i)) | 0;
  b = (imul(b ^ (b >>> 15), 0xc2b2ae35) + j) ^ a;
  return wholeOf(a ^ (a >>> 16), b ^ (b >>> 15)) * UNIT;
}

/** A whole number below 2 ** 52, plus one half: from all of the first lane, and from bits 12 to 31 of the second. */
function wholeOf(first: number, second: number): number {
  return (first >>> 0) * TWO_20 + (second >>> 12) + 0.5;
}

/** Exponential with mean 1. */
export function exponential(k0: number, k1: number, entity: number, code: number): number {
  const i = k0 | 0;
  const j = k1 | 0;
  let a = (imul(entity, 0x9e3779b1) + i) | 0;
  let b = (imul(code, 0x85ebca77) + j) | 0;
  a = (imul(a ^ (a >>> 16), 0x7feb352d) + (((b << 16) | (b >>> 16)) + j)) | 0;
  b = (imul(b ^ (b >>> 15), 0x846ca68b) + i) ^ a;
  a = (imul(a ^ (a >>> 16), 0xc2b2ae3d) + (((b << 16) | (b >>> 16)) + i)) | 0;
  b = (imul(b ^ (b >>> 15), 0x27d4eb2f) + j) ^ a;
  a = (imul(a ^ (a >>> 16), 0x165667b1) + (((b << 16) | (b >>> 16)) + j)) | 0;
  b = (imul(b ^ (b >>> 15), 0x9e3779b1) + i) ^ a;
  a = (imul(a ^ (a >>> 16), 0x85ebca6b) + (((b << 16) | (b >>> 16)) + i)) | 0;
  b = (imul(b ^ (b >>> 15), 0xc2b2ae35) + j) ^ a;
  const second = b ^ (b >>> 15);
  const layer = second & 255;
  const x = wholeOf(a ^ (a >>> 16), second) * EXPONENTIAL.layers[2 * layer + WIDTH];
  if (x < EXPONENTIAL.layers[2 * layer + SURE]) return x;
  return exponentialAtEdge(layer, x, k0, k1, entity, code);
}

/** About 2 % of the draws: outside the part of the layer that lies under the density for certain. */
function exponentialAtEdge(layer: number, x: number, k0: number, k1: number, entity: number, code: number): number {
  const again = (k0 + AGAIN) | 0;
  // What remains beyond any point of an exponential law is the same law.
  if (layer === 0) return EXPONENTIAL.tail + exponential(again, k1, entity, code);
  if (underEdge(EXPONENTIAL.height, layer, exp(-x), uniform(k0, (k1 + BESIDE) | 0, entity, code))) return x;
  return exponential(again, k1, entity, code);
}

/** Normal with mean 0 and variance 1. */
export function normal(k0: number, k1: number, entity: number, code: number): number {
  const i = k0 | 0;
  const j = k1 | 0;
  let a = (imul(entity, 0x9e3779b1) + i) | 0;
  let b = (imul(code, 0x85ebca77) + j) | 0;
  a = (imul(a ^ (a >>> 16), 0x7feb352d) + (((b << 16) | (b >>> 16)) + j)) | 0;
  b = (imul(b ^ (b >>> 15), 0x846ca68b) + i) ^ a;
  a = (imul(a ^ (a >>> 16), 0xc2b2ae3d) + (((b << 16) | (b >>> 16)) + i)) | 0;
  b = (imul(b ^ (b >>> 15), 0x27d4eb2f) + j) ^ a;
  a = (imul(a ^ (a >>> 16), 0x165667b1) + (((b << 16) | (b >>> 16)) + j)) | 0;
  b = (imul(b ^ (b >>> 15), 0x9e3779b1) + i) ^ a;
  a = (imul(a ^ (a >>> 16), 0x85ebca6b) + (((b << 16) | (b >>> 16)) + i)) | 0;
  b = (imul(b ^ (b >>> 15), 0xc2b2ae35) + j) ^ a;
  const second = b ^ (b >>> 15);
  const layer = second & 255;
  // Layer and size leave bit 8 of the lane for the sign. No branch: it could not be predicted.
  const sign = 1 - ((second & 256) >>> 7);
  const x = wholeOf(a ^ (a >>> 16), second) * HALF_NORMAL.layers[2 * layer + WIDTH];
  if (x < HALF_NORMAL.layers[2 * layer + SURE]) return sign * x;
  return normalAtEdge(layer, sign * x, k0, k1, entity, code);
}

function normalAtEdge(layer: number, signed: number, k0: number, k1: number, entity: number, code: number): number {
  if (layer === 0) return signed < 0 ? -normalTail(k0, k1, entity, code) : normalTail(k0, k1, entity, code);
  const density = exp(-0.5 * signed * signed);
  if (underEdge(HALF_NORMAL.height, layer, density, uniform(k0, (k1 + BESIDE) | 0, entity, code))) return signed;
  return normal((k0 + AGAIN) | 0, k1, entity, code);
}

/** A normal beyond the start of the tail (Marsaglia, 1964). */
function normalTail(k0: number, k1: number, entity: number, code: number): number {
  for (let key = (k0 + AGAIN) | 0; ; key = (key + AGAIN) | 0) {
    const x = exponential(key, k1, entity, code) / HALF_NORMAL.tail;
    if (2 * exponential(key, (k1 + BESIDE) | 0, entity, code) > x * x) return HALF_NORMAL.tail + x;
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
    const u = uniform(key, (k1 - BESIDE) | 0, entity, code);
    const square = x * x;
    if (u < 1 - 0.0331 * square * square || ln(u) < 0.5 * square + d * (1 - v + ln(v))) return d * v;
  }
}
