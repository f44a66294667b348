import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios/library.ts';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, WEEK } from '../../sim/model/units.ts';

/**
 * Small runs whose every figure is committed, to the last bit. A change here means that numbers change for a fixed
 * seed: say "results change" in CHANGELOG.md, and write the files anew with `GOLDEN=write npx vitest run test/golden`.
 */
const RUNS = [
  { name: 'erlang-a', length: DAY, warmUp: 0, replications: 3 },
  { name: 'callback', length: 4 * DAY, warmUp: 0, replications: 3 },
  { name: 'finance-insurance', length: 2 * WEEK, warmUp: WEEK, replications: 2 },
  { name: 'consumer-goods', length: 2 * WEEK, warmUp: WEEK, replications: 2 },
  { name: 'b2b', length: 2 * WEEK, warmUp: WEEK, replications: 2 },
  { name: 'service-providers', length: 2 * WEEK, warmUp: WEEK, replications: 2 },
];

describe('golden runs', () => {
  it.each(RUNS)('$name gives the committed figures', ({ name, length, warmUp, replications }) => {
    const { model } = loadScenario(name);
    if (model === undefined) throw new Error(`${name} does not read`);
    const text = tableOf({ ...model, horizon: { ...model.horizon, length, warmUp } }, replications);
    const file = fileURLToPath(new URL(`${name}.txt`, import.meta.url));
    if (process.env.GOLDEN === 'write') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

/** One line a measure, one column a strategy and replication: numerators and denominators in full. */
function tableOf(model: Model, replications: number): string {
  const runs = model.strategies.flatMap((strategy, row) => {
    const prepared = prepare(model, row);
    return Array.from({ length: replications }, (_, replication) => ({
      title: `${strategy.name} ${replication}`,
      row: simulate(prepared, 'golden', replication),
    }));
  });
  const lines = layoutOf(model).measures.map(({ id }, m) =>
    [id, ...runs.map(({ row }) => `${row[2 * m]}/${row[2 * m + 1]}`)].join('  '),
  );
  return `${['measure', ...runs.map(({ title }) => title)].join('  ')}\n${lines.join('\n')}\n`;
}
