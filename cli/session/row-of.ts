import { baselineFirst } from '../../sim/experiment/strategy-rows.ts';
import type { Model } from '../../sim/model/model.ts';
import { UserError } from '../user-error.ts';

/** Row of a strategy by name; of the baseline without one. @throws UserError when there is none of that name */
export function rowOf(model: Model, name: string | undefined): number {
  if (name === undefined) return baselineFirst(model)[0]!;
  const row = model.strategies.findIndex((strategy) => strategy.name === name);
  if (row >= 0) return row;
  throw new UserError(
    `there is no strategy "${name}"`,
    `there are: ${model.strategies.map((one) => one.name).join(', ')}`,
  );
}
