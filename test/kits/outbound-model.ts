import { readScenario } from '../../scenarios/read-scenario.ts';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';

const BASE = {
  centralino: 1,
  name: 'outbound',
  horizon: { start: '2026-01-05', length: '40 weeks' },
  customers: { all: { count: 4000, margin: '100 EUR/year', churn: '15 %/year', needs: '4 /year' } },
  intents: { call: { share: '100 %', talk: { exponential: '300 s' }, resolution: '60 %' } },
  channels: { phone: { hours: 'Mon-Fri 08:00-20:00', patience: 'never' } },
  teams: { desk: { agents: 12, wage: '25 EUR/h', shifts: { 'Mon-Sun 00:00-24:00': 8 } } },
};

/** A small base whose service has these sections. */
export function outboundModel(service: object, rest: object = {}): Model {
  const found = readScenario(JSON.stringify({ ...BASE, ...rest, service }), { file: 'outbound' });
  if (found.model === undefined) throw new Error(JSON.stringify(found.issues));
  return found.model;
}

/** A run of a year's part, its figures, and what it counted. */
export function run(of: Model, strategy = 0) {
  const prepared = prepare(of, strategy);
  const row = simulate(prepared, 'outbound', 0);
  const { measures } = layoutOf(of);
  const value = (id: string) => {
    const at = measures.findIndex((measure) => measure.id === id);
    if (at < 0) throw new Error(`no measure ${id}`);
    return (row[2 * at] as number) / (row[2 * at + 1] as number);
  };
  return { row, value, count: (column: number) => prepared.floor.tally.outbound[column] as number };
}
