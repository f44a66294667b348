import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../runners/package-root.ts';
import { callsOfTests } from './calls.ts';
import { EQUIVALENT } from './equivalent.ts';
import { type Mutant, mutantsOf, sampleOf } from './mutants.ts';
import { scoresOf, scoreTable, type Tried } from './score.ts';
import { isAsked, stagesFor } from './stages.ts';
import { type Outcome, trial } from './trial.ts';
import { Workspace } from './workspace.ts';

const HELP = `Makes the simulator wrong in one place at a time and asks the tests whether they notice. Build first.

  --sample 400      so many mutants, drawn by chance
  --seed mutation   another seed draws others
  --only sim/compile  of files whose paths hold this
  --without laws    leave out tests whose paths begin with test/laws (several: with commas)
  --seconds 60      ask each mutant only tests that take so long together when nothing is wrong, quickest first
  --calls FILE      remember in FILE which tests call which functions, or read it there
  --list            only name the mutants
  --json            for machines

Interrupted (SIGINT), it ends with the mutant under way and reports.
`;
const { values: options } = parseArgs({
  options: {
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: 'mutation' },
    only: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    seconds: { type: 'string', default: 'Infinity' },
    calls: { type: 'string' },
    help: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
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
const tried: Tried[] = [];

// Interrupted, it reports what it has: the sample is in random order, so that any beginning of it is a sample too.
let enough = false;
process.once('SIGINT', () => {
  enough = true;
});
if (!options.list) await tryAll();
workspace.remove();
report();

async function tryAll(): Promise<void> {
  const left = options.without === '' ? [] : options.without.split(',').map((name) => `test/${name}`);
  const asked = (test: string): boolean => isAsked(test) && !left.some((name) => test.startsWith(name));
  const calls = await callsOfTests(workspace.folder, asked, options.calls);
  for (const mutant of sample) {
    if (enough) break;
    const stages = stagesFor(mutant, calls, Number(options.seconds));
    const outcome = await workspace.with(mutant, () => trial(workspace.folder, stages));
    tried.push({ mutant, ...outcome });
    tell(mutant, outcome);
  }
}

function tell(mutant: Mutant, { fate, by = '' }: Outcome): void {
  process.stderr.write(`${tried.length}/${sample.length} ${fate} ${mutant.file}:${mutant.line} ${by}\n`);
  if (fate === 'survived') process.stderr.write(`    ${mutant.before}\n    ${mutant.after}\n`);
}

function report(): void {
  const scores = scoresOf(tried);
  const alike = mutants.length - mutants.filter(({ id }) => EQUIVALENT[id] === undefined).length;
  if (options.json) {
    const { sample: size, seed, only, without, seconds } = options;
    process.stdout.write(
      `${JSON.stringify({ size, seed, only, without, seconds, mutants: mutants.length, scores, tried }, null, 2)}\n`,
    );
    return;
  }
  if (options.list) for (const { id } of sample) process.stdout.write(`${id}\n`);
  process.stdout.write(
    `${mutants.length} mutants, ${alike} of them known to change nothing; ${tried.length} tried\n\n`,
  );
  if (tried.length > 0) process.stdout.write(`${scoreTable(scores)}\n`);
  const survivors = tried.filter(({ fate }) => fate === 'survived');
  for (const { mutant } of survivors)
    process.stdout.write(`\n${mutant.file}:${mutant.line}\n- ${mutant.before}\n+ ${mutant.after}\n`);
}
