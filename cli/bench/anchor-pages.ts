import type { AnchorResult } from '../../bench/anchors/anchor.ts';
import { figure } from '../../bench/anchors/anchors-text.ts';
import { BAD, FAINT, SERIES } from '../../reports/charts/palette.ts';
import type { ChartSpec, Figure, PagesDocument } from '../../reports/page.ts';

/** The anchors as a page: where each lies in its accepted range, and every figure in a table, sector by sector. */
export function anchorPages(results: readonly AnchorResult[]): PagesDocument {
  const passed = results.filter(({ pass }) => pass).length;
  return {
    title: 'The sectors against published figures',
    intro: `${passed} of ${results.length} figures that nobody put in come out in their accepted range.`,
    pages: [...new Set(results.map(({ sector }) => sector))].map((sector) => {
      const own = results.filter((one) => one.sector === sector);
      const kept = own.filter(({ pass }) => pass).length;
      return {
        id: sector,
        title: sector,
        intro: `${kept} of ${own.length} are reproduced.`,
        figures: [rangesOf(sector, own)],
      };
    }),
  };
}

function rangesOf(sector: string, results: readonly AnchorResult[]): Figure {
  const outside = results.filter(({ pass }) => !pass).map(({ title }) => title);
  return {
    id: `anchors-${sector}`,
    title: outside.length === 0 ? 'Every figure lies in its range' : `Outside: ${outside.join('; ')}`,
    alt: `One row for each of ${results.length} figures: the simulated value with its interval on a scale on which the accepted range goes from 0 to 1.`,
    spec: ranges(results),
    table: {
      columns: ['figure', 'target', 'accepted from', 'to', 'value', 'low', 'high', '', 'source'],
      rows: results.map(({ title, unit, target, accepted, value, low, high, pass, source }) => [
        title,
        ...[target, ...accepted, value, low, high].map((one) => figure(one, unit)),
        pass ? 'pass' : 'fail',
        source,
      ]),
    },
    note: 'Scale: 0 is the lower end of what is accepted, 1 the upper end.',
  };
}

/** Values and intervals, each on the scale of its own accepted range. */
function ranges(results: readonly AnchorResult[]): ChartSpec {
  const rows = results.map(({ title, accepted: [from, to], value, low, high, target, pass }) => {
    const at = (x: number): number => (x - from) / (to - from);
    return { title, value: at(value), low: at(low), high: at(high), target: at(target), pass };
  });
  const titles = rows.map(({ title }) => title);
  const y = { field: 'title', type: 'nominal', title: null, sort: titles, axis: { labelLimit: 360 } };
  const x = (field: string) => ({ field, type: 'quantitative', title: 'place in the accepted range' });
  const colour = { condition: { test: 'datum.pass', value: SERIES[0] }, value: BAD };
  return {
    height: { step: 24 },
    data: { values: rows },
    layer: [
      {
        data: { values: [{ from: 0, to: 1 }] },
        mark: { type: 'rect', color: FAINT, opacity: 0.18 },
        encoding: { x: { ...x('from') }, x2: { field: 'to' } },
      },
      { mark: { type: 'tick', color: FAINT, thickness: 2 }, encoding: { y, x: x('target') } },
      { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y, x: x('low'), x2: { field: 'high' }, color: colour } },
      { mark: { type: 'point', filled: true, size: 60 }, encoding: { y, x: x('value'), color: colour } },
    ],
  };
}
