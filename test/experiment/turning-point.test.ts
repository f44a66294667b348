import { describe, expect, it } from 'vitest';
import { turningPoint } from '../../sim/experiment/turning-point.ts';

describe('the point at which a line crosses 0', () => {
  it('is found exactly where the points lie on a line', () => {
    const x = [0.1, 0.2, 0.4];
    const found = turningPoint(
      x,
      x.map((one) => 200 * one - 50),
      0.95,
    );
    expect(found?.value).toBeCloseTo(0.25, 12);
    expect(found?.low).toBeCloseTo(0.25, 6);
    expect(found?.high).toBeCloseTo(0.25, 6);
  });

  it('has an interval whose ends are lines that just might be 0 there', () => {
    // Worked by hand: slope 1, level 0.5 at the middle 1.5, residuals +-0.1 each, t(2) = 4.302653.
    const found = turningPoint([0, 1, 2, 3], [-0.9, -0.1, 0.9, 2.1], 0.95);
    const slope = 1;
    const level = 0.5;
    const rest = (0.1 ** 2 + 0.1 ** 2 + 0.1 ** 2 + 0.1 ** 2) / 2;
    const t2 = 4.30265272974946 ** 2;
    for (const end of [found?.low ?? 0, found?.high ?? 0]) {
      const fitted = level + slope * (end - 1.5);
      expect(fitted * fitted).toBeCloseTo(t2 * rest * (1 / 4 + (end - 1.5) ** 2 / 5), 9);
    }
    expect(found?.low).toBeLessThan(1);
    expect(found?.high).toBeGreaterThan(1);
  });

  it('is not to be had from a slope that might be 0, or from too few points', () => {
    expect(turningPoint([0, 1, 2, 3], [1, -1, 1, -1], 0.95)).toMatchObject({ low: -Infinity, high: Infinity });
    expect(turningPoint([0, 1], [1, 2], 0.95)).toBeNull();
    expect(turningPoint([1, 1, 1], [1, 2, 3], 0.95)).toBeNull();
  });
});
