import { describe, expect, it } from 'vitest';
import { startDay } from '../../scenarios/quantities/day.ts';
import { distribution } from '../../scenarios/quantities/distribution.ts';
import { hours } from '../../scenarios/quantities/hours.ts';
import * as quantities from '../../scenarios/quantities/quantities.ts';
import { quietly, type Reader } from '../../scenarios/quantities/reader.ts';
import { target } from '../../scenarios/quantities/target.ts';

const read = <T>(reader: Reader<T>, value: unknown) => quietly(reader, value);

describe('durations are seconds', () => {
  it.each([
    ['20 s', 20],
    ['4 min', 240],
    ['4m30s', 270],
    ['1.5 h', 5400],
    ['1 h 30 min', 5400],
    ['2 d', 172800],
    ['52 weeks', 52 * 604800],
    ['1 year', 365 * 86400],
    ['0.5s', 0.5],
    ['2e3 s', 2000],
  ])('%s', (text, seconds) => {
    expect(read(quantities.duration, text)).toBe(seconds);
  });

  it.each([
    [6],
    ['6'],
    ['-4 min'],
    ['4 minn'],
    ['min'],
    ['4,5 min'],
    ['1e400 s'],
    [null],
    [undefined],
    [true],
    [['4 min']],
  ])('not %j', (value) => {
    expect(read(quantities.duration, value)).toBeUndefined();
  });
});

describe('other quantities are in the unit of the model', () => {
  it.each<[string, Reader<number>, string, number]>([
    ['share', quantities.share, '37 %', 0.37],
    ['share', quantities.share, '57%', 0.57],
    ['ratio', quantities.ratio, '120 %', 1.2],
    ['change', quantities.change, '-8 %', -0.08],
    ['rate', quantities.rate, '96 /h', 96 / 3600],
    ['rate', quantities.rate, '0.8 /s', 0.8],
    ['rate', quantities.rate, '48 per minute', 0.8],
    ['events a year', quantities.yearly, '3.2 /year', 3.2],
    ['events a year', quantities.yearly, '1 /week', 365 / 7],
    ['share a year', quantities.yearlyShare, '12 %/year', 0.12],
    ['share a day', quantities.dailyShare, '10 %/day', 0.1],
    ['money', quantities.money, '0.25 EUR', 0.25],
    ['money', quantities.money, '15000 €', 15000],
    ['wage', quantities.moneyPerHour, '27 EUR/h', 27],
    ['wage', quantities.moneyPerHour, '0.48 EUR/min', 28.8],
    ['yearly money', quantities.moneyPerYear, '10 EUR/month', 120],
    [
      'long form',
      quantities.share,
      { base: '37 %', low: '25 %', high: '63 %', source: 'R8' } as unknown as string,
      0.37,
    ],
  ])('%s: %3$s', (_, reader, text, value) => {
    expect(read(reader, text)).toBeCloseTo(value, 12);
  });

  it('shares do not pick up rounding on the way: 57 % is 0.57', () => {
    for (let percent = 0; percent <= 100; percent++) expect(read(quantities.share, `${percent} %`)).toBe(percent / 100);
  });

  it('targets have a share and a time', () => {
    expect(read(target, '80 % in 20 s')).toEqual({ share: 0.8, within: 20 });
    expect(read(target, '90 % within 24 h')).toEqual({ share: 0.9, within: 86400 });
  });
});

describe('opening hours', () => {
  const FIVE = [0, 1, 2, 3, 4];
  it.each([
    ['always', []],
    ['Mon-Fri 08:00-20:00', [{ days: FIVE, from: 28800, to: 72000 }]],
    ['08:00-24:00', [{ days: [0, 1, 2, 3, 4, 5, 6], from: 28800, to: 86400 }]],
    ['Mon, Wed 09:00-12:30', [{ days: [0, 2], from: 32400, to: 45000 }]],
    ['Sat-Mon 10:00-12:00', [{ days: [0, 5, 6], from: 36000, to: 43200 }]],
    [
      'monday 08:00-12:00, 13:00-17:00',
      [
        { days: [0], from: 28800, to: 43200 },
        { days: [0], from: 46800, to: 61200 },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(hours, text)).toEqual(expected);
  });

  it.each(['Mon-Fri', '20:00-08:00', 'Mon 8-12', '', 'Mon 08:00-12:00, Tue'])('not "%s"', (text) => {
    expect(read(hours, text)).toBeUndefined();
  });
});

describe('the first day', () => {
  it.each([
    ['2026-01-05', { firstWeekday: 0, firstDayOfYear: 4, startDate: '2026-01-05' }],
    ['2024-02-29', { firstWeekday: 3, firstDayOfYear: 58, startDate: '2024-02-29' }],
    ['2024-12-31', { firstWeekday: 1, firstDayOfYear: 364, startDate: '2024-12-31' }],
    ['Thu', { firstWeekday: 3, firstDayOfYear: 0, startDate: '' }],
  ])('%s', (text, expected) => {
    expect(read(startDay, text)).toEqual(expected);
  });
});

describe('laws of chance', () => {
  it.each([
    ['60 s', { kind: 'deterministic', value: 60 }],
    ['never', { kind: 'never' }],
    [{ exponential: '300 s' }, { kind: 'exponential', mean: 300 }],
    [{ lognormal: { mean: '210 s', cv: 0.9 } }, { kind: 'lognormal', mean: 210, cv: 0.9 }],
    [{ erlang: { mean: '200 s', stages: 4 } }, { kind: 'gamma', mean: 200, cv: 0.5 }],
    [{ weibull: { mean: '3 min', shape: 0.8 } }, { kind: 'weibull', mean: 180, shape: 0.8 }],
    [{ uniform: { low: '10 s', high: '30 s' } }, { kind: 'uniform', low: 10, high: 30 }],
    [
      { base: { exponential: '300 s' }, source: 'our log' },
      { kind: 'exponential', mean: 300 },
    ],
    [
      {
        hyperexponential: [
          { weight: '20 %', mean: '600 s' },
          { weight: '80 %', mean: '100 s' },
        ],
      },
      {
        kind: 'mixture',
        parts: [
          { weight: 0.2, of: { kind: 'exponential', mean: 600 } },
          { weight: 0.8, of: { kind: 'exponential', mean: 100 } },
        ],
      },
    ],
    [
      { empirical: { values: [0, 30, 90], probabilities: [0, 0.6, 0.95], tail: 60, unit: 's' } },
      { kind: 'empirical', values: [0, 30, 90], probabilities: [0, 0.6, 0.95], tailMean: 60 },
    ],
  ])('%j', (value, expected) => {
    expect(read(distribution, value)).toEqual(expected);
  });

  it.each([
    [{}],
    [{ exponential: 300 }],
    [{ lognormal: { mean: '210 s' } }],
    [{ uniform: { low: '30 s', high: '10 s' } }],
    [{ mixture: [] }],
    [{ empirical: { values: ['0 s', '9 s'], probabilities: ['0 %', '90 %'] } }],
    [{ constructor: '3 s' }],
  ])('not %j', (value) => {
    expect(read(distribution, value)).toBeUndefined();
  });
});
