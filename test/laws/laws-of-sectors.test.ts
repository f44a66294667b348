import { loadScenario } from '../../scenarios/library.ts';
import type { Model } from '../../sim/model/model.ts';
import { WEEK } from '../../sim/model/units.ts';
import { describeLaws } from '../kits/describe-laws.ts';

for (const name of ['finance-insurance', 'consumer-goods', 'b2b', 'service-providers']) {
  const { model } = loadScenario(name, { size: 'small' });
  if (model === undefined) throw new Error(`${name} does not read`);
  describeLaws(name, withoutMemory(model), { length: WEEK });
}

/**
 * Agents who learn and tire remember other contacts, have numbers by the name of their team, and make mistakes; customers
 * who cannot be identified come again; shocks touch neighbours: laws of single contacts hold without them. They have laws of
 * their own.
 */
function withoutMemory(model: Model): Model {
  const strategies = model.strategies.map((strategy) => {
    const { workforce: _, security: __, ...service } = strategy.service;
    return { ...strategy, service };
  });
  return { ...model, strategies, shocks: [], satisfaction: { ...model.satisfaction, empathy: 0 } };
}
