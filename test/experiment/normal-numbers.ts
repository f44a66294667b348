import { normalQuantile } from '../../sim/experiment/normal-quantile.ts';

/** Standard normal numbers that are the same in every run: a Weyl sequence would be too even, so a small generator. */
export function normalNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32 (T. Ettinger): plenty for a test.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return normalQuantile((((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296);
  };
}
