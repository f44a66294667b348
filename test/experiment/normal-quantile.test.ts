import { expect, it } from 'vitest';
import { normalQuantile } from '../../sim/experiment/normal-quantile.ts';

it.each([
  [0.975, 1.9599639845400543],
  [0.9, 1.2815515655446004],
  [0.6, 0.2533471031357997],
  [0.9999, 3.7190164854556804],
  [1e-10, -6.361340902404056],
  [1e-100, -21.273453560965322],
])('the normal quantile of %f is %f', (p, quantile) => {
  expect(Math.abs(normalQuantile(p) / quantile - 1)).toBeLessThan(1e-12);
});

it('gives infinities for certainty, and 0 for one half', () => {
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
});
