import type { Estimate } from '../../sim/experiment/estimate.ts';
import type { ChartSpec, Figure, Table } from '../page.ts';
import { sentence } from '../words/name.ts';
import { scaleOf } from '../words/quantity.ts';
import { writeEstimate } from '../words/write-estimate.ts';
import { SERIES } from './palette.ts';
import { panelsOf } from './panels.ts';

/** A figure in the row of what it is about, in the panel of its kind. */
export interface Level {
  readonly row: string;
  readonly panel: string;
  readonly estimate: Estimate;
}

/** Figures side by side, each with its interval: rosters, sizes, reasons for getting in touch. */
export function levelsFigure(
  about: Pick<Figure, 'id' | 'title' | 'alt'> & { readonly note?: string; readonly first: string },
  levels: readonly Level[],
): Figure {
  const { first, ...words } = about;
  return { ...words, spec: levelsSpec(levels), table: levelsTable(first, levels) };
}

export function levelsSpec(levels: readonly Level[]): ChartSpec {
  const values = levels.map((level) => {
    const { factor } = scaleOf(level.estimate.unit, largestOf(levels, level.panel));
    const { value, low, high } = level.estimate;
    const known = Number.isFinite(high - low);
    const ends = { low: factor * (known ? low : value), high: factor * (known ? high : value) };
    return { row: level.row, panel: titleOf(levels, level.panel), value: factor * value, ...ends };
  });
  const y = { field: 'row', type: 'nominal', sort: null, title: null };
  const x = {
    field: 'value',
    type: 'quantitative',
    title: null,
    scale: { padding: 14, nice: false, zero: false },
    axis: { tickCount: 4, format: '~s', labelOverlap: true, labelFlush: 4 },
  };
  return {
    data: { values },
    ...panelsOf(values.map(({ panel }) => panel)),
    spec: {
      width: 235,
      height: { step: 20 },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 2, color: SERIES[0] },
          encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
        },
        { mark: { type: 'point', filled: true, size: 60, opacity: 1, color: SERIES[0] }, encoding: { x, y } },
      ],
    },
  };
}

/** Rows of a table: one for each row of the chart, one column a panel. */
export function levelsTable(first: string, levels: readonly Level[]): Table {
  const [rows, panels] = [distinct(levels.map(({ row }) => row)), distinct(levels.map(({ panel }) => panel))];
  return {
    columns: [first, ...panels.map((title) => ({ title: sentence(title), align: 'right' as const }))],
    rows: rows.map((row) => [
      row,
      ...panels.map((panel) => {
        const found = levels.find((level) => level.row === row && level.panel === panel);
        if (found === undefined) return '–';
        const { value, interval } = writeEstimate(found.estimate, { magnitude: largestOf(levels, panel) });
        return interval === '' ? value : `${value} (${interval})`;
      }),
    ]),
  };
}

/** All rows of a panel share one unit: seconds or minutes, not both. */
function largestOf(levels: readonly Level[], panel: string): number {
  return Math.max(...levels.filter((one) => one.panel === panel).map(({ estimate }) => Math.abs(estimate.value)));
}

function titleOf(levels: readonly Level[], panel: string): string {
  const { unit } = levels.find((one) => one.panel === panel)!.estimate;
  const suffix = scaleOf(unit, largestOf(levels, panel)).suffix.trim();
  return `${sentence(panel)}${suffix === '' ? '' : `, ${suffix}`}`;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
