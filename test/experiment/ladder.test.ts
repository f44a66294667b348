import { describe, expect, it } from 'vitest';
import { inlineRunner } from '../../runners/inline.ts';
import { loadScenario } from '../../scenarios/library.ts';
import { runComparison } from '../../sim/experiment/run-comparison.ts';
import { baselineFirst } from '../../sim/experiment/strategy-rows.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import type { Model } from '../../sim/model/model.ts';
import { WEEK } from '../../sim/model/units.ts';

describe('the steps of a ladder', async () => {
  const loaded = loadScenario('consumer-goods', { ladder: ['silos', 'view-context', 'view-look-up', 'callback'] });
  const model = loaded.model as Model;
  const short = { ...model, horizon: { ...model.horizon, length: 4 * WEEK, warmUp: WEEK } };
  const comparison = await runComparison({
    model: short,
    layout: layoutOf(short),
    runner: inlineRunner(),
    strategies: baselineFirst(short),
    until: 4,
    confidence: 0.95,
    origin: { scenario: 'consumer-goods', seed: 'ladder', version: '', command: () => '' },
    advice: [],
  });
  const { ladder = [], comparisons } = comparison;

  it('are each rung against the one below', () => {
    expect(ladder.map(({ rung, below }) => [below, rung])).toEqual([
      ['silos', 'with-view-context'],
      ['with-view-context', 'with-view-look-up'],
      ['with-view-look-up', 'with-callback'],
    ]);
    expect(ladder[0]?.measures.cost?.value).toBe(
      comparisons.find(({ strategy }) => strategy === 'with-view-context')?.measures.cost?.value,
    );
  });

  it('add up to what the top is above the bottom', () => {
    for (const id of ['netValue', 'cost', 'csat', 'costPerResolution']) {
      const top = comparisons.find(({ strategy }) => strategy === 'with-callback')?.measures[id]?.value ?? NaN;
      const sum = ladder.reduce((total, { measures }) => total + (measures[id]?.value ?? NaN), 0);
      expect(sum).toBeCloseTo(top, 6);
    }
  });
});
