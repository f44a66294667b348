import { expect } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { TracedContact } from '../../sim/model/demand.ts';
import type { Model } from '../../sim/model/model.ts';

/** A contact of a trace. */
export const contact = (
  at: number,
  talk: number,
  wrapUp: number,
  patience: number,
  callsBack = false,
): TracedContact => ({
  at,
  talk,
  wrapUp,
  patience,
  acceptsCallback: callsBack,
});

/** Numerators and denominators by name. */
export function readOf(model: Model) {
  const row = simulate(prepare(model, 0), 'by hand', 0);
  const { measures, series, seriesAt } = layoutOf(model);
  const pair = (at: number) => [row[at] as number, row[at + 1] as number] as const;
  return {
    ratio: (id: string) => pair(2 * measures.findIndex((measure) => measure.id === id)),
    bins: (id: string) => {
      const at = series.findIndex((one) => one.id === id);
      return (series[at]?.bins ?? []).map((_, bin) => pair((seriesAt[at] as number) + 2 * bin));
    },
    ids: measures.map(({ id }) => id),
  };
}

/** As `toEqual`, for figures that were added up in another order. */
export function expectPair(
  found: readonly [number, number],
  [above, below]: readonly [number, number],
  name: string,
): void {
  expect(found[0], name).toBeCloseTo(above, 9);
  expect(found[1], name).toBeCloseTo(below, 9);
}
