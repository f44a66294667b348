import { type CaseResult, FARTHEST } from '../../bench/reference/judge.ts';
import type { PackResult } from '../../bench/reference/run-pack.ts';
import { scoreHistogram } from '../../bench/reference/score-histogram.ts';
import { scoresOf } from '../../bench/reference/summarise.ts';
import { histogramAndDensity } from '../../reports/charts/histogram-and-density.ts';
import { BAD, FAINT, SERIES } from '../../reports/charts/palette.ts';
import type { ChartSpec, Figure, PagesDocument, Table } from '../../reports/page.ts';

/** The pack as a page: all z-scores, their histogram against the normal law, and every figure in tables. */
export function referencePages(result: PackResult): PagesDocument {
  const { cases, effort, seed, summary } = result;
  const { mean, deviation, farthest } = summary.scores;
  return {
    title: 'The simulator against exact answers',
    intro:
      `${summary.passed} of ${summary.cases} models with an exact answer pass (effort ${effort}, seed "${seed}"). ` +
      'A z-score is how many standard errors lie between the simulated and the exact figure.',
    pages: [
      {
        id: 'scores',
        title: 'All scores',
        intro: `${summary.figures} figures: mean ${mean.toFixed(2)}, standard deviation ${deviation.toFixed(2)}, farthest ${farthest.toFixed(2)}.`,
        figures: [scoresByFamily(cases), histogram(cases)],
      },
      ...familiesOf(cases).map((family) => ({
        id: `family-${anchor(family)}`,
        title: family,
        intro: `${cases
          .filter((one) => one.family === family)
          .map(({ title }) => title)
          .join('; ')}.`,
        figures: [
          figuresOf(
            family,
            cases.filter((one) => one.family === family),
          ),
        ],
      })),
    ],
  };
}

function familiesOf(cases: readonly CaseResult[]): string[] {
  return [...new Set(cases.map(({ family }) => family))];
}

function scoresByFamily(cases: readonly CaseResult[]): Figure {
  const farthest = cases.flatMap(({ id, family, metrics }) => metrics.map(({ name, z }) => ({ id, family, name, z })));
  const families = familiesOf(cases);
  const rows = families.map((family) => {
    const zs = farthest.filter((one) => one.family === family).map(({ z }) => z);
    return [family, zs.length, Math.min(...zs), Math.max(...zs)] as const;
  });
  return {
    id: 'scores-by-family',
    title: 'No figure should lie outside the lines at four standard errors',
    alt: `One point for each of ${farthest.length} figures, in ${families.length} rows by family, from the lowest to the highest score.`,
    spec: strip(farthest, families),
    table: { columns: ['family', 'figures', 'lowest z', 'highest z'], rows },
  };
}

/** Points in rows by family, with lines at 0 and at the farthest that passes. */
function strip(points: readonly { family: string; z: number }[], families: readonly string[]): ChartSpec {
  const edge = Math.max(FARTHEST + 0.5, ...points.map(({ z }) => Math.abs(z) + 0.5));
  const x = { field: 'z', type: 'quantitative', title: 'z-score', scale: { domain: [-edge, edge], nice: false } };
  const line = (z: number, color: string) => ({
    data: { values: [{ z }] },
    mark: { type: 'rule', color, strokeDash: z === 0 ? [] : [4, 3] },
    encoding: { x },
  });
  return {
    height: { step: 22 },
    layer: [
      line(0, FAINT),
      line(-FARTHEST, BAD),
      line(FARTHEST, BAD),
      {
        data: { values: points },
        mark: { type: 'point', filled: true, size: 28, opacity: 0.6, color: SERIES[0] },
        encoding: { x, y: { field: 'family', type: 'nominal', title: null, sort: families } },
      },
    ],
  };
}

function histogram(cases: readonly CaseResult[]): Figure {
  const scores = scoresOf(cases);
  const classes = scoreHistogram(scores);
  const bell = Array.from({ length: 161 }, (_, i) => {
    const at = -FARTHEST + i * 0.05;
    return { at, density: Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI) };
  });
  return {
    id: 'score-histogram',
    title: 'Scores are spread as chance spreads them',
    alt: `Histogram of ${scores.length} z-scores in classes of a half, with the density of the normal law.`,
    spec: histogramAndDensity({
      bins: classes.map(({ from, to, count }) => ({ from, to, density: count / scores.length / (to - from) })),
      observedName: 'z-scores',
      fitted: [{ name: 'normal law', curve: bell }],
      xTitle: 'z-score',
    }),
    table: {
      columns: ['from', 'to', 'scores', 'expected'],
      rows: classes.map((one) => [one.from, one.to, one.count, one.expected]),
    },
    note: 'Figures of one case are not independent: they come from the same runs.',
  };
}

/** Every figure of a family: a chart of its scores, and the numbers. */
function figuresOf(family: string, cases: readonly CaseResult[]): Figure {
  const points = cases.flatMap(({ id, metrics }) => metrics.map(({ z }) => ({ family: id, z })));
  const rows = cases.flatMap(({ id, metrics }) =>
    metrics.map(({ name, exact, value, standardError, z, pass }) => [
      id,
      name,
      exact,
      value,
      standardError,
      z,
      pass ? 'pass' : 'fail',
    ]),
  );
  const table: Table = { columns: ['case', 'figure', 'exact', 'estimate', 'standard error', 'z', ''], rows };
  const passed = cases.filter(({ pass }) => pass).length;
  return {
    id: `scores-${anchor(family)}`,
    title: `${passed} of ${cases.length} pass`,
    alt: `z-scores of ${points.length} figures of the family ${family}, one row for each case.`,
    spec: strip(
      points,
      cases.map(({ id }) => id),
    ),
    table,
  };
}

function anchor(family: string): string {
  return family.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
