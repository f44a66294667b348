import { loadScenario } from '../../scenarios/library.ts';
import { type Prepared, prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, WEEK } from '../../sim/model/units.ts';

/** A small run whose every figure is committed in test/golden, to the last bit. */
export interface GoldenRun {
  readonly name: string;
  /** Seconds. */
  readonly length: number;
  readonly warmUp: number;
  readonly replications: number;
}

export const GOLDEN_RUNS: readonly GoldenRun[] = [
  { name: 'erlang-a', length: DAY, warmUp: 0, replications: 3 },
  { name: 'callback', length: 4 * DAY, warmUp: 0, replications: 3 },
  { name: 'finance-insurance', length: 2 * WEEK, warmUp: WEEK, replications: 2 },
  { name: 'consumer-goods', length: 2 * WEEK, warmUp: WEEK, replications: 2 },
  { name: 'b2b', length: 2 * WEEK, warmUp: WEEK, replications: 2 },
  { name: 'service-providers', length: 2 * WEEK, warmUp: WEEK, replications: 2 },
];

/** The ready scenario, shortened. @throws Error when it does not read */
export function goldenModel({ name, length, warmUp }: GoldenRun): Model {
  const { model } = loadScenario(name);
  if (model === undefined) throw new Error(`${name} does not read`);
  return { ...model, horizon: { ...model.horizon, length, warmUp } };
}

/** One strategy and replication: its title, then numerators and denominators in full, in the order of the measures. */
export function goldenColumn(prepared: Prepared, strategy: number, replication: number): string[] {
  const { model } = prepared;
  const row = simulate(prepared, 'golden', replication);
  const figures = layoutOf(model).measures.map((_, m) => `${row[2 * m]}/${row[2 * m + 1]}`);
  return [`${model.strategies[strategy]!.name} ${replication}`, ...figures];
}

/** One line a measure, one column a strategy and replication; replications of a strategy follow each other on one floor. */
export function goldenTable(model: Model, replications: number): string {
  const columns = model.strategies.flatMap((_, strategy) => {
    const prepared = prepare(model, strategy);
    return Array.from({ length: replications }, (_, replication) => goldenColumn(prepared, strategy, replication));
  });
  const names = ['measure', ...layoutOf(model).measures.map(({ id }) => id)];
  return names.map((name, line) => `${[name, ...columns.map((column) => column[line])].join('  ')}\n`).join('');
}
