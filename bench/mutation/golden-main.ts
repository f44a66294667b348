import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../runners/package-root.ts';
import { prepare } from '../../sim/engine/simulate.ts';
import { GOLDEN_RUNS, goldenColumn, goldenModel } from './golden-runs.ts';

// The golden runs without a test runner, which takes longer to start than they take: first one replication of each scenario as
// it is today, then of every strategy, then the others. Names the first that differs and ends with 1.
const runs = GOLDEN_RUNS.map((run) => {
  const text = readFileSync(join(packageRoot(), 'test/golden', `${run.name}.txt`), 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  return { ...run, lines, model: goldenModel(run) };
});
const columns = runs.flatMap(({ replications, lines, model, name }) =>
  model.strategies.flatMap((_, strategy) =>
    Array.from({ length: replications }, (_, replication) => ({
      name,
      lines,
      model,
      strategy,
      replication,
      replications,
    })),
  ),
);
const weight = ({ strategy, replication }: (typeof columns)[number]): number => Math.min(strategy, 1) + 2 * replication;
for (const { name, lines, model, strategy, replication, replications } of columns.sort(
  (a, b) => weight(a) - weight(b),
)) {
  const found = goldenColumn(prepare(model, strategy), strategy, replication);
  const at = 1 + strategy * replications + replication;
  const same = found.length === lines.length && found.every((figure, line) => figure === lines[line]?.[at]);
  if (same) continue;
  process.stdout.write(`golden ${name}, ${found[0]}\n`);
  process.exit(1);
}
