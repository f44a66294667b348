import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../fitting/statistics/agreement.ts';
import { digamma, trigamma } from '../../fitting/statistics/digamma.ts';
import { empiricalLaw, meanBeyond } from '../../fitting/statistics/empirical-law.ts';
import { hazardBins, hazardPeaks } from '../../fitting/statistics/hazard.ts';
import { histogram } from '../../fitting/statistics/histogram.ts';
import { kaplanMeier, survivalAt } from '../../fitting/statistics/kaplan-meier.ts';
import { kolmogorovSmirnov } from '../../fitting/statistics/kolmogorov-smirnov.ts';
import { quantileLaw } from '../../fitting/statistics/quantile-law.ts';
import { rankLaws } from '../../fitting/statistics/rank-laws.ts';
import { ownWeight, shrunk } from '../../fitting/statistics/shrink-toward-group.ts';
import { stretchesOfLevel } from '../../fitting/statistics/stretches-of-level.ts';
import { distributionFunction, meanOf } from '../../sim/random/distribution-function.ts';
import { gammas, lognormals, normals, uniforms } from './synthetic-log.ts';

const MANY = 20_000;

function sample(draw: () => number): number[] {
  return Array.from({ length: MANY }, draw);
}

describe('fitting laws by likelihood', () => {
  it('knows the derivatives of ln Gamma', () => {
    // Abramowitz & Stegun (1964), table 6.1: psi(1) = -Euler's constant, psi(1.5), psi'(1) = pi^2 / 6.
    expect(digamma(1)).toBeCloseTo(-0.5772156649, 8);
    expect(digamma(1.5)).toBeCloseTo(0.036489974, 8);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 7);
  });

  it('recovers a lognormal law and ranks it first', () => {
    const [best] = rankLaws(sample(lognormals(uniforms(1), 200, 1.1)));
    expect(best!.law.kind).toBe('lognormal');
    expect(best!.law).toMatchObject({ mean: expect.closeTo(200, -1), cv: expect.closeTo(1.1, 1) });
    expect(best!.ks).toBeLessThan(0.01);
  });

  it('recovers a gamma law and ranks it first', () => {
    const draw = gammas(uniforms(2), 3);
    const [best] = rankLaws(sample(() => 50 * draw()));
    expect(best!.law.kind).toBe('gamma');
    expect(best!.law).toMatchObject({ mean: expect.closeTo(150, -1), cv: expect.closeTo(1 / Math.sqrt(3), 1) });
  });

  it('recovers a Weibull law and ranks it first', () => {
    const uniform = uniforms(3);
    const [best] = rankLaws(sample(() => 100 * (-Math.log(1 - uniform())) ** (1 / 1.7)));
    expect(best!.law.kind).toBe('weibull');
    // Mean of scale 100 and shape 1.7: 100 Gamma(1 + 1 / 1.7) = 89.22.
    expect(best!.law).toMatchObject({ mean: expect.closeTo(89.2, 0), shape: expect.closeTo(1.7, 1) });
  });

  it('does not prefer two parameters where one will do', () => {
    const uniform = uniforms(4);
    const laws = rankLaws(sample(() => -300 * Math.log(1 - uniform())));
    const exponential = laws.find(({ law }) => law.kind === 'exponential')!;
    expect(exponential.aic - laws[0]!.aic).toBeLessThan(4);
  });

  it('says nothing of a handful of values', () => {
    expect(rankLaws([5, 5, 6, 7])).toEqual([]);
  });

  it('measures the distance to the right law as small, to a wrong one as large', () => {
    const normal = normals(uniforms(5));
    const values = sample(() => Math.exp(normal())).sort((a, b) => a - b);
    const lognormal = { kind: 'lognormal', mean: Math.exp(0.5), cv: Math.sqrt(Math.E - 1) } as const;
    expect(kolmogorovSmirnov(values, (x) => distributionFunction(lognormal, x))).toBeLessThan(0.012);
    expect(kolmogorovSmirnov(values, (x) => distributionFunction({ kind: 'exponential', mean: 1 }, x))).toBeGreaterThan(
      0.1,
    );
  });
});

describe('patience from waits that were cut short', () => {
  it("gives the textbook's steps", () => {
    // 6, 6, 6, 6+, 7, 9+, 10, ...: remission times of Freireich et al. 1963 as in Kaplan-Meier tables.
    const times = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
    const ended = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
    const steps = kaplanMeier(times, ended);
    expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(steps.map(({ survival }) => Number(survival.toFixed(4)))).toEqual([
      0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482,
    ]);
    expect(survivalAt(steps, 12)).toBeCloseTo(0.7529, 4);
    expect(survivalAt(steps, 1)).toBe(1);
  });

  it('recovers an exponential law under heavy censoring', () => {
    const uniform = uniforms(6);
    const patience = sample(() => -300 * Math.log(1 - uniform()));
    const answered = sample(() => -100 * Math.log(1 - uniform()));
    const waits = patience.map((one, i) => Math.min(one, answered[i]!));
    const left = patience.map((one, i) => (one < answered[i]! ? 1 : 0));
    const law = empiricalLaw(kaplanMeier(waits, left), (from) => meanBeyond(waits, left, from));
    expect(law.values.length).toBeLessThanOrEqual(40);
    expect(meanOf(law)).toBeGreaterThan(280);
    expect(meanOf(law)).toBeLessThan(320);
    expect(distributionFunction(law, 100)).toBeCloseTo(1 - Math.exp(-1 / 3), 1);
  });

  it('finds a peak of the hazard, and none where there is none', () => {
    const uniform = uniforms(7);
    const steady = sample(() => -200 * Math.log(1 - uniform()));
    const all = steady.map(() => 1);
    // One in ten of those who wait a minute leave at the announcement.
    const announced = steady.map((one) => (one > 60 && uniform() < 0.1 ? 57 + 3 * uniform() : one));
    const bins = { width: 5, until: 150 };
    expect(hazardPeaks(hazardBins(steady, all, bins))).toEqual([]);
    expect(hazardPeaks(hazardBins(announced, all, bins)).map(({ from }) => from)).toEqual([55]);
  });
});

describe('smaller statistics', () => {
  it('cuts a row of cells where the level changes', () => {
    const normal = normals(uniforms(8));
    const cells = Array.from({ length: 48 }, (_, slot) => {
      const values = Array.from({ length: 200 }, () => (slot >= 18 && slot < 32 ? 0.5 : 0) + normal());
      return { count: 200, sum: values.reduce((a, b) => a + b, 0), squares: values.reduce((a, b) => a + b * b, 0) };
    });
    expect(stretchesOfLevel(cells, 4).map(({ from, to }) => [from, to])).toEqual([
      [0, 18],
      [18, 32],
      [32, 48],
    ]);
  });

  it('leaves a level row in one piece', () => {
    const normal = normals(uniforms(9));
    const cells = Array.from({ length: 48 }, () => {
      const values = Array.from({ length: 200 }, normal);
      return { count: 200, sum: values.reduce((a, b) => a + b, 0), squares: values.reduce((a, b) => a + b * b, 0) };
    });
    expect(stretchesOfLevel(cells, 4)).toHaveLength(1);
  });

  it('draws means together when their differences are chance, and not when they are not', () => {
    const row = (means: number[], variance: number) => means.map((mean) => ({ mean, variance }));
    expect(ownWeight([row([10, 12, 8], 4)])).toBe(0);
    expect(ownWeight([row([10, 20, 30], 1)])).toBeCloseTo(0.99, 2);
    expect(shrunk(row([10, 20], 1), 0.5)).toEqual([12.5, 17.5]);
  });

  it('agrees fully with itself', () => {
    const pairs = [1, 2, 3].map((value) => ({ predicted: value, actual: value, weight: 1 }));
    expect(agreementOf(pairs)).toMatchObject({ count: 3, correlation: expect.closeTo(1, 12), meanError: 0 });
    expect(agreementOf([...pairs, { predicted: Number.NaN, actual: 1, weight: 9 }]).count).toBe(3);
  });

  it('keeps the mean of a sample in a law of quantiles', () => {
    const values = sample(lognormals(uniforms(10), 100, 1)).sort((a, b) => a - b);
    expect(meanOf(quantileLaw(values, 40))).toBeGreaterThan(95);
    expect(meanOf(quantileLaw(values, 40))).toBeLessThan(106);
  });

  it('counts every value that it draws', () => {
    const bins = histogram([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5);
    expect(bins.reduce((sum, bin) => sum + bin.density * (bin.to - bin.from), 0)).toBeCloseTo(1, 10);
  });
});
