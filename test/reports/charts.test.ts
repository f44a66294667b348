import { describe, expect, it } from 'vitest';
import { costAgainstLoyalty } from '../../reports/charts/cost-against-loyalty.ts';
import { costDifference } from '../../reports/charts/cost-difference.ts';
import { dayOfWaiting } from '../../reports/charts/day-of-waiting.ts';
import { hoursByWork } from '../../reports/charts/hours-by-work.ts';
import { pairedDifferences } from '../../reports/charts/paired-differences.ts';
import { placeLabels } from '../../reports/charts/place-labels.ts';
import { serviceByHalfHour } from '../../reports/charts/service-by-half-hour.ts';
import { waits } from '../../reports/charts/waits.ts';
import { comparisonFigures } from '../../reports/comparison-figures.ts';
import type { Figure } from '../../reports/page.ts';
import { draw } from '../../reports/svg/draw.ts';
import { comparisonFixture } from './comparison-fixture.ts';

const fixture = comparisonFixture();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Rows of data anywhere in a specification. */
function rowsOf(spec: unknown): Record<string, unknown>[] {
  return ((spec as { data?: { values?: Record<string, unknown>[] } }).data?.values ?? []) as Record<string, unknown>[];
}

describe('every chart of a comparison', () => {
  const figures = comparisonFigures(fixture);

  it('has all seven kinds, two of them for both live channels', () => {
    expect(figures.map(({ id }) => id)).toEqual([
      'paired-differences',
      'service-by-half-hour-phone',
      'service-by-half-hour-chat',
      'day-of-waiting-phone',
      'day-of-waiting-chat',
      'cost-against-loyalty',
      'cost-difference',
      'waits-phone',
      'waits-chat',
      'hours-by-work',
    ]);
  });

  it.each(figures.map((figure) => [figure.id, figure] as const))(
    '%s has rows, a finding, a description and figures',
    (_, figure: Figure) => {
      expect(rowsOf(figure.spec).length).toBeGreaterThan(2);
      expect(figure.title.length).toBeGreaterThan(20);
      expect(figure.title).not.toMatch(/NaN|undefined|null/);
      expect(figure.alt.length).toBeGreaterThan(60);
      expect(figure.alt).not.toMatch(/NaN|undefined|null/);
      expect(figure.table.rows.length).toBeGreaterThan(1);
      for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length);
    },
  );

  it.each(figures.map((figure) => [figure.id, figure] as const))(
    '%s is drawn without complaint',
    async (_, figure: Figure) => {
      const complaints: string[] = [];
      const svg = await draw(figure.spec, figure.id, complaints);
      expect(complaints).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(svg.length).toBeLessThan(40_000);
    },
  );
});

describe('findings', () => {
  it('state what the chart shows, with its figures', () => {
    const titles = comparisonFigures(fixture).map(({ title }) => plain(title));
    expect(titles).toMatchInlineSnapshot(`
      [
        "“Both” raises net value by 418,000 EUR a year, the most; of 48 differences, 39 better and 5 not decided yet",
        "Phone service level is under 80 % in 58 % of open half-hours with “today”, in 8 % with “both”",
        "Chat service level is under 80 % in 58 % of open half-hours with “today”, in 8 % with “both”",
        "Phone queue peaks at 10:30: one working day in twenty it exceeds 21 with “today”, 8.4 with “both”",
        "Chat queue peaks at 10:30: one working day in twenty it exceeds 21 with “today”, 8.4 with “both”",
        "“Both” has both the lowest cost per resolution and the highest NPS",
        "“Unified view” costs 157,000 EUR a year less than “today”, mostly through “wages” and “overhead”, against 71,000 more for “licences”",
        "Phone: nine in ten hold at most 4.9 min with “today” and 76 s with “both”",
        "Chat: nine in ten hold at most 4.9 min with “today” and 76 s with “both”",
        "“Both” saves most on “look up”: 2,820 hours a year; all work together takes 8,840 hours a year less",
      ]
    `);
  });

  it('say so when nothing is better', () => {
    const comparisons = fixture.comparisons.map((one) => ({
      ...one,
      measures: Object.fromEntries(
        Object.entries(one.measures).map(([id, d]) => [id, { ...d, verdict: 'worse' as const }]),
      ),
    }));
    expect(pairedDifferences({ ...fixture, comparisons })?.title).toMatch(/^No strategy is better on net value/);
  });
});

describe('charts without their figures', () => {
  const empty = { ...fixture, seriesList: [], strategies: fixture.strategies.map((one) => ({ ...one, series: {} })) };
  const lab = { ...empty, measures: fixture.measures.filter(({ id }) => /\.phone$/.test(id)) };

  it('are left out', () => {
    expect(serviceByHalfHour(empty, 'phone')).toBeNull();
    expect(dayOfWaiting(empty, 'phone')).toBeNull();
    expect(waits(empty, 'phone')).toBeNull();
    expect(costDifference(empty)).toBeNull();
    expect(hoursByWork(empty)).toBeNull();
  });

  it('are left out of a laboratory report', () => {
    const strategies = lab.strategies.map((one) => ({
      ...one,
      measures: Object.fromEntries(Object.entries(one.measures).filter(([id]) => id.endsWith('.phone'))),
    }));
    expect(costAgainstLoyalty({ ...lab, strategies })).toBeNull();
    expect(comparisonFigures({ ...lab, strategies }).map(({ id }) => id)).toEqual(['paired-differences']);
  });
});

describe('labels of points', () => {
  it('do not overlap when points lie close', () => {
    const points = [0, 1, 2].map((i) => ({ x: 100 + 12 * i, y: 100 + 4 * i, text: `strategy ${i}` }));
    const places = placeLabels(points, 400, 300, 12);
    expect(new Set(places.map(({ align, dx, dy }) => `${align} ${dx} ${dy}`)).size).toBe(3);
  });
});
