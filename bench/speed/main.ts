import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';
import { buildPrograms, compiler } from './c-programs.ts';
import { growthCurves, growthTable } from './growth.ts';
import { type Row, rowOf } from './rounds.ts';
import { speedDocument } from './speed-document.ts';
import { speedTable } from './speed-table.ts';

/**
 * The speed benchmark. `--json` for machines; `--runs` processes of each kind, the best counts; `--only m1,m3`
 * or `--only large`, which takes long; `--growth` adds the growth curves, up to `--customers`. Ends with 1 when results changed.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    growth: { type: 'boolean', default: false },
    customers: { type: 'string', default: '10000000' },
  },
});

const chosen = benchmarks().filter(({ id, onRequest }) => options.only?.split(',').includes(id) ?? onRequest !== true);
const rows = measured(Math.max(1, Number(options.runs)));
const curves = options.growth ? growthCurves(Number(options.customers)) : [];

if (options.json) {
  const growth = curves.length > 0 ? { growth: curves } : {};
  process.stdout.write(`${JSON.stringify({ ...speedDocument(rows), ...growth }, null, 2)}\n`);
} else {
  const texts = [...(rows.length > 0 ? [speedTable(rows)] : []), ...curves.map(growthTable)];
  process.stdout.write(`${texts.join('\n\n')}\n`);
}
const findings = rows.flatMap((row) => row.findings);
for (const finding of findings) process.stderr.write(`${finding}\n`);
process.exitCode = findings.length > 0 ? 1 : 0;

function measured(runs: number): Row[] {
  const names = chosen.flatMap(({ program }) => (program === undefined ? [] : [program]));
  const name = compiler();
  if (name === undefined) process.stderr.write('no C compiler (gcc, cc or clang): no ratios to C\n');
  const programs = name === undefined ? undefined : buildPrograms(name, names);
  try {
    return chosen.map((benchmark) => rowOf(benchmark, programs, runs));
  } finally {
    programs?.remove();
  }
}
