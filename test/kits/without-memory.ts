import type { Model } from '../../sim/model/model.ts';

/**
 * Agents who learn and tire remember other contacts, have numbers by the name of their team, and make mistakes; customers
 * who cannot be identified come again, and so do those whose case lies with a party outside; some leave a chat
 * without a word; who cancels has no other needs any more; posts and shocks touch others: laws of single contacts hold without them. They have laws of their own.
 */
export function withoutMemory(model: Model): Model {
  const strategies = model.strategies.map((strategy) => {
    const { workforce: _, security: __, chat: ___, publicPosts: ____, ...service } = strategy.service;
    return { ...strategy, service };
  });
  const intents = model.intents.map(({ external: _, cancels: __, ...intent }) => intent);
  return { ...model, intents, strategies, shocks: [], satisfaction: { ...model.satisfaction, empathy: 0 } };
}
