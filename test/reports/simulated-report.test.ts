import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonFigures } from '../../reports/comparison-figures.ts';
import { renderReport } from '../../reports/render-report.ts';
import { draw } from '../../reports/svg/draw.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { BANK, LABORATORY, simulatedComparison } from './simulated-comparison.ts';

describe.each([
  [
    'a bank',
    BANK,
    [
      'paired-differences',
      'cost-against-loyalty',
      'cost-difference',
      'hours-by-work',
      'waits-phone',
      'day-of-waiting-chat',
    ],
  ],
  [
    'a laboratory model',
    LABORATORY,
    ['paired-differences', 'service-by-half-hour-phone', 'day-of-waiting-phone', 'waits-phone'],
  ],
] as const)('the report of %s as the simulator gives it', (_, scenario, expected) => {
  let comparison: Comparison;
  beforeAll(async () => {
    comparison = await simulatedComparison(scenario, 5);
  });

  it('has the charts that its figures allow, each with a finding and without complaint', async () => {
    const figures = comparisonFigures(comparison);
    expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining([...expected]));
    for (const { id, title, alt, spec } of figures) {
      const complaints: string[] = [];
      const svg = await draw(spec, id, complaints);
      expect(complaints, id).toEqual([]);
      expect(`${title} ${alt} ${svg}`, id).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('is a sound document of moderate size', async () => {
    const html = await renderReport(comparison);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\bprove/);
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
  });
});
