import { beforeAll, describe, expect, it } from 'vitest';
import { businessCaseLines } from '../../cli/terminal/business-case-lines.ts';
import { ladderLines } from '../../cli/terminal/ladder-lines.ts';
import { styleOf } from '../../cli/terminal/style.ts';
import { ladderChart } from '../../reports/charts/ladder-chart.ts';
import { businessCase } from '../../reports/sections/business-case.ts';
import { businessCaseWords } from '../../reports/words/business-case-words.ts';
import type { BusinessCase } from '../../sim/experiment/business-case.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { comparisonFixture } from './comparison-fixture.ts';
import { BANK, simulatedComparison } from './simulated-comparison.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const STYLE = styleOf(process.stdout, { ascii: true });

describe('a ladder', () => {
  let comparison: Comparison;
  beforeAll(async () => {
    const text = BANK.replace('compare: {', 'compare: {ladder: [today, callback, unified-view], ');
    comparison = await simulatedComparison(text, 4);
  });

  it('is drawn with a row for each lever and a panel for each measure', () => {
    const figure = ladderChart(comparison);
    const rows = figure?.table.rows ?? [];
    expect([...new Set(rows.map(([lever]) => lever))]).toEqual(['callback', 'unified view']);
    expect(rows.length % 2).toBe(0);
    expect(figure?.title).toMatch(/^From “today” up, .* to net value/);
    expect(figure?.alt).toContain('one row a lever');
  });

  it('is told on the terminal step by step, with the figures of the steps', () => {
    const text = ladderLines(comparison, STYLE);
    expect(text).toContain('Ladder, from today up');
    const [first] = comparison.ladder ?? [];
    expect(first).toMatchObject({ rung: 'with-callback', below: 'today' });
    const wages = comparison.comparisons.find(({ strategy }) => strategy === 'with-callback')?.measures.cost;
    expect(first?.measures.cost?.value).toBe(wages?.value);
    expect(plain(text)).toMatch(/Cost of service: what each lever adds\n {2}callback +\+/);
  });

  it('is not there where strategies do not build on each other', () => {
    expect(ladderChart(comparisonFixture())).toBeNull();
    expect(ladderLines(comparisonFixture(), STYLE)).toBe('');
  });
});

describe('a business case', () => {
  let comparison: Comparison;
  beforeAll(async () => {
    comparison = await simulatedComparison(
      BANK.replace('{callback: , unified-view: , both: }', '{add-messaging: }'),
      5,
    );
  });

  it('tells adoption, contacts, money, payback and where it turns, in the report as on the terminal', () => {
    const [one] = comparison.businessCases ?? [];
    expect(one).toMatchObject({ strategy: 'add-messaging', baseline: 'today', channel: 'messaging', capex: 80_000 });
    const words = Object.fromEntries(businessCaseWords(comparison, one as BusinessCase));
    expect(plain(words['laid out'] ?? '')).toMatch(/^80,000 EUR once, [\d,]+ EUR a year$/);
    expect(words['taken up by']).toMatch(/each replication drew its own, from \d/);
    expect(words['first contacts']).toMatch(/a year moved to it \([\d,]+ from \w+/);
    const body = plain(businessCase(comparison)?.body ?? '');
    const terminal = plain(businessCaseLines(comparison, STYLE)).replaceAll(/\s+/g, ' ');
    for (const text of Object.values(words)) {
      expect(body).toContain(plain(text).replaceAll('&', '&amp;'));
      expect(terminal).toContain(plain(text).replaceAll(/\s+/g, ' '));
    }
  });

  it('pays back after what was laid out over what comes back in a year', () => {
    const [one] = comparison.businessCases ?? [];
    const words = (gain: number, loses: number): Record<string, string> =>
      Object.fromEntries(
        businessCaseWords(comparison, {
          ...(one as BusinessCase),
          loses,
          payback: { value: gain > 0 ? 80_000 / gain : Number.NaN, low: 2, high: Number.POSITIVE_INFINITY },
          turnsAt: { value: 0.12, low: 0.08, high: 0.19 },
        }),
      );
    expect(words(20_000, 0.3)['pays back']).toMatch(/^after 4\.0 years \(2\.0 years to never\)/);
    expect(words(20_000, 0.3)['turns at']).toBe('an adoption of 12.0 % (8.0 % to 19.0 %)');
    expect(words(-1, 1)['pays back']).toContain('not at the mean of what was drawn');
    expect(words(-1, 1)['turns at']).toMatch(/^nowhere in what was drawn: it loses/);
  });

  it('is not there where no channel opens', () => {
    expect(businessCase(comparisonFixture())).toBeNull();
    expect(businessCaseLines(comparisonFixture(), STYLE)).toBe('');
  });
});
