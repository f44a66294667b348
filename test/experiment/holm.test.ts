import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holmLevels } from '../../sim/experiment/holm.ts';

const passes = (p: readonly number[], alpha: number) => holmLevels(p, alpha).map((level, i) => p[i]! <= level);

describe("Holm's rule", () => {
  it('leaves a single comparison alone', () => {
    expect(holmLevels([0.03], 0.05)).toEqual([0.05]);
  });

  it('judges the clearest most strictly, and stops at the first that fails', () => {
    // alpha / 4, / 3, / 2: 0.01 passes 0.0125; 0.04 fails 0.0167; nothing after it passes, though 0.03 < 0.05.
    expect(passes([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
    expect(holmLevels([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([0.05 / 3, 0.05 / 2, 0.05 / 2, 0.05 / 4]);
  });

  it('claims no more than each test by itself, and no less than Bonferroni', () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pValues, (p) => {
        passes(p, 0.05).forEach((passed, i) => {
          if (passed) expect(p[i]).toBeLessThanOrEqual(0.05);
          if (p[i]! <= 0.05 / p.length) expect(passed).toBe(true);
        });
      }),
      { seed: 1 },
    );
  });

  it('does not depend on the order of the comparisons', () => {
    const pairs = fc.uniqueArray(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(pairs, (p) => {
        const backwards = [...p].reverse();
        expect(passes(backwards, 0.05).reverse()).toEqual(passes(p, 0.05));
      }),
      { seed: 2 },
    );
  });
});
