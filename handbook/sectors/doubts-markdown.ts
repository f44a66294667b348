import { differenceOf } from '../../reports/lookup.ts';
import { measureName } from '../../reports/words/name.ts';
import { verdictLook } from '../../reports/words/verdict-look.ts';
import { writeEstimate } from '../../reports/words/write-estimate.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { markdownTable } from '../markdown-table.ts';
import { measureNamed } from '../questions/result-table.ts';
import { turns } from '../questions/under-markdown.ts';
import type { MeasuredSector } from './run-sector.ts';

const DECIDES = 'netValue';

/** Net value of the doubtful strategies under other assumptions, and which verdicts turn. */
export function doubtsMarkdown({ page, ranked, doubts }: MeasuredSector): string {
  const runs = [ranked.comparison, ...doubts.map(({ comparison }) => comparison)];
  const rows = page.doubted.map((strategy) => [`\`${strategy}\``, ...runs.map((run) => cell(run, strategy))]);
  const conditions = doubts.map(({ condition }) => condition);
  const columns = ['Net value against today', 'as above', ...conditions.map(({ name }) => name)];
  return [
    markdownTable(columns, rows),
    turns(
      { strategies: page.doubted, conditions, measure: DECIDES },
      ranked.comparison,
      doubts.map(({ comparison }) => comparison),
      measureName(measureNamed(ranked.comparison, DECIDES)),
    ),
  ].join('\n\n');
}

function cell({ comparisons }: Comparison, strategy: string): string {
  const found = comparisons.find((one) => one.strategy === strategy);
  const difference = found && differenceOf(found, DECIDES);
  if (difference === undefined) return '–';
  return `${verdictLook(difference.verdict).symbol} ${writeEstimate(difference, { isDifference: true }).value}`;
}
