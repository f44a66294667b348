import type { Figure, Reading } from './figure.ts';

const of = (column: number) => (reading: Reading) => reading.floor.tally.outbound[column] as number;

/** So many a year of what a column of the tally counts. */
export function countPerYear(
  id: string,
  title: string,
  unit: string,
  goal: Figure['goal'],
  column: number,
  formula: string,
): Figure {
  return { id, title, unit, goal, formula, read: (reading) => [of(column)(reading), reading.years] };
}

/** One column of the tally over another. */
export function countRatio(
  id: string,
  title: string,
  unit: string,
  goal: Figure['goal'],
  [above, below]: readonly [number, number],
  formula: string,
): Figure {
  return { id, title, unit, goal, formula, read: (reading) => [of(above)(reading), of(below)(reading)] };
}
