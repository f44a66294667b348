import { DAY, HOUR, MINUTE, WEEK, YEAR } from '../../sim/model/units.ts';

/** What one unit is worth: the number before it, times or divided by this (dividing keeps 37 % = 0.37 exact). */
export interface Unit {
  readonly times?: number;
  readonly over?: number;
}

/** A kind of quantity: which units it takes, how far it may go. Values are in the unit of the model. */
export interface Dimension {
  /** "a duration with its unit: s, min, h, d or weeks". */
  readonly expected: string;
  readonly example: string;
  readonly units: Readonly<Record<string, Unit>>;
  readonly least: number;
  readonly leastText: string;
  readonly most: number;
  readonly mostText: string;
  /** What a bare number might have meant: unit to add and its meaning. */
  readonly choices: readonly (readonly [string, string])[];
  /** True when several parts add up: "4m30s". */
  readonly adds?: boolean;
}

const times = (amount: number, ...names: string[]) => names.map((name) => [name, { times: amount }] as const);
const per = (seconds: number, ...names: string[]) => names.map((name) => [`/${name}`, { over: seconds }] as const);

const SECOND_NAMES = ['s', 'sec', 'second', 'seconds'];
const MINUTE_NAMES = ['min', 'm', 'minute', 'minutes'];
const HOUR_NAMES = ['h', 'hour', 'hours'];
const DAY_NAMES = ['d', 'day', 'days'];
const WEEK_NAMES = ['week', 'weeks', 'w'];
const YEAR_NAMES = ['year', 'years', 'y'];

export const DURATION: Dimension = {
  expected: 'a duration with its unit: s, min, h, d or weeks',
  example: '4 min',
  units: Object.fromEntries([
    ...times(1, ...SECOND_NAMES),
    ...times(MINUTE, ...MINUTE_NAMES),
    ...times(HOUR, ...HOUR_NAMES),
    ...times(DAY, ...DAY_NAMES),
    ...times(WEEK, ...WEEK_NAMES),
    ...times(YEAR, ...YEAR_NAMES),
  ]),
  least: 0,
  leastText: '0 s',
  most: 100 * YEAR,
  mostText: '100 years',
  choices: [
    [' s', 'these are seconds'],
    [' min', 'minutes'],
  ],
  adds: true,
};

const PERCENT: Readonly<Record<string, Unit>> = { '%': { over: 100 } };

export const SHARE: Dimension = {
  expected: 'a share with its sign: 0 % to 100 %',
  example: '80 %',
  units: PERCENT,
  least: 0,
  leastText: '0 %',
  most: 1,
  mostText: '100 %',
  choices: [[' %', 'this is in percent']],
};

/** A size relative to something else; may be above 100 %. */
export const RATIO: Dimension = {
  ...SHARE,
  expected: 'a percentage: 100 % is "as it is"',
  most: 1000,
  mostText: '100000 %',
};

/** How much something scatters around its mean. */
export const SCATTER: Dimension = {
  ...RATIO,
  expected: 'a coefficient of variation in percent',
  example: '10 %',
  most: 2,
  mostText: '200 %',
};

/** A difference relative to what there is: "+8 %". */
export const CHANGE: Dimension = {
  ...SHARE,
  expected: 'a change with its sign: "+8 %", "-8 %"',
  example: '+8 %',
  least: -1,
  leastText: '-100 %',
  most: 100,
  mostText: '+10000 %',
};

/** A difference of probabilities, in percentage points: "-3 %" makes 67 % of 70 %. */
export const POINTS: Dimension = {
  ...CHANGE,
  expected: 'percentage points with their sign: "+3 %", "-3 %"',
  example: '-3 %',
  most: 1,
  mostText: '+100 %',
};

export const RATE: Dimension = {
  expected: 'a rate with its unit: /s, /min, /h, /day, /week or /year',
  example: '96 /h',
  units: Object.fromEntries([
    ...per(1, ...SECOND_NAMES),
    ...per(MINUTE, ...MINUTE_NAMES),
    ...per(HOUR, ...HOUR_NAMES),
    ...per(DAY, ...DAY_NAMES),
    ...per(WEEK, ...WEEK_NAMES),
    ...per(YEAR / 12, 'month', 'months'),
    ...per(YEAR, ...YEAR_NAMES),
  ]),
  least: 0,
  leastText: '0',
  most: 1e4,
  mostText: '10000 /s',
  choices: [
    [' /h', 'these come in an hour'],
    [' /day', 'in a day'],
  ],
};

/** Events a year; the same units as {@link RATE}. */
export const YEARLY: Dimension = {
  ...RATE,
  example: '3.2 /year',
  units: Object.fromEntries(Object.entries(RATE.units).map(([name, { over = 1 }]) => [name, { times: YEAR / over }])),
  most: 1e6,
  mostText: '1000000 /year',
  choices: [
    [' /year', 'these come in a year'],
    [' /week', 'in a week'],
  ],
};

export const YEARLY_SHARE: Dimension = {
  ...SHARE,
  expected: 'a share a year: 0 %/year to 99.9 %/year',
  example: '12 %/year',
  units: { '%/year': { over: 100 }, '%/y': { over: 100 } },
  most: 0.999,
  mostText: '99.9 %/year',
  choices: [[' %/year', 'this is percent a year']],
};

export const DAILY_SHARE: Dimension = {
  ...SHARE,
  expected: 'a share a day: 0 %/day to 100 %/day',
  example: '10 %/day',
  units: { '%/day': { over: 100 }, '%/d': { over: 100 } },
  mostText: '100 %/day',
  choices: [[' %/day', 'this is percent a day']],
};

const MONEY_LIMITS = { least: 0, leastText: '0 EUR', most: 1e12, mostText: '1000000000000 EUR' };
const euros = (suffixes: Readonly<Record<string, Unit>>) =>
  Object.fromEntries(
    Object.entries(suffixes).flatMap(([end, unit]) => [
      [`EUR${end}`, unit],
      [`€${end}`, unit],
    ]),
  );

export const MONEY: Dimension = {
  ...MONEY_LIMITS,
  expected: 'an amount in EUR',
  example: '0.25 EUR',
  units: euros({ '': { times: 1 } }),
  choices: [[' EUR', 'these are euros']],
};

export const MONEY_PER_HOUR: Dimension = {
  ...MONEY_LIMITS,
  expected: 'an amount an hour: EUR/h',
  example: '27 EUR/h',
  units: euros({ '/h': { times: 1 }, '/hour': { times: 1 }, '/min': { times: 60 } }),
  choices: [[' EUR/h', 'these are euros an hour']],
};

export const MONEY_PER_MINUTE: Dimension = {
  ...MONEY_LIMITS,
  expected: 'an amount a minute: EUR/min',
  example: '0.02 EUR/min',
  units: euros({ '/min': { times: 1 }, '/minute': { times: 1 }, '/h': { over: 60 } }),
  choices: [[' EUR/min', 'these are euros a minute']],
};

export const MONEY_PER_YEAR: Dimension = {
  ...MONEY_LIMITS,
  expected: 'an amount a year: EUR/year (or EUR/month)',
  example: '70 EUR/year',
  units: euros({ '/year': { times: 1 }, '/y': { times: 1 }, '/month': { times: 12 } }),
  choices: [[' EUR/year', 'these are euros a year']],
};
