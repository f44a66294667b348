import type { Interval } from '../../sim/experiment/estimate.ts';

/** The stretch of figures that a bar covers. */
export interface BarScale {
  readonly from: number;
  readonly to: number;
}

/** A scale on which all of these intervals can be drawn, with 0 on it: differences are read against it. */
export function scaleAround(intervals: readonly Interval[]): BarScale {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  return { from: Math.min(0, ...ends), to: Math.max(0, ...ends) };
}

/** `├──●──┤  │`: an interval with its value, and a mark at 0. Blank but for the mark when there is no interval. */
export function intervalBar(value: number, { low, high }: Interval, scale: BarScale, width: number): string {
  const span = scale.to - scale.from || 1;
  const column = (x: number): number => Math.round(((x - scale.from) / span) * (width - 1));
  const cells = new Array<string>(width).fill(' ');
  const zero = column(0);
  cells[zero] = '│';
  if (Number.isFinite(low) && Number.isFinite(high)) {
    for (let at = column(low); at <= column(high); at++) cells[at] = at === zero ? '┼' : '─';
    if (column(low) < column(high)) {
      cells[column(low)] = '├';
      cells[column(high)] = '┤';
    }
    cells[column(value)] = '●';
  }
  return cells.join('');
}
