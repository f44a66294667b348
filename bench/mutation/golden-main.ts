import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../runners/package-root.ts';
import { prepare } from '../../sim/engine/simulate.ts';
import type { Model } from '../../sim/model/model.ts';
import { GOLDEN_RUNS, goldenColumn, goldenModel } from './golden-runs.ts';

// The golden runs without a test runner, which takes longer to start than they take: first one replication of each scenario as
// it is today, then of every strategy, then the others. Names the first that differs and ends with 1.
// Scenarios are read when their turn comes: the first one finds most mutants.
const columns = GOLDEN_RUNS.flatMap((run) => {
  const text = readFileSync(join(packageRoot(), 'test/golden', `${run.name}.txt`), 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  let model: Model | undefined;
  const read = (): Model => {
    model ??= goldenModel(run);
    return model;
  };
  const { name, replications } = run;
  return Array.from({ length: (lines[0]?.length ?? 1) - 1 }, (_, column) => {
    const [strategy, replication] = [Math.floor(column / replications), column % replications];
    return { name, lines, read, strategy, replication, at: 1 + column };
  });
});
const weight = ({ strategy, replication }: (typeof columns)[number]): number => Math.min(strategy, 1) + 2 * replication;
for (const { name, lines, read, strategy, replication, at } of columns.sort((a, b) => weight(a) - weight(b))) {
  const found = goldenColumn(prepare(read(), strategy), strategy, replication);
  const same = found.length === lines.length && found.every((figure, line) => figure === lines[line]?.[at]);
  if (same) continue;
  process.stdout.write(`golden ${name}, ${found[0]}\n`);
  process.exit(1);
}
