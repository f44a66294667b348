import { prepare, simulate } from '../../sim/engine/simulate.ts';
import type { Sample } from '../../sim/experiment/sample.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import type { Model } from '../../sim/model/model.ts';

/** A few figures of many replications of one strategy; the rest of each row is dropped, or memory would not do. */
export interface FigureRows {
  readonly measures: readonly Measure[];
  /** For each measure, its numerators and denominators, replication by replication. */
  readonly samples: readonly { readonly numerators: Float64Array; readonly denominators: Float64Array }[];
}

export interface Series {
  readonly seed: string;
  readonly replications: number;
}

/** Runs replications 0 ... replications - 1. @throws RangeError for a measure that the model does not have */
export function figureRows(
  model: Model,
  strategy: number,
  figures: readonly string[],
  { seed, replications }: Series,
): FigureRows {
  const all = layoutOf(model).measures;
  const at = figures.map((id) => all.findIndex((measure) => measure.id === id));
  if (at.includes(-1)) throw new RangeError(`${model.name} has no ${figures[at.indexOf(-1)]}`);
  const samples = at.map(() => ({
    numerators: new Float64Array(replications),
    denominators: new Float64Array(replications),
  }));
  const prepared = prepare(model, strategy);
  for (let replication = 0; replication < replications; replication++) {
    const row = simulate(prepared, seed, replication);
    samples.forEach(({ numerators, denominators }, i) => {
      numerators[replication] = row[2 * at[i]!]!;
      denominators[replication] = row[2 * at[i]! + 1]!;
    });
  }
  return { measures: at.map((one) => all[one]!), samples };
}

/** Replications `from` ... `to - 1` of one figure. */
export function part({ samples }: FigureRows, figure: number, from: number, to: number): Sample {
  const { numerators, denominators } = samples[figure]!;
  return { numerators: numerators.subarray(from, to), denominators: denominators.subarray(from, to) };
}
