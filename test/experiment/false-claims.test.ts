import { describe, expect, it } from 'vitest';
import { judgeDifferences } from '../../sim/experiment/judge-differences.ts';
import type { Sample } from '../../sim/experiment/sample.ts';
import type { Measure } from '../../sim/measures/measure.ts';
import { normalNumbers } from './normal-numbers.ts';

const measure: Measure = { id: 'wait.phone', title: 'Wait', unit: 's', goal: 'lower', formula: '' };
const settings = { confidence: 0.95, minimum: { toClaim: 0, toDismiss: 0.001 } };
const EXPERIMENTS = 2000;

/** Share of experiments in which at least one of so many strategies is called better or worse. */
function claims(strategies: number, effect: number): number {
  const next = normalNumbers(17 + strategies);
  let claimed = 0;
  for (let experiment = 0; experiment < EXPERIMENTS; experiment++) {
    const luck = Array.from({ length: 12 }, () => 20 * next());
    const sample = (shift: number): Sample => ({
      numerators: luck.map((shared) => 1000 + shared + shift + 5 * next()),
      denominators: luck.map(() => 10),
    });
    const baseline = sample(0);
    const judged = judgeDifferences(
      measure,
      Array.from({ length: strategies }, () => sample(effect)),
      baseline,
      settings,
    );
    if (judged.some(({ verdict }) => verdict === 'better' || verdict === 'worse')) claimed++;
  }
  return claimed / EXPERIMENTS;
}

describe('verdicts about strategies that change nothing', () => {
  // Three standard errors of a share of 0.05 in 2,000 are 0.015.
  it('are wrong about once in twenty with one strategy', () => {
    expect(claims(1, 0)).toBeGreaterThan(0.035);
    expect(claims(1, 0)).toBeLessThan(0.065);
  });

  it('are no more often wrong with four strategies, because a difference must be clearer then', () => {
    expect(claims(4, 0)).toBeLessThan(0.065);
  });

  it('but find what is there', () => {
    expect(claims(4, -10)).toBeGreaterThan(0.95);
  });
});
