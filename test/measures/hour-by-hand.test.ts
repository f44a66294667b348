import { describe, expect, it } from 'vitest';
import { prepare, simulate } from '../../sim/engine/simulate.ts';
import { layoutOf } from '../../sim/measures/layout-of.ts';
import { workByPart } from '../../sim/measures/work-by-part.ts';
import type { TracedContact } from '../../sim/model/demand.ts';
import type { Model } from '../../sim/model/model.ts';
import { DAY, HOUR, WEEK, YEAR } from '../../sim/model/units.ts';
import { CALL, DESK, labModel, NO_CALLBACK, PHONE, SERVICE } from '../kits/lab-model.ts';

/*
 * Small pieces of a day, contact by contact with pen and paper, and every figure and series that comes of them.
 */

const contact = (at: number, talk: number, wrapUp: number, patience: number, callsBack = false): TracedContact => ({
  at,
  talk,
  wrapUp,
  patience,
  acceptsCallback: callsBack,
});

/** Numerators and denominators by name. */
function readOf(model: Model) {
  const row = simulate(prepare(model, 0), 'by hand', 0);
  const { measures, series, seriesAt } = layoutOf(model);
  const pair = (at: number) => [row[at] as number, row[at + 1] as number] as const;
  return {
    ratio: (id: string) => pair(2 * measures.findIndex((measure) => measure.id === id)),
    bins: (id: string) => {
      const at = series.findIndex((one) => one.id === id);
      return (series[at]?.bins ?? []).map((_, bin) => pair((seriesAt[at] as number) + 2 * bin));
    },
    ids: measures.map(({ id }) => id),
  };
}

/** As `toEqual`, for figures that were added up in another order. */
function expectPair(found: readonly [number, number], [above, below]: readonly [number, number], name: string): void {
  expect(found[0], name).toBeCloseTo(above, 9);
  expect(found[1], name).toBeCloseTo(below, 9);
}

/**
 * One agent, two places to wait, 80 % in 20 s.
 *
 *   at     talk  wrap-up  patience
 *      0    100     20      any      answered at once, until 100; the agent is free at 120
 *     50     60              300     answered at 120 after 70, until 180
 *     60                       3     leaves at 63
 *     70                      15     leaves at 85
 *     80                             finds both places taken (50 and 70 wait): blocked
 *     90      1              100     answered at 180 after 90, until 181
 *    205     40                      answered at once, until 245
 *   1000    600                      answered at once, until 1600
 *   1300                     250     leaves at 1550
 */
const HOUR_OF_CALLS = [
  contact(0, 100, 20, -1),
  contact(50, 60, 0, 300),
  contact(60, 9, 0, 3),
  contact(70, 9, 0, 15),
  contact(80, 9, 0, 200),
  contact(90, 1, 0, 100),
  contact(205, 40, 0, 100),
  contact(1000, 600, 0, -1),
  contact(1300, 9, 0, 250),
];

const hourModel = (parts: Partial<Model> = {}): Model =>
  labModel({
    horizon: { ...labModel().horizon, length: HOUR, warmUp: 0 },
    channels: [{ ...PHONE, places: 2, costPerMinute: 0.06, costPerContact: 0.1 }],
    teams: [{ ...DESK, agents: 1, wage: 36, shrinkage: 0.2 }],
    intents: [{ ...CALL, arrivals: { kind: 'trace', contacts: HOUR_OF_CALLS } }],
    ...parts,
  });

describe('an hour of calls worked out by hand', () => {
  const { ratio, bins } = readOf(hourModel());
  const years = HOUR / YEAR;
  // Waits of the answered 0, 70, 90, 0, 0; of those who left 3, 15, 250.
  const [waited, lost] = [160, 268];
  // 120 + 60 + 1 + 40 + 600 seconds of work, 20 of them after the call.
  const work = 821;
  // An hour's wage of 36, 35 % on top, 801 s of talk and 428 s of waiting on the line, nine fees.
  const [wages, overhead, lines, fees] = [36, 12.6, ((801 + 428) / 60) * 0.06, 0.9];
  const cost = wages + overhead + lines + fees;

  it.each<[string, number, number]>([
    ['serviceLevel.phone', 3, 8],
    ['serviceLevelOnline.phone', 3, 8],
    ['serviceLevelOfAnswered.phone', 3, 5],
    ['serviceLevelWithoutShortAbandons.phone', 3, 6],
    ['serviceLevelCountingShortAbandons.phone', 5, 8],
    ['serviceLevelCountingVeryShortAbandons.phone', 4, 8],
    ['halfHoursInTarget.phone', 0, 1],
    ['answeredSoon.phone', 3, 5],
    ['answered.phone', 5, 9],
    ['abandonment.phone', 3, 8],
    ['abandonmentWithoutVeryShort.phone', 2, 7],
    ['abandonmentInTime.phone', 2, 8],
    ['pWait.phone', 5, 8],
    ['wait.phone', waited, 5],
    ['waitOnline.phone', waited + lost, 8],
    ['waitIfWaiting.phone', waited + lost, 5],
    ['waitAbandoned.phone', lost, 3],
    ['inLine.phone', waited + lost, HOUR],
    ['inHand.phone', work, HOUR],
    ['blocked.phone', 1, 9],
    ['callbackShare.phone', 0, 9],
    ['aht.phone', work, 5],
    ['wrapUp.phone', 20, 5],
    ['handled.phone', 5, years],
    ['handledContacts', 5, years],
    ['occupancy', work, HOUR],
    ['agentsOnDuty', HOUR, HOUR],
    // Of an hour paid 80 % are on duty: 4,500 paid seconds; a full-time year has 2,088 hours.
    ['utilisation', work, 4500],
    ['shrinkage', 900, 4500],
    ['fte', 4500 / (2088 * 3600), years],
    ['productiveHours', HOUR * 2088, 4500],
    ['overtime', 0, years],
    ['resolved', 5, 9],
    ['givenUp', 4, 9],
    ['oneContact', 5, 9],
    ['contactsPerNeed', 5, 9],
    ['triesPerNeed', 9, 9],
    ['failureDemand', 0, 9],
    ['cost', cost, years],
    ['costPerContact', cost, 5],
    ['costPerNeed', cost, 9],
    ['costPerResolution', cost, 5],
    // The channel bears all the pay; fees only of contacts that were finished.
    ['costPerContact.phone', wages + overhead + lines + 0.5, 5],
  ])('%s is %d / %d', (id, above, below) => {
    expectPair(ratio(id), [above, below], id);
  });

  it('waits of eight contacts stand in their classes: 0, 0, 0, 3, 15, 70, 90, 250', () => {
    const upTo = (seconds: number) => [0, 0, 0, 3, 15, 70, 90, 250].filter((wait) => wait <= seconds).length;
    // 24 bounds from 0 to two hours.
    const bounds = [0, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 120, 150, 180, 240, 300, 420, 600, 900, 1200, 1800];
    const all = [...bounds, 2700, 3600, 7200].map((bound) => [upTo(bound), 8]);
    expect(bins('waitOnline.phone')).toEqual(all);
    expect(bins('waitOffline.phone').every(([above, below]) => above === 0 && below === 0)).toBe(true);
  });

  it('quantiles lie where the classes say', () => {
    // Half of eight have waited no more than 5 s, the end of a class. Of 240 to 300 s, where the last one is, 1 / 8 is left.
    expectPair(ratio('waitP50.phone'), [5, 1], 'waitP50');
    expectPair(ratio('waitP90.phone'), [240 + 60 * (1 - 0.8), 1], 'waitP90');
    expectPair(ratio('waitP95.phone'), [240 + 60 * (1 - 0.4), 1], 'waitP95');
    expectPair(ratio('waitP99.phone'), [240 + 60 * (1 - 0.08), 1], 'waitP99');
  });

  it('the first half-hour of the week has it all', () => {
    for (const [id, above] of [
      ['serviceLevelByWeek.phone', 3],
      ['abandonmentByWeek.phone', 3],
      ['waitByWeek.phone', waited + lost],
    ] as const) {
      const [first, ...others] = bins(id);
      expect(first, id).toEqual([above, 8]);
      expect(others.length).toBe(335);
      expect(others.every(([a, b]) => a === 0 && b === 0)).toBe(true);
    }
    expectPair(bins('offeredByWeek.phone')[0] as readonly [number, number], [8, HOUR / WEEK], 'offeredByWeek');
    expectPair(bins('offeredByWeek.phone')[1] as readonly [number, number], [0, HOUR / WEEK], 'offeredByWeek');
  });

  it('by day: nobody in line at 00:30, and waits of 428 s among eight', () => {
    for (const percent of ['p05', 'p25', 'p50', 'p75', 'p95']) {
      const [first, second] = bins(`waitByDay.phone.${percent}`);
      expect(first).toEqual([428 / 8, 1]);
      expect(second?.[1]).toBe(0);
      expect(bins(`queueByDay.phone.${percent}`)[0]).toEqual([0, 1]);
    }
  });

  it('money and hours go where they go', () => {
    const [agents, over, line, fee, ...others] = bins('costByPart');
    expectPair(agents as [number, number], [wages, years], 'agents');
    expectPair(over as [number, number], [overhead, years], 'overhead');
    expectPair(line as [number, number], [lines, years], 'lines');
    expectPair(fee as [number, number], [fees, years], 'contacts');
    expect(others.every(([above]) => above === 0)).toBe(true);
    const hours: Readonly<Record<string, number>> = { core: 801, 'wrap-up': 20, idle: HOUR - work };
    const names = workByPart.bins as readonly string[];
    bins('workByPart').forEach((pair, part) => {
      const name = names[part] as string;
      expectPair(pair, [(hours[name] ?? 0) / 3600, years], name);
    });
  });

  it('what happens before the end of a warm-up is not counted, and yearly figures know how long was counted', () => {
    // Until 190: only the calls of 205, 1000 and 1300 are counted; the one of 1300 leaves after 250 s.
    const counted = readOf(hourModel({ horizon: { ...labModel().horizon, length: HOUR, warmUp: 190 } }));
    const left = (HOUR - 190) / YEAR;
    for (const [id, above, below] of [
      ['serviceLevel.phone', 2, 3],
      ['wait.phone', 0, 2],
      ['waitAbandoned.phone', 250, 1],
      ['handledContacts', 2, left],
      ['occupancy', 640, HOUR - 190],
      ['inHand.phone', 640, HOUR - 190],
      ['inLine.phone', 250, HOUR - 190],
    ] as const) {
      expectPair(counted.ratio(id), [above, below], id);
    }
    expectPair(counted.bins('costByPart')[0] as [number, number], [(HOUR - 190) / 100, left], 'wages');
  });
});

/**
 * One agent, call-backs that keep the place for whoever accepts, offered to everybody who would wait; two tries, 60 s
 * apart, 10 s each; whoever is called back within 900 s was kept to.
 *
 *    0   talk 300          answered at once, until 300
 *   10   accepts           leaves the line at once; called at 300, after 290; answers at 310, until 350
 *   20   does not          patience 100: leaves at 120
 *   30   does not          patience 1000, talk 50: answered after the call-back
 */
describe('a call-back worked out by hand', () => {
  const callback = { ...NO_CALLBACK, policy: 'virtual-hold', connect: 10, attempts: 2, attemptDelay: 60 } as const;
  const service = { ...SERVICE, callback: { ...callback, offerAbove: 0, slack: 900 } };
  const { ratio, bins } = readOf(
    labModel({
      horizon: { ...labModel().horizon, length: HOUR, warmUp: 0 },
      teams: [{ ...DESK, agents: 1, wage: 36 }],
      strategies: [{ name: 'today', summary: '', service, costs: [] }],
      intents: [
        {
          ...CALL,
          arrivals: {
            kind: 'trace',
            contacts: [
              contact(0, 300, 0, -1),
              contact(10, 40, 0, 5, true),
              contact(20, 9, 0, 100),
              contact(30, 50, 0, 1000),
            ],
          },
        },
      ],
    }),
  );

  it.each<[string, number, number]>([
    ['callbackShare.phone', 1, 4],
    ['callbackLost.phone', 0, 1],
    ['promiseKept.phone', 1, 1],
    ['waitOffline.phone', 290, 1],
    // Those on the line: 0, 100 (left), 320 (answered at 350); the one called back did not wait there.
    ['waitOnline.phone', 100 + 320, 4],
    ['wait.phone', 290 + 320, 3],
    ['serviceLevel.phone', 1, 4],
    ['serviceLevelOnline.phone', 1, 3],
    ['serviceLevelOfAnswered.phone', 1, 3],
    ['abandonment.phone', 1, 4],
    ['pWait.phone', 3, 4],
    ['waitIfWaiting.phone', 290 + 320 + 100, 3],
    ['inLine.phone', 290 + 320 + 100, HOUR],
  ])('%s is %d / %d', (id, above, below) => {
    expectPair(ratio(id), [above, below], id);
  });

  it('waits on the line and off it stand in curves of their own', () => {
    expect(bins('waitOffline.phone').map(([above]) => above)).toEqual([
      ...new Array(15).fill(0),
      ...new Array(9).fill(1),
    ]);
    expect(bins('waitOffline.phone').every(([, all]) => all === 1)).toBe(true);
    expect(bins('waitOnline.phone').at(-1)).toEqual([3, 3]);
  });
});

describe('half-hours and days', () => {
  it('a half-hour is in target when enough of those who were answered or left in it were answered in time', () => {
    // Half-hours 0 (all in time), 1 (one of two) and 4 (four of five), on two days; target 80 %.
    const at = (halfHour: number, second: number, patience = 1) => contact(1800 * halfHour + second, 30, 0, patience);
    const day = [at(0, 10), at(1, 10), at(1, 20), at(4, 0), at(4, 100), at(4, 200), at(4, 300), at(4, 310)];
    const twice = [...day, ...day.map((one) => ({ ...one, at: one.at + DAY }))];
    const model = hourModel({
      horizon: { ...labModel().horizon, length: 2 * DAY, warmUp: 0 },
      intents: [{ ...CALL, arrivals: { kind: 'trace', contacts: twice } }],
    });
    const { ratio, bins } = readOf(model);
    expect(ratio('halfHoursInTarget.phone')).toEqual([4, 6]);
    const level = bins('serviceLevelByWeek.phone');
    expect([0, 1, 4, 48, 49, 52, 2].map((slot) => level[slot])).toEqual([
      [1, 1],
      [1, 2],
      [4, 5],
      [1, 1],
      [1, 2],
      [4, 5],
      [0, 0],
    ]);
  });

  it('quantiles over days are those of the days, half-hour by half-hour', () => {
    // On day d one call comes at 00:00 for 20 (d + 1) s, and another one at the same time waits that long.
    const contacts = Array.from({ length: 20 }, (_, day) => [
      contact(day * DAY, 20 * (day + 1), 0, -1),
      contact(day * DAY, 5, 0, -1),
    ]).flat();
    const model = hourModel({
      horizon: { ...labModel().horizon, length: 20 * DAY, warmUp: 0 },
      intents: [{ ...CALL, arrivals: { kind: 'trace', contacts } }],
    });
    const { bins } = readOf(model);
    // Mean of 0 and 20 (d + 1): 10, 20, ..., 200. 5 % of 20 days are one day, which is below the second smallest.
    const wanted = { p05: 20, p25: 60, p50: 110, p75: 160, p95: 200 };
    for (const [percent, mean] of Object.entries(wanted)) {
      expect(bins(`waitByDay.phone.${percent}`)[0]).toEqual([mean, 1]);
      expect(bins(`queueByDay.phone.${percent}`)[0]).toEqual([0, 1]);
    }
  });
});
