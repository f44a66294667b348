import { describe, expect, it } from 'vitest';
import { tCdf, tQuantile, tUpperTail } from '../../sim/experiment/student-t.ts';

/** Relative error allowed against the references. */
const CLOSE = 1e-10;

describe("Student's t", () => {
  // Quantiles as printed in tables (Pearson and Hartley, Biometrika Tables, table 12), continued to 16 digits with mpmath.
  it.each([
    [0.975, 1, 12.7062047361747],
    [0.975, 2, 4.302652729749464],
    [0.975, 3, 3.18244630528371],
    [0.975, 9, 2.262157162798206],
    [0.975, 19, 2.09302405440831],
    [0.975, 30, 2.042272456301238],
    [0.975, 120, 1.979930405082441],
    [0.975, 1000, 1.962339080826408],
    [0.95, 9, 1.833112932656237],
    [0.995, 1, 63.65674116287158],
    [0.995, 30, 2.749995653567225],
    [0.9995, 2, 31.59905457644362],
    [0.9995, 9, 4.780912585931139],
    [0.9995, 1000, 3.300282648423913],
    [0.6, 1, 0.3249196962329063],
    [0.6, 120, 0.2539095232149286],
  ])('has its %f quantile for %i degrees of freedom where the tables have it', (p, freedom, quantile) => {
    expect(Math.abs(tQuantile(p, freedom) / quantile - 1)).toBeLessThan(CLOSE);
    expect(tQuantile(1 - p, freedom)).toBeCloseTo(-quantile, 9);
  });

  it('stays exact for very many degrees of freedom', () => {
    expect(Math.abs(tQuantile(0.975, 100_000) / 1.95998770753461 - 1)).toBeLessThan(1e-9);
  });

  it.each([
    [0.1, 3, 0.4633261744004029],
    [1, 1, 0.25],
    [2.5, 10, 0.0157234221183044],
    [8, 5, 0.000246453330286222],
    [40, 9, 9.491499224669913e-12],
    [1.96, 400, 0.02534483515001379],
  ])('has the right weight above %f for %i degrees of freedom', (x, freedom, tail) => {
    expect(Math.abs(tUpperTail(x, freedom) / tail - 1)).toBeLessThan(CLOSE);
  });

  it('is symmetric, and its quantile undoes its distribution function', () => {
    for (const freedom of [1, 2.5, 7, 40, 900]) {
      for (const x of [-30, -2, -0.3, 0.01, 1.7, 12]) {
        expect(tCdf(x, freedom) + tCdf(-x, freedom)).toBeCloseTo(1, 14);
        // From below, where probabilities keep all their digits.
        if (x < 0) expect(tQuantile(tCdf(x, freedom), freedom) / x).toBeCloseTo(1, 11);
      }
    }
    expect(tQuantile(0.5, 5)).toBe(0);
    expect(tCdf(Infinity, 3)).toBe(1);
  });

  it('refuses probabilities and degrees of freedom that make no sense', () => {
    expect(() => tQuantile(1, 5)).toThrow('between 0 and 1, got 1');
    expect(() => tQuantile(0.9, 0)).toThrow('degrees of freedom above 0, got 0');
  });
});
