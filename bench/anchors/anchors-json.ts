import type { AnchorResult } from './anchor.ts';

/** Anchors for other programs. `low` and `high` are the ends of the 95 % interval of the simulated value. */
export function anchorsJson(results: readonly AnchorResult[], how: { seed: string; replications: number }): object {
  return {
    anchors: results.map(({ id, sector, title, unit, target, accepted, value, low, high, pass, source, doubt }) => {
      const [least, most] = accepted;
      return {
        id,
        sector,
        title,
        unit,
        target,
        accepted: { low: least, high: most },
        value,
        low,
        high,
        pass,
        source,
        doubt,
      };
    }),
    ...how,
  };
}
