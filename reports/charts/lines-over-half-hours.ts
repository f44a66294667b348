import type { ChartSpec } from '../page.ts';
import { axisOf } from './axis-of.ts';
import { halfHourX } from './half-hour-axis.ts';
import { coloursOf, DASHES } from './palette.ts';

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
  const y = { field: 'value', type: 'quantitative', title: chart.yTitle, axis: axisOf(chart.yFormat) };
  const isLine = chart.lines.map((line) => line.points !== true);
  // Points have no dash: the dashes go to the lines in turn, so that the first line is always solid.
  const dashes = isLine.map((line, i) =>
    line ? DASHES[isLine.slice(0, i).filter(Boolean).length % DASHES.length] : [],
  );
  const dash = { field: 'name', type: 'nominal', title: null, scale: { domain: names, range: dashes } };
  const pointNames = chart.lines.filter((line) => line.points === true).map((line) => line.name);
  const colours = coloursOf(names.length);
  const bands = chart.lines.flatMap((line, i) => (line.low && line.high ? [bandOf(line.name, colours[i]!, x, y)] : []));
  return {
    data: { values: data },
    layer: [
      ...bands,
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

/** Its colour is fixed rather than encoded, so that the legend shows lines and not pale areas. */
function bandOf(name: string, color: string, x: object, y: object): object {
  return {
    transform: [{ filter: { field: 'name', equal: name } }, { filter: 'isValid(datum.low) && isValid(datum.high)' }],
    mark: { type: 'area', opacity: 0.2, color },
    encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
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
