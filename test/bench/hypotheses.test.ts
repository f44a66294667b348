import { describe, expect, it } from 'vitest';
import { HYPOTHESES } from '../../bench/hypotheses/hypotheses.ts';
import { hypothesesClosing } from '../../bench/hypotheses/hypotheses-text.ts';
import type { HypothesisResult } from '../../bench/hypotheses/hypothesis.ts';
import { findingOf } from '../../bench/hypotheses/run-hypotheses.ts';
import { placeOf } from '../../bench/settings/place-of-figure.ts';
import { modelOf } from '../../bench/settings/setting.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { centralino } from '../cli/centralino.ts';

const PAIRS = HYPOTHESES.flatMap((one) =>
  one.sectors.map((sector) => [`${one.id} in ${sector}`, one, sector] as const),
);

describe('hypotheses', () => {
  it.each(PAIRS)(
    '%s reads measures and sets assumptions that exist',
    (_, { strategies, effect, dependsOn }, scenario) => {
      const layout = layoutOf(modelOf({ scenario, strategies }));
      const asked: (string | undefined)[] = [];
      effect((measure, strategy) => {
        asked.push(strategy);
        return placeOf(layout, measure).at;
      });
      for (const strategy of asked) if (strategy !== undefined) expect(strategies).toContain(strategy);
      for (const { low, high } of dependsOn) {
        for (const set of [low, high])
          expect(modelOf({ scenario, strategies, set })).not.toEqual(modelOf({ scenario, strategies }));
      }
    },
  );

  it('are confirmed or refuted only by an interval on one side of the limit', () => {
    const above = { claims: 'above', limit: 0 } as const;
    const below = { claims: 'below', limit: -0.25 } as const;
    expect(findingOf(above, 0.1, 0.3)).toBe('confirmed');
    expect(findingOf(above, -0.3, -0.1)).toBe('refuted');
    expect(findingOf(above, -0.1, 0.1)).toBe('undecided');
    expect(findingOf(above, 0, 0)).toBe('refuted');
    expect(findingOf(below, -0.4, -0.3)).toBe('confirmed');
    expect(findingOf(below, -0.2, -0.1)).toBe('refuted');
  });

  it('are counted in words that fit their number', () => {
    const one = { finding: 'confirmed' } as HypothesisResult;
    expect(hypothesesClosing([one])).toContain('\n1 claim tried: 1 confirmed');
    expect(hypothesesClosing([one, one])).toContain('\n2 claims tried: 2 confirmed');
  });

  it('print as JSON and nothing else; a refuted claim is a result, not a failure', () => {
    const words = ['bench', 'hypotheses', '--only', 'saves-a-quarter', '--workers', '2', '--json'];
    const { code, out } = centralino(...words);
    expect(code).toBe(0);
    const { hypotheses } = JSON.parse(out);
    expect(hypotheses).toHaveLength(4);
    for (const one of hypotheses) expect(one).toMatchObject({ id: 'unified-view-saves-a-quarter', finding: 'refuted' });
  });
});
