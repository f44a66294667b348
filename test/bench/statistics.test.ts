import { describe, expect, it } from 'vitest';
import { coverage } from '../../bench/statistics/coverage.ts';
import { coverageModels } from '../../bench/statistics/coverage-models.ts';
import { median, pairingGains } from '../../bench/statistics/pairing.ts';
import { loadScenario } from '../../scenarios/library.ts';
import { WEEK } from '../../sim/model/units.ts';

describe('the statistics benchmark', () => {
  it('finds a strategy against itself exactly 0', () => {
    const [line] = coverageModels();
    const results = coverage(line!, { comparisons: 4, replications: 5 });
    expect(results.map(({ notZero }) => notZero)).toEqual(results.map(() => 0));
  });

  it('finds a call-back and a unified view much closer to today on the same customers than on others', () => {
    const { model } = loadScenario('b2b');
    if (model === undefined) throw new Error('b2b does not read');
    const short = { ...model, horizon: { ...model.horizon, length: 6 * WEEK, warmUp: 2 * WEEK } };
    const gains = pairingGains(short, ['netValue', 'costPerResolution', 'serviceLevel.phone', 'nps'], 8);
    const of = (name: string): number =>
      median(gains.filter(({ strategy }) => strategy === name).map(({ gain }) => gain));
    expect(of('callback')).toBeGreaterThan(10);
    expect(of('unified-view')).toBeGreaterThan(10);
  });

  it('takes the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});
