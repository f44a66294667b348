import { describe, expect, it } from 'vitest';
import { intervalLevel } from '../../sim/experiment/interval-level.ts';
import { ratioEstimate } from '../../sim/experiment/ratio-estimate.ts';
import { normalNumbers } from './normal-numbers.ts';

const ones = (n: number) => new Array<number>(n).fill(1);

describe('a ratio of sums', () => {
  it('is a mean with the interval of the textbook when every denominator is 1', () => {
    // Student's (1908) extra hours of sleep under dextro-hyoscyamine: mean 0.75, standard error 0.566, t(9) = 2.262.
    const hours = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const estimate = ratioEstimate({ numerators: hours, denominators: ones(10) }, 'h', intervalLevel(0.95, 10));
    expect(estimate.value).toBeCloseTo(0.75, 12);
    expect(estimate.low).toBeCloseTo(-0.5297804, 6);
    expect(estimate.high).toBeCloseTo(2.0297804, 6);
    expect(estimate).toMatchObject({ confidence: 0.95, replications: 10, unit: 'h' });
  });

  it('weighs replications by their denominators: never a mean of ratios', () => {
    const estimate = ratioEstimate({ numerators: [1, 90], denominators: [10, 100] }, 'share', intervalLevel(0.95, 2));
    expect(estimate.value).toBe(91 / 110);
  });

  it('is NaN when nothing was observed', () => {
    const nothing = { numerators: [0, 0, 0], denominators: [0, 0, 0] };
    const estimate = ratioEstimate(nothing, 's', intervalLevel(0.95, 3));
    expect([estimate.value, estimate.low, estimate.high]).toEqual([NaN, NaN, NaN]);
  });

  it('has no interval from a single replication', () => {
    const estimate = ratioEstimate({ numerators: [3], denominators: [2] }, 's', intervalLevel(0.95, 1));
    expect([estimate.value, estimate.low, estimate.high]).toEqual([1.5, NaN, NaN]);
  });

  it('has an interval of width exactly 0 when all replications are equal', () => {
    const same = { numerators: new Array(7).fill(0.1), denominators: new Array(7).fill(0.3) };
    const estimate = ratioEstimate(same, 's', intervalLevel(0.95, 7));
    expect(estimate.low).toBe(estimate.value);
    expect(estimate.high).toBe(estimate.value);
  });

  it('takes the rounding of long sums for what it is', () => {
    const paid = { numerators: [12614400, 12614400.000000002, 12614399.999999998], denominators: [1, 1, 1] };
    const estimate = ratioEstimate(paid, 'EUR/year', intervalLevel(0.95, 3));
    expect(estimate.high - estimate.low).toBe(0);
  });

  it('never lets a share leave 0 ... 1', () => {
    const nearlyAll = { numerators: [10, 10, 9], denominators: [10, 10, 10] };
    expect(ratioEstimate(nearlyAll, 'share', intervalLevel(0.95, 3)).high).toBe(1);
  });

  it('refuses samples of unequal length', () => {
    const crooked = { numerators: [1], denominators: [1, 2] };
    expect(() => ratioEstimate(crooked, 's', intervalLevel(0.95, 2))).toThrow('differ in length: 1 and 2');
  });

  it('holds the true ratio about 95 times in 100', () => {
    const level = intervalLevel(0.95, 20);
    const next = normalNumbers(7);
    let held = 0;
    for (let experiment = 0; experiment < 2000; experiment++) {
      // Denominators vary and pull the numerators with them; the true ratio is 3.
      const denominators = Array.from({ length: 20 }, () => 100 + 10 * next());
      const numerators = denominators.map((d) => 3 * d + 15 * next());
      const { low, high } = ratioEstimate({ numerators, denominators }, 's', level);
      if (low <= 3 && 3 <= high) held++;
    }
    // Three standard errors of a share of 0.95 in 2,000 are 0.0146.
    expect(held / 2000).toBeGreaterThan(0.935);
    expect(held / 2000).toBeLessThan(0.965);
  });
});
