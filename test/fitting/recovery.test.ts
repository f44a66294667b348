import { beforeAll, describe, expect, it } from 'vitest';
import { readActuals } from '../../fitting/actuals/read-actuals.ts';
import { type Fitted, fitLog } from '../../fitting/fit-log.ts';
import { pageAgainstActuals } from '../../fitting/pages/page-against-actuals.ts';
import { agreementWith, predictionsOf } from '../../fitting/pages/predictions.ts';
import { renderPages } from '../../reports/render-pages.ts';
import { inlineRunner } from '../../runners/inline.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import type { Comparison } from '../../sim/experiment/comparison.ts';
import { runComparison } from '../../sim/experiment/run-comparison.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { FIRST_DAY, syntheticLog, TRUTH } from './synthetic-log.ts';
import { forgetLogsAfterwards, temporaryLog } from './temporary-log.ts';

forgetLogsAfterwards();

describe('a fit of a synthetic centre', () => {
  let fitted: Fitted;
  let comparison: Comparison;

  beforeAll(async () => {
    const path = temporaryLog('synthetic.csv', syntheticLog(TRUTH).join('\n'));
    const result = await fitLog({ path, source: 'synthetic.csv', name: 'synthetic', window: {} });
    if ('problem' in result) throw new Error(result.problem.got);
    fitted = result.fitted;
    const { model } = readScenario(fitted.scenario);
    comparison = await runComparison({
      model: model!,
      layout: layoutOf(model!),
      runner: inlineRunner(),
      strategies: [0],
      until: 10,
      confidence: 0.95,
      origin: { seed: 'test', scenario: 'synthetic', version: '0', command: () => '' },
      advice: [],
    });
  });

  it('keeps the last fifth of the days', () => {
    const { fit, holdOut } = fitted.fit.days;
    expect(fit[0]).toBe(FIRST_DAY);
    expect(fit.length).toBeCloseTo(TRUTH.weeks * 5 * 0.8, -1);
    expect(holdOut[0]).toBeGreaterThan(fit.at(-1)!);
  });

  it('finds the opening hours', () => {
    expect(fitted.fit.hours).toEqual([{ days: [0, 1, 2, 3, 4], from: 8 * 3600, to: 18 * 3600 }]);
  });

  it('finds first calls and retries apart', () => {
    const { total, retry } = fitted.fit;
    const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
    expect(Math.abs(sum(total.fresh) / (TRUTH.perHour * 50) - 1)).toBeLessThan(0.05);
    expect(Math.abs(retry.share - TRUTH.retry)).toBeLessThan(0.03);
  });

  it('finds the handling time and its law', () => {
    const [handling] = fitted.fit.handling.byType;
    expect(Math.abs(handling!.mean / TRUTH.handling.mean - 1)).toBeLessThan(0.02);
    expect(handling!.laws[0]!.law.kind).toBe('lognormal');
    expect(handling!.laws[0]!.ks).toBeLessThan(0.02);
    expect(fitted.fit.handling.parts).toHaveLength(1);
  });

  it('finds the patience behind the waits that were cut short', () => {
    expect(Math.abs(fitted.fit.patience.mean / TRUTH.patience - 1)).toBeLessThan(0.1);
    expect(Math.abs(fitted.fit.patience.exponentialMean / TRUTH.patience - 1)).toBeLessThan(0.05);
  });

  it('finds how much days differ', () => {
    expect(Math.abs(fitted.fit.busyness.cv - TRUTH.busyness)).toBeLessThan(0.04);
  });

  it('finds the agents, who are always available, and needs no correction to speak of', () => {
    const { teams, availability } = fitted.fit;
    expect(teams).toHaveLength(1);
    expect(availability.overall).toBeGreaterThan(0.97);
    const noon = teams[0]!.onDuty[24]!;
    expect(Math.abs(noon / TRUTH.agents - 1)).toBeLessThan(0.05);
    expect(Math.abs(fitted.calibrated.first.scale - 1)).toBeLessThan(0.06);
  });

  it('writes a scenario that its reader takes without an error', () => {
    const { model, issues } = readScenario(fitted.scenario);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(model!.intents.map(({ name }) => name)).toEqual(['service']);
    expect(model!.channels[0]!.hours).toEqual(fitted.fit.hours);
    expect(fitted.scenario).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('predicts days that it has not seen', () => {
    const actuals = readActuals(JSON.stringify(fitted.actuals))!;
    const predictions = predictionsOf(comparison.strategies[0]!, actuals);
    const abandonment = agreementWith(predictions[0]!, predictions, actuals.heldOut!, 'abandonment');
    const wait = agreementWith(predictions[0]!, predictions, actuals.heldOut!, 'wait');
    expect(wait.count).toBe(100);
    expect(abandonment.meanError).toBeLessThan(0.06);
    expect(Math.abs(wait.predicted / wait.actual - 1)).toBeLessThan(0.3);
  });

  it('makes a page of model against what happened that can be drawn', async () => {
    const page = pageAgainstActuals(comparison, fitted.actuals);
    expect(page.title).toBe('The model against what happened');
    expect(page.intro).toMatch(/were not used for fitting/);
    expect(page.figures).toHaveLength(5);
    expect(page.figures[0]!.table.rows.map(([name]) => name)).toEqual([
      'model',
      'Erlang-A',
      'Erlang-A, half-hours corrected',
      'averages of the fitted days',
      'what happened',
    ]);
    const html = await renderPages({ title: 'test', intro: 'test', pages: [page, ...fitted.report.pages] });
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/NaN s|undefined/);
  });

  it('says so when the fitted days themselves are all there is', () => {
    const { heldOut: _, ...without } = fitted.actuals;
    expect(pageAgainstActuals(comparison, without).intro).toMatch(/No day was kept/);
  });

  it('does not take another file for actuals', () => {
    expect(readActuals('not json')).toBeUndefined();
    expect(readActuals('{"format": "something else"}')).toBeUndefined();
    expect(readActuals(JSON.stringify({ ...fitted.actuals, erlangA: {} }))).toBeUndefined();
    expect(readActuals('null')).toBeUndefined();
  });
});
