import type { Model } from '../../sim/model/model.ts';

/**
 * Agents who learn and tire remember other contacts, have numbers by the name of their team, and make mistakes; customers
 * who cannot be identified come again; shocks touch neighbours: laws of single contacts hold without them. They have laws of
 * their own.
 */
export function withoutMemory(model: Model): Model {
  const strategies = model.strategies.map((strategy) => {
    const { workforce: _, security: __, ...service } = strategy.service;
    return { ...strategy, service };
  });
  return { ...model, strategies, shocks: [], satisfaction: { ...model.satisfaction, empathy: 0 } };
}
