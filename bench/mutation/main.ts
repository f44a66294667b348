import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../runners/package-root.ts';
import { EQUIVALENT } from './equivalent.ts';
import { type Mutant, mutantsOf, sampleOf } from './mutants.ts';
import { scoresOf, scoreTable, type Tried } from './score.ts';
import { stagesFor } from './stages.ts';
import { trial } from './trial.ts';
import { Workspace } from './workspace.ts';

/**
 * Makes the simulator wrong in one place at a time and asks the tests whether they notice. `--sample` mutants drawn with
 * `--seed`, of the files whose paths hold `--only`; `--without golden` leaves test files out; `--list` only
 * names the mutants; `--json` for machines. Interrupted, it ends with the mutant under way and reports. Build first.
 */
const { values: options } = parseArgs({
  options: {
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: 'mutation' },
    only: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const root = packageRoot();
const files = readdirSync(join(root, 'sim'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => `sim/${name}`)
  .sort();
const workspace = new Workspace(root);
await workspace.unbundle();
const mutants = files.flatMap((file) => mutantsOf(file, workspace.textOf(file)));
const eligible = mutants.filter(({ id, file }) => EQUIVALENT[id] === undefined && file.includes(options.only));
const sample = sampleOf(eligible, Number(options.sample), options.seed);
const without = options.without === '' ? [] : options.without.split(',');
const known = new Set<string>();
const tried: Tried[] = [];

// Interrupted, it reports what it has: the sample is in random order, so that any beginning of it is a sample too.
let enough = false;
process.once('SIGINT', () => {
  enough = true;
});
if (!options.list)
  for (const mutant of sample) {
    await tryOut(mutant);
    if (enough) break;
  }
workspace.remove();
report();

async function tryOut(mutant: Mutant): Promise<void> {
  const stages = stagesFor(mutant.file, without);
  await passWithNothingWrong(stages);
  const outcome = await workspace.with(mutant, () => trial(workspace.folder, stages));
  tried.push({ mutant, ...outcome });
  const { fate, by } = outcome;
  process.stderr.write(`${tried.length}/${sample.length} ${fate} ${mutant.file}:${mutant.line} ${by ?? ''}\n`);
  if (fate === 'survived') process.stderr.write(`    ${mutant.before}\n    ${mutant.after}\n`);
}

/** @throws Error when tests fail with nothing wrong */
async function passWithNothingWrong(stages: readonly (readonly string[])[]): Promise<void> {
  const name = JSON.stringify(stages);
  if (known.has(name)) return;
  const { fate, by } = await trial(workspace.folder, stages);
  if (fate !== 'survived') throw new Error(`the tests fail with nothing wrong: ${by ?? fate}`);
  known.add(name);
}

function report(): void {
  const scores = scoresOf(tried);
  const alike = mutants.length - mutants.filter(({ id }) => EQUIVALENT[id] === undefined).length;
  if (options.json) {
    const { sample: size, seed, only } = options;
    process.stdout.write(
      `${JSON.stringify({ size, seed, only, without, mutants: mutants.length, scores, tried }, null, 2)}\n`,
    );
    return;
  }
  if (options.list) for (const { id } of sample) process.stdout.write(`${id}\n`);
  process.stdout.write(
    `${mutants.length} mutants, ${alike} of them known to change nothing; ${tried.length} tried\n\n`,
  );
  process.stdout.write(`${scoreTable(scores)}\n`);
  const survivors = tried.filter(({ fate }) => fate === 'survived');
  for (const { mutant } of survivors)
    process.stdout.write(`\n${mutant.file}:${mutant.line}\n- ${mutant.before}\n+ ${mutant.after}\n`);
}
