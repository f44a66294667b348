import type { ChartSpec } from '../page.ts';
import { halfHourX } from './half-hour-axis.ts';
import { coloursOf, dashesOf } from './palette.ts';

export interface HalfHourLine {
  readonly name: string;
  /** One figure a half-hour; NaN where there is none (closed): the line breaks. */
  readonly values: readonly number[];
  /** Edges of a band around the line, when its uncertainty or its spread is known. */
  readonly low?: readonly number[];
  readonly high?: readonly number[];
  /** Drawn as points instead of a line: what was observed, when a model is laid over it. */
  readonly points?: boolean;
}

export interface LinesOverHalfHours {
  /** `day`: 48 half-hours from midnight; `week`: 336 from Monday 00:00. */
  readonly axis: 'day' | 'week';
  readonly lines: readonly HalfHourLine[];
  /** With the unit: "contacts offered per half-hour". */
  readonly yTitle: string;
  /** d3 format of the vertical axis; `.0%` for shares. */
  readonly yFormat?: string;
}

interface Datum {
  readonly name: string;
  readonly halfHour: number;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Figures by half-hour of a day or a week: lines, each with its band if it has one, and points for observations. */
export function linesOverHalfHours(chart: LinesOverHalfHours): ChartSpec {
  const data = chart.lines.flatMap(dataOf);
  const known = data.filter((datum) => Number.isFinite(datum.value)).map((datum) => datum.halfHour);
  const x = halfHourX(
    chart.axis,
    known.length > 0 ? Math.min(...known) : 0,
    known.length > 0 ? Math.max(...known) : 47,
  );
  const names = chart.lines.map((line) => line.name);
  const color = {
    field: 'name',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: coloursOf(names.length) },
  };
  const y = { field: 'value', type: 'quantitative', title: chart.yTitle, axis: { format: chart.yFormat ?? ',~g' } };
  const dash = { field: 'name', type: 'nominal', title: null, scale: { domain: names, range: dashesOf(names.length) } };
  const pointNames = chart.lines.filter((line) => line.points === true).map((line) => line.name);
  return {
    data: { values: data },
    layer: [
      {
        transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
        mark: { type: 'area', opacity: 0.2 },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color: { ...color, legend: null } },
      },
      {
        transform: [{ filter: { not: { field: 'name', oneOf: pointNames } } }],
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x, y, color, strokeDash: dash },
      },
      {
        transform: [{ filter: { field: 'name', oneOf: pointNames } }],
        mark: { type: 'point', filled: true, size: 18, opacity: 0.8 },
        encoding: { x, y, color },
      },
    ],
  };
}

function dataOf(line: HalfHourLine): Datum[] {
  return line.values.map((value, halfHour) => ({
    name: line.name,
    halfHour,
    value,
    low: line.low?.[halfHour],
    high: line.high?.[halfHour],
  }));
}
