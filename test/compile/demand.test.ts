import { describe, expect, it } from 'vitest';
import { compile } from '../../sim/compile/compile.ts';
import { cumulative } from '../../sim/compile/cumulative.ts';
import type { Arrivals, Shock } from '../../sim/model/demand.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HALF_HOUR, HOUR, WEEK, YEAR } from '../../sim/model/units.ts';
import { CALL, labModel } from '../kits/lab-model.ts';

const even = new Array(12).fill(1) as number[];
const segments = [
  { name: 'many', count: 900, needsPerYear: 4, margin: 10, churn: 0.1, headStart: 0 },
  { name: 'few', count: 100, needsPerYear: 20, margin: 90, churn: 0.3, headStart: 0 },
];
/** Tuesday 10:00 is twice as busy as the rest of the week, 2 / 337 of it. */
const week = Array.from({ length: 336 }, (_, slot) => (slot === 48 + 20 ? 2 : 1) * (336 / 337));
const base = (parts: Partial<Model> = {}): Model =>
  labModel({
    segments,
    profiles: [{ name: 'office', week, season: [3, ...new Array(11).fill(9 / 11)] }],
    intents: [
      { ...CALL, name: 'bill', arrivals: { kind: 'needs', share: 0.25, profile: 'office' } },
      { ...CALL, name: 'move', arrivals: { kind: 'needs', share: 0.75, profile: 'office' } },
    ],
    ...parts,
  });
const horizon = labModel().horizon;
const sum = (numbers: ArrayLike<number> | undefined): number => Array.from(numbers ?? []).reduce((a, b) => a + b, 0);

describe('demand as tables', () => {
  it('makes the needs of all customers in a year, intent by intent, and spreads them over the week', () => {
    const { sources } = compile(base(), 0);
    // 900 x 4 + 100 x 20 needs a year.
    expect(sum(sources.rates[0]) * HALF_HOUR * (YEAR / WEEK)).toBeCloseTo(0.25 * 5600, 8);
    expect(sum(sources.rates[1]) * HALF_HOUR * (YEAR / WEEK)).toBeCloseTo(0.75 * 5600, 8);
    const rates = sources.rates[0] as Float64Array;
    expect((rates[68] as number) / (rates[67] as number)).toBeCloseTo(2, 12);
    expect([...sources.slot]).toEqual([HALF_HOUR, HALF_HOUR]);
    expect([...sources.kind]).toEqual([0, 0]);
    // Of the needs, 3600 of 5600 are of the many.
    expect([...sources.segmentUpTo]).toEqual([3600 / 5600, 1]);
  });

  it('begins on the weekday of the first day', () => {
    const shifted = compile(base({ horizon: { ...horizon, firstWeekday: 1 } }), 0).sources.rates[0] as Float64Array;
    expect(shifted.indexOf(Math.max(...shifted))).toBe(20);
    const sunday = compile(base({ horizon: { ...horizon, firstWeekday: 6 } }), 0).sources.rates[0] as Float64Array;
    expect(sunday.indexOf(Math.max(...sunday))).toBe(48 + 48 + 20);
  });

  it('keeps rows free for customers who may come, whose needs are made and dropped', () => {
    const acquisition = { room: 0.25, inflow: 0.5, replace: 0.4 };
    const model = base({ acquisition } as Partial<Model>);
    const tables = compile(model, 0);
    expect(sum(tables.sources.rates[0]) * HALF_HOUR * (YEAR / WEEK)).toBeCloseTo(0.25 * 5600 * 1.25, 8);
    expect([...tables.segments.size]).toEqual([1125, 125]);
    expect([...tables.segments.start]).toEqual([900, 100]);
    expect([...tables.segments.first]).toEqual([0, 1125]);
    expect(tables.segments.customers).toBe(1250);
    // Half of those who leave in a month at neutral loyalty come again.
    const monthly = 1 - (1 - 0.3) ** (1 / 12);
    expect(tables.acquisition.inflow[1]).toBeCloseTo(0.5 * 100 * monthly, 12);
    expect(tables.acquisition).toMatchObject({ active: 1, replace: 0.4, effect: 0, toldGood: 0, toldBad: 0 });
    expect(compile(base(), 0).acquisition).toMatchObject({ active: 0, replace: 0, effect: 0 });
  });

  it('loses over a year the share of customers that the scenario says', () => {
    const { monthlyHazard } = compile(base(), 0).segments;
    expect([...monthlyHazard].map((hazard) => 1 - Math.exp(-12 * hazard))).toEqual([
      expect.closeTo(0.1, 12),
      expect.closeTo(0.3, 12),
    ]);
  });

  it('follows the season from the first day of the run, to the last day of each month, and around the year', () => {
    const from = (firstDayOfYear: number, days: number) => [
      ...(compile(base({ horizon: { ...horizon, firstDayOfYear, length: days * DAY } }), 0).sources.dayFactor[0] ?? []),
    ];
    const factors = from(0, 365);
    expect(factors.length).toBe(366);
    expect([factors[0], factors[30], factors[31], factors[364], factors[365]]).toEqual([3, 3, 9 / 11, 9 / 11, 3]);
    expect(sum(factors.slice(0, 31))).toBe(93);
    // From 30 December: two days of December, then January.
    expect(from(363, 3)).toEqual([9 / 11, 9 / 11, 3, 3]);
    const months = Array.from({ length: 12 }, (_, month) => month);
    const model = base({ profiles: [{ name: 'office', week, season: months }], horizon: { ...horizon, length: YEAR } });
    const byDay = [...(compile(model, 0).sources.dayFactor[0] ?? [])].slice(0, 365);
    expect(months.map((month) => byDay.filter((factor) => factor === month).length)).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  it('of anonymous contacts is as fine as what changes it: stretches, days, half-hours, or nothing', () => {
    const slotOf = (arrivals: Partial<Extract<Arrivals, { kind: 'rates' }>>, busyness: Model['busyness'] = { cv: 0 }) =>
      compile(
        labModel({
          busyness,
          intents: [{ ...CALL, arrivals: { kind: 'rates', rates: [1], every: HOUR, season: even, ...arrivals } }],
        }),
        0,
      ).sources.slot[0];
    expect(slotOf({})).toBe(Infinity);
    expect(slotOf({ rates: [1, 2] })).toBe(HOUR);
    expect(slotOf({}, { cv: 0.1 })).toBe(DAY);
    expect(slotOf({ season: [2, ...even.slice(1)] })).toBe(DAY);
    expect(slotOf({}, { cv: 0, withinDay: { cv: 0.2, correlation: 0.5 } })).toBe(HALF_HOUR);
    expect(slotOf({ rates: [1, 2] }, { cv: 0.1 })).toBe(HOUR);
  });

  it('of a trace is in order, and patience without end is infinite', () => {
    const contact = (at: number, patience: number, acceptsCallback: boolean) => ({
      at,
      talk: at + 1,
      patience,
      wrapUp: 2 * at,
      acceptsCallback,
    });
    const contacts = [contact(50, 7, true), contact(5, -1, false)];
    const { traces, kind } = compile(
      labModel({ intents: [{ ...CALL, arrivals: { kind: 'trace', contacts } }] }),
      0,
    ).sources;
    expect(kind[0]).toBe(2);
    expect(traces[0]).toEqual({
      at: Float64Array.of(5, 50),
      talk: Float64Array.of(6, 51),
      patience: Float64Array.of(Infinity, 7),
      wrapUp: Float64Array.of(10, 100),
      accepts: Uint8Array.of(0, 1),
    });
  });

  it('that switches starts in its states as often as it is in them, and moves as the matrix says', () => {
    const arrivals: Arrivals = {
      kind: 'switching',
      rates: [1, 5, 0],
      stays: [60, 120, 30],
      next: [
        [0, 0.5, 0.5],
        [1, 0, 0],
        [1, 0, 0],
      ],
      environment: '',
      season: even,
    };
    const { switching } = compile(labModel({ intents: [{ ...CALL, arrivals }] }), 0).sources;
    // Visits 2 : 1 : 1, so time 120 : 120 : 30.
    const [first = 0, second = 0, third = 0] = switching[0]?.startUpTo ?? [];
    expect([first, second, third]).toEqual([expect.closeTo(120 / 270, 10), expect.closeTo(240 / 270, 10), 1]);
    expect([...(switching[0]?.nextUpTo ?? [])]).toEqual([0, 0.5, 1, 1, 1, 1, 1, 1, 1]);
    expect([...(switching[0]?.stays ?? [])]).toEqual([60, 120, 30]);
  });

  it('cumulates weights up to exactly 1', () => {
    expect([...cumulative([1, 3, 4])]).toEqual([0.125, 0.5, 1]);
    expect([...cumulative([0.1, 0.2, 0.3])].at(-1)).toBe(1);
  });
});

describe('shocks as tables', () => {
  const shock = (parts: Partial<Shock>): Shock => ({
    name: 'storm',
    title: 'Storm',
    when: { kind: 'random', perYear: 6 },
    lasts: { kind: 'uniform', low: 2 * HOUR, high: 6 * HOUR },
    course: 'even',
    customers: 0.2,
    affects: { bill: { kind: 'factor', factor: 3 } },
    ...parts,
  });

  it('add to an intent what a factor says, or the share of the customers it touches', () => {
    const shocks = [shock({}), shock({ name: 'letter', affects: { move: { kind: 'share', share: 0.1 } } })];
    const { sources } = compile(base({ shocks }), 0);
    expect(sources.count).toBe(4);
    expect(sources.intents).toBe(2);
    expect([...sources.intent]).toEqual([0, 1, 0, 1]);
    expect([...sources.shock]).toEqual([-1, -1, 0, 1]);
    expect([...sources.excess].slice(0, 3)).toEqual([0, 0, 2]);
    // In a letter of average length, 4 h, a tenth of a fifth of the 1,000 customers: 20 needs on top of the usual ones.
    const usual = (0.75 * 5600 * 4 * HOUR) / YEAR;
    expect((sources.excess[3] as number) * usual).toBeCloseTo(20, 10);
    expect([...sources.shocks.rate].map((rate) => rate * YEAR)).toEqual([6, 6]);
    expect([...sources.shocks.customers]).toEqual([0.2, 0.2]);
    expect([...sources.shocks.steps]).toEqual([1, 1]);
    expect(compile(base({ shocks: [shock({ course: 'fading' })] }), 0).sources.shocks.steps[0]).toBe(12);
  });

  it('on the calendar begin on their days of each year, a year before the run too, and not after its end', () => {
    const when = { kind: 'calendar', daysOfYear: [10, 200], at: 8 * HOUR } as const;
    const startsFrom = (firstDayOfYear: number, days: number) => {
      const model = base({ shocks: [shock({ when })], horizon: { ...horizon, firstDayOfYear, length: days * DAY } });
      return [...(compile(model, 0).sources.shocks.starts[0] ?? [])].map((at) => (at - 8 * HOUR) / DAY);
    };
    expect(startsFrom(0, 365)).toEqual([10 - 365, 200 - 365, 10, 200]);
    // From the 100th day on for a year: the 200th of this year, the 10th of the next one.
    expect(startsFrom(100, 365)).toEqual([-455, -265, -90, 100, 275]);
    expect(startsFrom(0, 10)).toEqual([-355, -165]);
    expect(compile(base({ shocks: [shock({ when })] }), 0).sources.shocks.rate[0]).toBe(0);
  });
});
