import { compile } from '../compile/compile.ts';
import type { Model } from '../model/model.ts';
import { EDITIONS, type Edition } from './editions.ts';
import { featuresInUse } from './features-in-use.ts';
import type { Floor } from './floor.ts';

export { EDITIONS } from './editions.ts';
export { closeBooks } from './replication.ts';

/** A scenario under one strategy, ready to run: compiled tables and an empty floor, used again for every replication. */
export interface Prepared {
  readonly model: Model;
  readonly floor: Floor;
  readonly edition: Edition;
}

/**
 * Compiles a strategy of a model, for the leanest edition of the engine that has what it needs.
 * @param editions those to choose from; all give the same results
 */
export function prepare(model: Model, strategy: number, editions: readonly Edition[] = EDITIONS): Prepared {
  const tables = compile(model, strategy);
  const needed = featuresInUse(tables);
  const edition = editions.find(({ has }) => needed.every((feature) => has.includes(feature)));
  if (edition === undefined) throw new RangeError(`no edition of the engine has all of ${needed.join(', ')}`);
  return { model, floor: edition.newFloor(tables), edition };
}

/**
 * Runs one replication from start to end.
 * @returns its row of numerators and denominators, laid out by `layoutOf(model)`
 */
export function simulate({ model, floor, edition }: Prepared, seed: string, replication: number): Float64Array {
  return edition.replicate(floor, model, seed, replication);
}
