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
 * names the mutants; `--json` for machines. Build first.
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

/** A stage may take so many times what it takes when nothing is wrong, and this long in any case. */
const PATIENCE = 4;
const AT_LEAST = 20_000;

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
const limits = new Map<string, readonly number[]>();
const tried: Tried[] = [];

if (!options.list) for (const mutant of sample) await tryOut(mutant);
workspace.remove();
report();

async function tryOut(mutant: Mutant): Promise<void> {
  const stages = stagesFor(mutant.file, without);
  const allowed = await limitsOf(stages);
  const outcome = await workspace.with(mutant, () => trial(workspace.folder, stages, allowed));
  tried.push({ mutant, ...outcome });
  const { fate, by } = outcome;
  process.stderr.write(`${tried.length}/${sample.length} ${fate} ${mutant.file}:${mutant.line} ${by ?? ''}\n`);
  if (fate === 'survived') process.stderr.write(`    ${mutant.before}\n    ${mutant.after}\n`);
}

/** Runs stages of tests with nothing wrong. @throws Error when they fail even so */
async function limitsOf(stages: readonly (readonly string[])[]): Promise<readonly number[]> {
  const name = JSON.stringify(stages);
  const known = limits.get(name);
  if (known !== undefined) return known;
  const measured: number[] = [];
  for (const stage of stages) {
    const started = performance.now();
    const { fate, by } = await trial(workspace.folder, [stage], [Infinity]);
    if (fate !== 'survived') throw new Error(`the tests fail with nothing wrong: ${by}`);
    measured.push(Math.max(AT_LEAST, PATIENCE * (performance.now() - started)));
  }
  limits.set(name, measured);
  return measured;
}

function report(): void {
  const scores = scoresOf(tried);
  const known = mutants.length - mutants.filter(({ id }) => EQUIVALENT[id] === undefined).length;
  if (options.json) {
    const { sample: size, seed, only } = options;
    process.stdout.write(
      `${JSON.stringify({ size, seed, only, without, mutants: mutants.length, scores, tried }, null, 2)}\n`,
    );
    return;
  }
  if (options.list) for (const { id } of sample) process.stdout.write(`${id}\n`);
  process.stdout.write(
    `${mutants.length} mutants, ${known} of them known to change nothing; ${tried.length} tried\n\n`,
  );
  process.stdout.write(`${scoreTable(scores)}\n`);
  const survivors = tried.filter(({ fate }) => fate === 'survived');
  for (const { mutant } of survivors)
    process.stdout.write(`\n${mutant.file}:${mutant.line}\n- ${mutant.before}\n+ ${mutant.after}\n`);
}
