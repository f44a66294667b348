import { exponential, uniform } from '../random/keyed.ts';
import type { Floor } from './floor.ts';
import { ATTEMPT } from './purposes.ts';

/** The number between 0 and 1 that decides a question about a need; the same one in every strategy. */
export function chance(floor: Floor, need: number, purpose: number, attempt: number): number {
  const source = floor.needs.source[need] as number;
  return uniform(
    floor.sources.k0[source] as number,
    floor.sources.k1[source] as number,
    floor.needs.ordinal[need] as number,
    purpose + ATTEMPT * attempt,
  );
}

/** A duration of a need from a sampler's row; the same one in every strategy. */
export function duration(floor: Floor, need: number, sampler: number, code: number): number {
  const source = floor.needs.source[need] as number;
  return floor.tables.samplers.draw(
    sampler,
    floor.sources.k0[source] as number,
    floor.sources.k1[source] as number,
    floor.needs.ordinal[need] as number,
    code,
  );
}

/** An exponential number with mean 1 that belongs to a need. */
export function unitDelay(floor: Floor, need: number, code: number): number {
  const source = floor.needs.source[need] as number;
  return exponential(
    floor.sources.k0[source] as number,
    floor.sources.k1[source] as number,
    floor.needs.ordinal[need] as number,
    code,
  );
}
