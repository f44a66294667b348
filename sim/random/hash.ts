const { imul } = Math;

/** The two lanes of the last {@link hash}, as int32. Read at once, never kept. */
export const LANES = new Int32Array(2);

/**
 * Leaves sixty-four bits in {@link LANES}, out of a key, an entity and a code (int32 each).
 *
 * Four rounds of multiply, shift and cross-add with the key added in each. For a given key the map from (entity, code) to
 * the two lanes is one to one, so no two draws under a key coincide. Three rounds already pass the tests of
 * test/random/hash.test.ts, and longer ones; the fourth is margin. The multipliers are those of xxHash, murmur3 and lowbias32.
 * keyed.ts has the same rounds written out in its draws.
 */
export function hash(k0: number, k1: number, entity: number, code: number): void {
  // Added, not xored: else counting up both a key and an entity would leave their difference as it was.
  let a = (imul(entity, 0x9e3779b1) + k0) | 0;
  let b = (imul(code, 0x85ebca77) + k1) | 0;
  // The keys are added beside the multiplications, not after them: that is off the critical path.
  a = (imul(a ^ (a >>> 16), 0x7feb352d) + (((b << 16) | (b >>> 16)) + k1)) | 0;
  b = (imul(b ^ (b >>> 15), 0x846ca68b) + k0) ^ a;
  a = (imul(a ^ (a >>> 16), 0xc2b2ae3d) + (((b << 16) | (b >>> 16)) + k0)) | 0;
  b = (imul(b ^ (b >>> 15), 0x27d4eb2f) + k1) ^ a;
  a = (imul(a ^ (a >>> 16), 0x165667b1) + (((b << 16) | (b >>> 16)) + k1)) | 0;
  b = (imul(b ^ (b >>> 15), 0x9e3779b1) + k0) ^ a;
  a = (imul(a ^ (a >>> 16), 0x85ebca6b) + (((b << 16) | (b >>> 16)) + k0)) | 0;
  b = (imul(b ^ (b >>> 15), 0xc2b2ae35) + k1) ^ a;
  LANES[0] = a ^ (a >>> 16);
  LANES[1] = b ^ (b >>> 15);
}
