import { beforeAll, describe, expect, it } from 'vitest';
import { linesOverHalfHours } from '../../reports/charts/lines-over-half-hours.ts';
import type { ReportPage } from '../../reports/page.ts';
import { renderPages } from '../../reports/render-pages.ts';
import { renderReport } from '../../reports/render-report.ts';
import { comparisonFixture } from './comparison-fixture.ts';

const page: ReportPage = {
  id: 'fit',
  title: 'The model against what happened',
  intro: 'Offered contacts of the log beside those of the model.',
  figures: [
    {
      id: 'fit-offered',
      title: 'The model offers 2 % more than the log',
      alt: 'Two lines over the half-hours of a day.',
      spec: linesOverHalfHours({
        axis: 'day',
        yTitle: 'contacts',
        lines: [
          { name: 'log', values: [1, 2, Number.NaN, 3], points: true },
          { name: 'model', values: [1, 2, 2, 3], low: [0, 1, 1, 2], high: [2, 3, 3, 4] },
        ],
      }),
      table: {
        columns: ['Half-hour', 'Log', 'Model'],
        rows: [
          ['00:00', 1, 1],
          ['01:00', Number.NaN, 2],
        ],
      },
    },
  ],
};

describe('the report', () => {
  let html = '';
  beforeAll(async () => {
    html = await renderReport(comparisonFixture());
  });

  it('is one file that asks the network for nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|@import|src=|url\((?!#)/);
    expect(
      [...html.matchAll(/https?:\/\/[^"<\s]+/g)]
        .map(([url]) => url)
        .filter((url) => url !== 'http://www.w3.org/2000/svg'),
    ).toEqual([]);
  });

  it('stays within 300 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
  });

  it('puts the verdict first, then guardrails, scorecard, charts, grounds and the command', () => {
    const order = [
      'pays best',
      'class="strip"',
      'id="scorecard"',
      'id="charts"',
      'id="assumptions"',
      'id="formulas"',
      'id="advice"',
      'id="method"',
      'id="manifest"',
    ];
    const places = order.map((text) => html.indexOf(text));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(html).toContain('centralino compare finance-insurance --seed fixture --replications 60 --out report');
  });

  it('gives every verdict its word and its symbol', () => {
    for (const look of [
      '✓ better',
      '✗ worse',
      '= no difference that matters',
      '? not decided yet',
      '✓ kept',
      '✗ broken',
    ]) {
      expect(html).toContain(look.startsWith('✓ kept') || look.startsWith('✗ broken') ? look : `${look}</small>`);
    }
  });

  it('has no identifier twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('is the same text every time', async () => {
    expect(await renderReport(comparisonFixture())).toBe(html);
  });

  it('never shows NaN, and never claims a proof', () => {
    expect(html).not.toMatch(/NaN|undefined|\bprove|Infinity/);
  });
});

describe('unusual comparisons', () => {
  it('an interrupted one says so at once', async () => {
    const html = await renderReport({ ...comparisonFixture(), partial: true });
    expect(html.indexOf('PARTIAL')).toBeGreaterThan(0);
    expect(html.indexOf('PARTIAL')).toBeLessThan(html.indexOf('pays best'));
  });

  it('one read back from JSON is the same report', async () => {
    const fixture = comparisonFixture();
    expect(await renderReport(JSON.parse(JSON.stringify(fixture)))).toBe(await renderReport(fixture));
  });

  it('names with markup stay text', async () => {
    const fixture = comparisonFixture();
    const html = await renderReport({
      ...fixture,
      scenario: { ...fixture.scenario, title: '<b onclick="x">', story: '</style>' },
    });
    expect(html).not.toContain('<b onclick');
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;');
  });

  it('a single strategy, without series, advice or assumptions, still makes a report', async () => {
    const fixture = comparisonFixture();
    const today = { ...fixture.strategies[0]!, series: {} };
    const html = await renderReport({
      ...fixture,
      seriesList: [],
      strategies: [today],
      comparisons: [],
      guardrails: [],
      advice: [],
      assumptions: [],
    });
    expect(html).toContain('nothing to compare');
    expect(html).not.toContain('id="charts"');
  });

  it('ten strategies fit', async () => {
    const fixture = comparisonFixture();
    const last = fixture.strategies[3]!;
    const names = ['c', 'd', 'e', 'f', 'g', 'h'];
    const html = await renderReport({
      ...fixture,
      strategies: [...fixture.strategies, ...names.map((name) => ({ ...last, name }))],
      comparisons: [...fixture.comparisons, ...names.map((strategy) => ({ ...fixture.comparisons[2]!, strategy }))],
    });
    expect(html).toContain('The first 6 strategies are drawn');
  });
});

describe('pages of figures', () => {
  it('join the report after the charts', async () => {
    const html = await renderReport(comparisonFixture(), { extraPages: [page] });
    expect(html.indexOf('id="fit"')).toBeGreaterThan(html.indexOf('id="charts"'));
    expect(html.indexOf('id="fit"')).toBeLessThan(html.indexOf('id="assumptions"'));
  });

  it('stand alone', async () => {
    const html = await renderPages({ title: 'Fit of a log', intro: 'Forty-one days.', pages: [page] });
    expect(html).toContain('<h1>Fit of a log</h1>');
    expect(html).toContain('The model offers 2 % more than the log');
    expect(html).toContain('<td>–<td>2');
  });
});
