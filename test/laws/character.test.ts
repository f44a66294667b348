import { describe, expect, it } from 'vitest';
import type { Model } from '../../sim/model/model.ts';
import { WEEK } from '../../sim/model/units.ts';
import { shortSector } from '../kits/short-sector.ts';
import { valuesOf } from '../kits/values-of.ts';

/** A sector where no need moves loyalty, over some weeks: what happens is the work of character alone. */
function unmoved(weeks: number, terms: Partial<Model['loyalty']> = {}): Model {
  const model = shortSector('service-providers', weeks);
  const still = { gain: 0, loss: 0, driftToBest: 0, openProblem: 0 };
  const service = { ...model.strategies[0]!.service, publicPosts: undefined } as never;
  return {
    ...model,
    strategies: [{ ...model.strategies[0]!, service }],
    horizon: { ...model.horizon, length: weeks * WEEK },
    loyalty: { ...model.loyalty, ...still, ...terms },
  };
}

describe('the loyalty that customers have before anything happens', () => {
  it('does not change answers of the base at the start: what it spreads, answers scatter less', () => {
    const alike = valuesOf(unmoved(8, { spread: 0 }));
    const spread = valuesOf(unmoved(8, { spread: 0.8 }));
    expect(Math.abs(spread.value('nps') - alike.value('nps'))).toBeLessThan(1);
    expect(alike.value('clv.promoters')).toBeCloseTo(alike.value('clv.detractors'), 6);
    expect(spread.value('clv.promoters')).toBeGreaterThan(1.1 * spread.value('clv.detractors'));
  });

  it('decides who leaves, not how many, and the base stays as it is', () => {
    const alike = valuesOf(unmoved(104, { spread: 0 }));
    const spread = valuesOf(unmoved(104, { spread: 0.8 }));
    expect(spread.value('churn') / alike.value('churn')).toBeGreaterThan(0.96);
    expect(spread.value('churn') / alike.value('churn')).toBeLessThan(1.04);
    expect(Math.abs(spread.value('nps') - alike.value('nps'))).toBeLessThan(1.5);
  });

  it('moves nobody who does not care: without gamma the same customers leave, to the bit', () => {
    const alike = valuesOf(unmoved(20, { spread: 0, gamma: 0 }));
    const spread = valuesOf(unmoved(20, { spread: 0.8, gamma: 0 }));
    expect(spread.value('churn')).toBe(alike.value('churn'));
    expect(spread.value('customersAtEnd')).toBe(alike.value('customersAtEnd'));
  });
});

it('six needs change for good as many as each may: 1 - (1 - imprint)^6', () => {
  const value = valuesOf(unmoved(52, { imprint: 0.3 })).value('lastingShift');
  expect(value).toBeGreaterThan(0.85);
  expect(value).toBeLessThan(0.92);
});
