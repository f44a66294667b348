import { describe, expect, it } from 'vitest';
import { REFERENCE_CASES } from '../../bench/reference/cases.ts';
import { judge, type MetricResult } from '../../bench/reference/judge.ts';
import { packJson } from '../../bench/reference/pack-json.ts';
import { caseText, packClosing } from '../../bench/reference/pack-text.ts';
import { casesNamed, runPack } from '../../bench/reference/run-pack.ts';
import { scoreHistogram } from '../../bench/reference/score-histogram.ts';
import { referencePages } from '../../cli/bench/reference-pages.ts';
import { renderPages } from '../../reports/render-pages.ts';
import { inlineRunner } from '../../runners/inline.ts';

const one = REFERENCE_CASES[0]!;
const share = { name: 'pWait.phone', unit: 'share', exact: 0.5, value: 0.503, standardError: 0.001 };

describe('a case passes', () => {
  const passes = (figure: Partial<MetricResult>): boolean => judge(one, [{ ...share, ...figure }], 40, 'full').pass;

  it('when every figure is within four standard errors', () => {
    expect(judge(one, [share], 40, 'full')).toMatchObject({ pass: true, metrics: [{ z: expect.closeTo(3, 9) }] });
    expect(passes({ value: 0.5041 })).toBe(false);
  });

  it('when the standard errors are small: 1 % of the value, or 0.002 of a share', () => {
    expect(passes({ standardError: 0.0049 })).toBe(true);
    expect(passes({ standardError: 0.0051, value: 0.5 })).toBe(false);
    expect(passes({ exact: 0.01, value: 0.01, standardError: 0.0019 })).toBe(true);
    expect(passes({ unit: 's', exact: 0.01, value: 0.01, standardError: 0.0019 })).toBe(false);
  });

  it('when a figure that cannot vary is what it must be', () => {
    expect(passes({ exact: 1, value: 1, standardError: 0 })).toBe(true);
    expect(passes({ exact: 1, value: 0.9, standardError: 0 })).toBe(false);
    expect(passes({ exact: 1, value: NaN, standardError: NaN })).toBe(false);
  });
});

describe('the histogram of scores', () => {
  it('counts every score once', () => {
    const classes = scoreHistogram([-9, -0.2, 0, 0.49, 0.5, 12]);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(classes.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(6, 9);
    expect(classes.find(({ from }) => from === 0)?.count).toBe(2);
  });
});

describe('the pack', () => {
  it('finds cases by a part of their id or family', () => {
    expect(casesNamed('erlang-b').length).toBeGreaterThan(2);
    expect(casesNamed('Call-back').every(({ family }) => family === 'Call-back')).toBe(true);
    expect(casesNamed('')).toHaveLength(REFERENCE_CASES.length);
  });

  it('is simulated, judged and told as text, JSON and a page', async () => {
    const runner = inlineRunner();
    const result = await runPack({ effort: 'quick', seed: 'reference', only: 'erlang-b-small', runner });
    expect(result.cases.map(({ pass }) => pass)).toEqual([true]);
    expect(caseText(result.cases[0]!)).toMatch(/^pass {2}erlang-b-small .*\n {2}blocked\.phone +0\.206107 +0\.20/);
    expect(packClosing(result)).toContain('1 of 1 cases pass');
    const [first] = (packJson(result) as { cases: { metrics: object[] }[] }).cases;
    expect(first?.metrics[0]).toEqual({
      name: 'blocked.phone',
      exact: expect.closeTo(0.206107, 5),
      value: expect.any(Number),
      standardError: expect.any(Number),
      z: expect.any(Number),
    });
    const page = await renderPages(referencePages(result));
    expect(page).toContain('The simulator against exact answers');
    expect(page).toContain('<svg');
  });
});
