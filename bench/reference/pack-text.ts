import { intervalLevel } from '../../sim/experiment/interval-level.ts';
import { EFFORTS } from './effort.ts';
import type { CaseResult, MetricResult } from './judge.ts';
import type { PackResult } from './run-pack.ts';
import { type ScoreClass, scoreHistogram } from './score-histogram.ts';
import { scoresOf } from './summarise.ts';

const NAME = 34;
const FIGURE = 11;
const MOST_MARKS = 50;

/** Heading of the table of a pack. */
export function packHeading(): string {
  const columns = ['exact', 'estimate', 'low', 'high'].map((title) => title.padStart(FIGURE)).join('');
  return `${'case and figure'.padEnd(NAME)}${columns}${'z'.padStart(7)}\n`;
}

/** One case: a line for itself and one for each figure, with its 95 % interval. */
export function caseText({ id, family, title, metrics, pass, replications }: CaseResult): string {
  const lines = metrics.map((metric) => figureLine(metric, replications));
  return `${pass ? 'pass' : 'FAIL'}  ${id}  (${family}: ${title})\n${lines.join('')}`;
}

function figureLine({ name, exact, value, standardError, z, pass }: MetricResult, replications: number): string {
  const half = intervalLevel(0.95, replications).factor * standardError;
  const figures = [exact, value, value - half, value + half].map((x) => figureText(x).padStart(FIGURE)).join('');
  return `  ${name.padEnd(NAME - 2)}${figures}${z.toFixed(2).padStart(7)}${pass ? '' : '  <'}\n`;
}

function figureText(x: number): string {
  return Math.abs(x) >= 1e6 ? Math.round(x).toString() : Number(x.toPrecision(6)).toString();
}

/** What the pack says as a whole: all z-scores as a chart beside the normal law, and how many cases passed. */
export function packClosing({ cases, effort, summary }: PackResult): string {
  const { scores, firstScores } = summary;
  const failed = cases.filter(({ pass }) => !pass).map(({ id }) => id);
  const precision = `${100 * EFFORTS[effort].precision} %`;
  return [
    '',
    `${summary.figures} z-scores (# found, | as the normal law has it)`,
    ...chartLines(scoreHistogram(scoresOf(cases))),
    '',
    `all figures:           mean ${signed(scores.mean)}  sd ${scores.deviation.toFixed(2)}  farthest ${scores.farthest.toFixed(2)}`,
    `first of each case:    mean ${signed(firstScores.mean)}  sd ${firstScores.deviation.toFixed(2)}  farthest ${firstScores.farthest.toFixed(2)}`,
    `${summary.passed} of ${summary.cases} cases pass: every |z| at most 4, every standard error at most ${precision} of its value or 0.002 of a share`,
    ...(failed.length > 0 ? [`not passed: ${failed.join(', ')}`] : []),
    '',
  ].join('\n');
}

function chartLines(classes: readonly ScoreClass[]): string[] {
  const most = Math.max(...classes.map(({ count, expected }) => Math.max(count, expected)), 1);
  const scale = Math.min(1, MOST_MARKS / most);
  return classes.map(({ from, to, count, expected }) => {
    const marks = '#'.repeat(Math.round(count * scale)).padEnd(MOST_MARKS + 2);
    const at = Math.round(expected * scale);
    const bar = `${marks.slice(0, at)}|${marks.slice(at + 1)}`.trimEnd();
    return `${from.toFixed(1).padStart(5)} to ${to.toFixed(1).padStart(4)} ${String(count).padStart(4)} ${bar}`;
  });
}

function signed(x: number): string {
  return `${x < 0 ? '' : '+'}${x.toFixed(2)}`;
}
