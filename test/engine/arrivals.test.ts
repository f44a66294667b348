import { describe, expect, it } from 'vitest';
import { clearFloor } from '../../sim/engine/clear-floor.ts';
import { prepare } from '../../sim/engine/simulate.ts';
import type { Arrivals } from '../../sim/model/demand.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HALF_HOUR, HOUR } from '../../sim/model/units.ts';
import { CALL, labModel } from '../kits/lab-model.ts';
import { kolmogorovSmirnov, serialCorrelationScore } from '../random/goodness-of-fit.ts';

/** When contacts of each intent come, without anything else happening. */
function timesOf(model: Model, replication = 0): number[][] {
  const { floor } = prepare(model, 0);
  clearFloor(floor, model, 'arrivals', replication);
  const times: number[][] = model.intents.map(() => []);
  const { sources } = floor;
  while (sources.earliestAt < Infinity) {
    (times[sources.earliest] as number[]).push(sources.earliestAt);
    sources.take(sources.earliest);
  }
  return times;
}

const even = new Array(12).fill(1) as number[];
const modelOf = (arrivals: Arrivals, days: number, parts: Partial<Model> = {}): Model =>
  labModel({
    horizon: { ...labModel().horizon, length: days * DAY, warmUp: 0 },
    intents: [{ ...CALL, arrivals }],
    ...parts,
  });

/** Counts in stretches of equal length. */
function counts(times: readonly number[], width: number, cells: number): number[] {
  const found = new Array<number>(cells).fill(0);
  for (const time of times) (found[Math.floor(time / width)] as number)++;
  return found;
}
const meanOf = (x: readonly number[]): number => x.reduce((sum, one) => sum + one, 0) / x.length;
const varianceOf = (x: readonly number[]): number =>
  x.reduce((sum, one) => sum + (one - meanOf(x)) ** 2, 0) / (x.length - 1);

describe('arrivals', () => {
  it('at one rate are a Poisson process: gaps are exponential, independent, and counts as scattered as their mean', () => {
    const rate = 0.02;
    const [times = []] = timesOf(modelOf({ kind: 'rates', rates: [rate], every: HALF_HOUR, season: even }, 20));
    const gaps = Float64Array.from(times, (time, i) => time - (times[i - 1] ?? 0));
    expect(gaps.length).toBeGreaterThan(30_000);
    expect(kolmogorovSmirnov(gaps, (x) => 1 - Math.exp(-rate * x))).toBeLessThan(1.95);
    expect(Math.abs(serialCorrelationScore(gaps))).toBeLessThan(4);
    const perQuarter = counts(times, 900, 20 * 96);
    // Variance over mean is chi-square over its degrees of freedom.
    const index = varianceOf(perQuarter) / meanOf(perQuarter);
    expect(Math.abs(index - 1) / Math.sqrt(2 / perQuarter.length)).toBeLessThan(4);
  });

  it('at changing rates come in each stretch as its rate says, evenly within it', () => {
    const rates = [0.001, 0.05, 0, 0.02, 0.12];
    const [times = []] = timesOf(modelOf({ kind: 'rates', rates, every: HOUR, season: even }, 50));
    const cycles = (50 * 24) / rates.length;
    rates.forEach((rate, stretch) => {
      const inIt = times.filter((time) => Math.floor(time / HOUR) % rates.length === stretch);
      const expected = rate * HOUR * cycles;
      if (rate === 0) {
        expect(inIt).toEqual([]);
        return;
      }
      expect(Math.abs(inIt.length - expected) / Math.sqrt(expected)).toBeLessThan(4);
      const places = Float64Array.from(inIt, (time) => (time % HOUR) / HOUR);
      expect(kolmogorovSmirnov(places, (x) => x)).toBeLessThan(1.95);
    });
  });

  it('follow the season month by month', () => {
    const season = [2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const [times = []] = timesOf(modelOf({ kind: 'rates', rates: [0.01], every: HALF_HOUR, season }, 90));
    const perDay = counts(times, DAY, 90);
    // 31 days of January at twice the rate, 28 of February without anybody, then as usual.
    const [january, february, march] = [perDay.slice(0, 31), perDay.slice(31, 59), perDay.slice(59)];
    expect(Math.abs(meanOf(january) - 1728) / Math.sqrt(1728 / 31)).toBeLessThan(4);
    expect(february.every((count) => count === 0)).toBe(true);
    expect(Math.abs(meanOf(march) - 864) / Math.sqrt(864 / 31)).toBeLessThan(4);
  });

  it('of a trace come when the trace says, no others', () => {
    const at = [3, 3, 10.5, 7200, 7200.25];
    const contacts = at.map((time) => ({ at: time, talk: 1, patience: -1, wrapUp: 0, acceptsCallback: false }));
    expect(timesOf(modelOf({ kind: 'trace', contacts }, 1))).toEqual([at]);
  });

  it('on busy and quiet days scatter as a gamma law says, all intents of a day together', () => {
    const [rate, cv] = [0.02, 0.3];
    const busy: Arrivals = { kind: 'rates', rates: [rate], every: HALF_HOUR, season: even };
    const intents = ['one', 'other'].map((name) => ({ ...CALL, name, arrivals: busy }));
    const days = Array.from({ length: 40 }, (_, r) =>
      timesOf(modelOf(busy, 50, { busyness: { cv }, intents }), r).map((times) => counts(times, DAY, 50)),
    );
    const one = days.flatMap(([first]) => first as number[]);
    const other = days.flatMap(([, second]) => second as number[]);
    const mean = rate * DAY;
    // A mixed Poisson count: variance = mean + (cv mean) ** 2; what two intents share is (cv mean) ** 2.
    const [total, shared] = [mean + (cv * mean) ** 2, (cv * mean) ** 2];
    expect(Math.abs(meanOf(one) - mean) / Math.sqrt(total / one.length)).toBeLessThan(4);
    expect(Math.abs(varianceOf(one) / total - 1)).toBeLessThan(4 * Math.sqrt(2.6 / one.length));
    const covariance = meanOf(one.map((x, i) => (x - meanOf(one)) * ((other[i] as number) - meanOf(other))));
    expect(Math.abs(covariance / shared - 1)).toBeLessThan(4 * Math.sqrt(2.6 / one.length));
  });

  it('in half-hours of waves scatter and hang together as they should, and days do not', () => {
    const [rate, cv, correlation] = [0.5, 0.2, 0.8];
    const arrivals: Arrivals = { kind: 'rates', rates: [rate], every: HALF_HOUR, season: even };
    const model = modelOf(arrivals, 200, { busyness: { cv: 0, withinDay: { cv, correlation } } });
    const [times = []] = timesOf(model);
    const perHalfHour = counts(times, HALF_HOUR, 200 * 48);
    const mean = rate * HALF_HOUR;
    expect(Math.abs(meanOf(perHalfHour) / mean - 1)).toBeLessThan(4 * cv * Math.sqrt(9 / perHalfHour.length));
    const of = (lag: number, sameDay: boolean): number => {
      const products: number[] = [];
      perHalfHour.forEach((count, i) => {
        const before = i - lag;
        if (before < 0 || (Math.floor(i / 48) === Math.floor(before / 48)) !== sameDay) return;
        products.push((count / mean - 1) * ((perHalfHour[before] as number) / mean - 1));
      });
      return meanOf(products);
    };
    // Covariance of two lognormal numbers of mean 1: (1 + cv ** 2) ** correlation - 1.
    const covariance = (r: number): number => (1 + cv * cv) ** r - 1;
    expect(of(0, true)).toBeCloseTo(covariance(1) + 1 / mean, 2);
    for (const lag of [1, 2, 4])
      expect(Math.abs(of(lag, true) / covariance(correlation ** lag) - 1)).toBeLessThan(0.15);
    expect(Math.abs(of(1, false))).toBeLessThan(4 * cv * cv * Math.sqrt(1 / 199));
  });

  it('that switch stay in each state as long as they should, and go where they should', () => {
    const stays = [HOUR, 2 * HOUR, HALF_HOUR];
    const next = [
      [0, 0.25, 0.75],
      [1, 0, 0],
      [0.5, 0.5, 0],
    ];
    // One state without anybody, one dense, one denser: the state can be read off the gaps.
    const rates = [0, 0.5, 4];
    const model = modelOf({ kind: 'switching', rates, stays, next, environment: '', season: even }, 60);
    const [times = []] = timesOf(model);
    // The share of time in each state solves the balance of visits: visits v = v P, time = v stay.
    const visits = [1, 0.25 + 0.75 * 0.5, 0.75];
    const time = visits.map((v, state) => v * (stays[state] as number));
    const all = time.reduce((sum, t) => sum + t, 0);
    const expected = (60 * DAY * time.reduce((sum, t, state) => sum + t * (rates[state] as number), 0)) / all;
    // About 700 cycles, each with a spread of its own: 15 % is four standard errors.
    expect(Math.abs(times.length / expected - 1)).toBeLessThan(0.15);
    const pauses = times.map((at, i) => at - (times[i - 1] ?? 0)).filter((gap) => gap > 60);
    // Pauses of more than a minute are stays in the empty state (and what is left of gaps at one in two seconds: e ** -30).
    const beyond = Float64Array.from(pauses, (gap) => gap - 60);
    expect(kolmogorovSmirnov(beyond, (x) => 1 - Math.exp(-x / HOUR))).toBeLessThan(1.95);
  });
});
