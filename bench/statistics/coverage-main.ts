import { parseArgs } from 'node:util';
import { coverage } from './coverage.ts';
import { coverageModels } from './coverage-models.ts';

/** Whether 95 % intervals hold the true value 95 % of the time: `--comparisons`, `--replications` of each, `--only small-line`. */
const { values: options } = parseArgs({
  options: {
    comparisons: { type: 'string', default: '1000' },
    replications: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});

const effort = { comparisons: Number(options.comparisons), replications: Number(options.replications) };
const HEADS = ['model', 'measure', 'value', 'difference', 'A/A above', 'A/A below', 'itself not 0'];
process.stdout.write(`| ${HEADS.join(' | ')} |\n|---|---|---:|---:|---:|---:|---:|\n`);
for (const one of coverageModels().filter(({ model }) => options.only?.split(',').includes(model.name) ?? true)) {
  for (const { model, measure, value, difference, above, below, notZero } of coverage(one, effort)) {
    const shares = [value, difference, above, below, notZero].map((share) => `${(100 * share).toFixed(1)} %`);
    process.stdout.write(`| ${[model, measure, ...shares].join(' | ')} |\n`);
  }
}
