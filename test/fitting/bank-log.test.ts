import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Fitted, fitLog } from '../../fitting/fit-log.ts';
import { agreementWith, type Prediction, predictionsOf } from '../../fitting/pages/predictions.ts';
import { readDate } from '../../fitting/reading/read-time.ts';
import { inlineRunner } from '../../runners/inline.ts';
import { readScenario } from '../../scenarios/read-scenario.ts';
import { runComparison } from '../../sim/experiment/run-comparison.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';

const LOG = fileURLToPath(new URL('../../../shared/data/anonbank/calls-1999-01-to-07.csv.gz', import.meta.url));
const COLUMNS = fileURLToPath(new URL('../../examples/bank-log/columns.yaml', import.meta.url));

if (!existsSync(LOG)) console.log("skipped: the bank's call log is not in ../shared/data");

// Public facts of this log: Mandelbaum, Sakov & Zeltyn (2000); Brown et al. (2005).
describe.skipIf(!existsSync(LOG))("the bank's call log, fitted on January to May 1999", () => {
  let fitted: Fitted;
  let predictions: Prediction[];

  beforeAll(async () => {
    const result = await fitLog({
      path: LOG,
      source: 'calls.csv.gz',
      columns: readFileSync(COLUMNS, 'utf8'),
      name: 'bank',
      window: { to: readDate('1999-05-31', 'y/m/d') },
    });
    if ('problem' in result) throw new Error(result.problem.got);
    fitted = result.fitted;
    const model = readScenario(fitted.scenario).model!;
    const comparison = await runComparison({
      model,
      layout: layoutOf(model),
      runner: inlineRunner(),
      strategies: [0],
      until: 20,
      confidence: 0.95,
      origin: { seed: 'test', scenario: 'bank', version: '0', command: () => '' },
      advice: [],
    });
    predictions = predictionsOf(comparison.strategies[0]!, fitted.actuals);
  });

  it('drops phantoms and those who never asked for an agent, and counts them', () => {
    const [menu, phantoms, ...others] = fitted.log.exclusions;
    expect(fitted.log.rows).toBe(252_290);
    expect(menu).toMatchObject({ reason: 'left before asking for an agent', count: 13_577 });
    expect(phantoms).toMatchObject({ reason: expect.stringContaining('PHANTOM'), count: 2_348 });
    expect(others).toEqual([]);
  });

  it('finds the week of Israel: closed from Friday afternoon to Saturday evening', () => {
    const hours = fitted.fit.hours.map(({ days, from, to }) => `${days.join()} ${from / 3600}-${to / 3600}`);
    expect(hours[0]).toBe('0,1,2,3,6 7-24');
    expect(hours[1]).toBe('4 7-14');
    expect(hours[2]).toMatch(/^5 (19|20)/);
  });

  it('finds lognormal handling times, days that differ by 18 %, and callers who call again', () => {
    const { handling, busyness, retry } = fitted.fit;
    expect(handling.byType[0]!.laws[0]!.law.kind).toBe('lognormal');
    expect(handling.byType[0]!.laws[0]!.ks).toBeLessThan(0.025);
    expect(handling.byType[0]!.short).toBeCloseTo(0.06, 1);
    expect(busyness.ofCalls).toBeCloseTo(0.18, 2);
    expect(retry.share).toBeCloseTo(0.41, 1);
  });

  it('finds the peaks of impatience', () => {
    const peaks = fitted.fit.patience.peaks.map(({ from }) => from);
    expect(peaks).toContain(10);
    expect(peaks).toContain(55);
  });

  it('finds one team', () => {
    expect(fitted.fit.teams).toHaveLength(1);
  });

  it('predicts June and July by half-hour better than Erlang-A with the same inputs', () => {
    const days = fitted.actuals.heldOut!;
    const [model, erlang] = [predictions[0]!, predictions[1]!];
    for (const quantity of ['wait', 'abandonment'] as const) {
      const ours = agreementWith(model, predictions, days, quantity);
      const theirs = agreementWith(erlang, predictions, days, quantity);
      expect(ours.count).toBe(189);
      expect(ours.correlation).toBeGreaterThan(theirs.correlation);
      expect(ours.meanError).toBeLessThan(theirs.meanError);
    }
    expect(agreementWith(model, predictions, days, 'wait').correlation).toBeGreaterThan(0.68);
    expect(agreementWith(model, predictions, days, 'abandonment').correlation).toBeGreaterThan(0.65);
  });
});
