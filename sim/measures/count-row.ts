import type { Figure, Reading } from './figure.ts';

/** A figure that is one count over another, as a row of a list: the columns of both counts come last. */
export type CountRow = readonly [
  id: string,
  title: string,
  unit: string,
  goal: Figure['goal'],
  formula: string,
  above: number,
  below: number,
];

/** Makes figures of such rows. @param countsOf where the columns are counted */
export function countFigures(rows: readonly CountRow[], countsOf: (reading: Reading) => Float64Array): Figure[] {
  return rows.map(([id, title, unit, goal, formula, above, below]) => ({
    id,
    title,
    unit,
    goal,
    formula,
    read: (reading) => {
      const counts = countsOf(reading);
      return [counts[above] as number, counts[below] as number];
    },
  }));
}
