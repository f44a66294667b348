import type { Layout } from '../../sim/measures/layout.ts';

/** Where the numerator of a figure stands in the row of a replication, and the figure's unit. */
export interface Place {
  readonly at: number;
  readonly unit: string;
}

/**
 * Finds a figure by name: the id of a measure, or `waitOnline.phone <= 60 s` for a bin of a series.
 * @throws Error that lists the measures there are
 */
export function placeOf({ measures, series, seriesAt }: Layout, name: string): Place {
  const row = measures.findIndex(({ id }) => id === name);
  if (row >= 0) return { at: 2 * row, unit: measures[row]!.unit };
  const [id, bound] = name.split(' <= ');
  const curve = series.findIndex((one) => one.id === id);
  const bin = series[curve]?.bins.indexOf(Number.parseFloat(bound ?? '')) ?? -1;
  if (bin < 0) throw new Error(`no measure "${name}": ${measures.map((one) => one.id).join(' ')}`);
  return { at: (seriesAt[curve] as number) + 2 * bin, unit: 'share' };
}
